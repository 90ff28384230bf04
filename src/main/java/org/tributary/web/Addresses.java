package org.tributary.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** At which addresses this machine can be reached, and which addresses belong to a room rather than to the world. */
public final class Addresses {
    private Addresses() {}

    /**
     * The address at which other devices in the room reach this machine: of a real interface before a virtual one, version 4
     * before 6, since people type it; empty without a network.
     */
    public static Optional<InetAddress> ofTheRoom() {
        var found = new ArrayList<Candidate>();
        try {
            for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (one.isUp() && !one.isLoopback() && !one.isPointToPoint()) {
                    Collections.list(one.getInetAddresses()).stream()
                            .filter(Addresses::isPrivate)
                            .filter(address -> !address.isLinkLocalAddress())
                            .forEach(address -> found.add(new Candidate(address, bridged(one), one.getIndex())));
                }
            }
        } catch (SocketException e) {
            return Optional.empty();
        }
        return found.stream().min(Candidate.BEST_FIRST).map(Candidate::address);
    }

    /** Whether an address is one of a room, or of this machine: never reached from the internet. */
    public static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || (address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc);
    }

    /** As it stands in a URL. */
    static String inUrl(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        return address instanceof Inet6Address ? "[" + plain + "]" : plain;
    }

    private static boolean bridged(NetworkInterface one) {
        return one.isVirtual() || one.getName().matches("(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|zt).*");
    }

    private record Candidate(InetAddress address, boolean bridged, int index) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::bridged)
                .thenComparing(candidate -> !(candidate.address instanceof Inet4Address))
                .thenComparingInt(Candidate::index)
                .thenComparing(candidate -> candidate.address.getHostAddress());
    }

    /** All addresses of this machine, without scope. */
    public static List<InetAddress> ofThisMachine() {
        try {
            var all = new ArrayList<InetAddress>();
            for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (one.isUp()) {
                    all.addAll(Collections.list(one.getInetAddresses()));
                }
            }
            return List.copyOf(all);
        } catch (SocketException e) {
            return List.of();
        }
    }
}
