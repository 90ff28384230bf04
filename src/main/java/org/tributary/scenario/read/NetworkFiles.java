package org.tributary.scenario.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tributary.network.Betweenness;
import org.tributary.network.InvalidNetwork;
import org.tributary.network.NamedNetwork;
import org.tributary.network.Network;
import org.tributary.network.NetworkFile;
import org.tributary.quantity.Role;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/**
 * Puts the ties of network files into the scenario that names them, so that a scenario read once is whole. Names are left
 * behind: members are numbered role by role, from the top.
 *
 * <p>Where the file says no roles, the members of the highest betweenness are brokers, the next bosses, and so on.
 */
final class NetworkFiles {
    private static final int MOST_BETWEEN = 5_000;

    private final Findings findings;
    private final Optional<Path> folder;

    /** Files beside a scenario's file; without a folder none can be read. */
    NetworkFiles(Findings findings, Optional<Path> folder) {
        this.findings = findings;
        this.folder = folder;
    }

    /** The scenario with the ties of its files in place of their names. */
    Scenario into(Scenario scenario) {
        boolean named = scenario.syndicates().values().stream()
                .anyMatch(syndicate ->
                        syndicate.network().flatMap(Syndicate.Network::file).isPresent());
        if (!named || findings.isFull()) {
            return scenario;
        }
        Map<SyndicateId, Syndicate> syndicates = new LinkedHashMap<>();
        scenario.syndicates().forEach((id, syndicate) -> syndicates.put(id, with(id, syndicate)));
        return scenario.with(syndicates);
    }

    private Syndicate with(SyndicateId id, Syndicate syndicate) {
        Optional<Syndicate.Network> plan = syndicate.network();
        Optional<String> file = plan.flatMap(Syndicate.Network::file);
        if (plan.isEmpty() || file.isEmpty()) {
            return syndicate;
        }
        Pointer at = Pointer.of("syndicates", id).to("network").to("file");
        try {
            return syndicate.with(whole(plan.get(), NetworkFile.read(path(file.get()))));
        } catch (InvalidNetwork e) {
            findings.report(Code.NETWORK_FILE, at, String.valueOf(e.getMessage()));
        } catch (Misfit e) {
            findings.report(e.code(), at, e.words());
        }
        return syndicate;
    }

    private Path path(String file) throws Misfit {
        try {
            Path path = Path.of(file);
            if (folder.isPresent() && !path.isAbsolute()) {
                return folder.get().resolve(path);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new Misfit(
                Code.NETWORK_FILE,
                "%s is not the name of a file beside the scenario's own file.".formatted(Quoted.text(file)));
    }

    private static Syndicate.Network whole(Syndicate.Network plan, NamedNetwork read) throws Misfit {
        Network network = read.network();
        int[] roleOf = new int[network.members()];
        Map<Role, Integer> mix = new EnumMap<>(Role.class);
        if (read.roles().stream().allMatch(String::isEmpty)) {
            mix.putAll(plan.roles().isEmpty() ? usual(network.members()) : plan.roles());
            deal(network, mix, roleOf);
        } else {
            for (int member = 0; member < roleOf.length; member++) {
                Role role = role(read, member);
                mix.merge(role, 1, Integer::sum);
                roleOf[member] = Role.all().indexOf(role);
            }
        }
        return plan.with(edges(network, roleOf), mix);
    }

    private static Role role(NamedNetwork read, int member) throws Misfit {
        String found = read.roles().get(member);
        for (Role role : Role.all()) {
            if (role.word().equals(found)) {
                return role;
            }
        }
        throw new Misfit(
                Code.NETWORK_FILE,
                "The role of %s is %s; wanted is one of %s."
                        .formatted(
                                Quoted.text(read.names().get(member)),
                                Quoted.text(found),
                                Quoted.list(Role.all().stream().map(Role::word).toList())));
    }

    private static void deal(Network network, Map<Role, Integer> mix, int[] roleOf) throws Misfit {
        int wanted = mix.values().stream().mapToInt(Integer::intValue).sum();
        if (wanted != network.members()) {
            throw new Misfit(
                    Code.NETWORK_FILE,
                    "The roles are %d members together, the file has %d.".formatted(wanted, network.members()));
        }
        double[] rank = network.members() <= MOST_BETWEEN
                ? Betweenness.of(network)
                : IntStream.range(0, network.members())
                        .mapToDouble(network::degree)
                        .toArray();
        int[] order = IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer member) -> -rank[member])
                        .thenComparingInt(member -> member))
                .mapToInt(Integer::intValue)
                .toArray();
        var roles = new ArrayList<Role>(Role.all());
        roles.remove(Role.BROKER);
        roles.add(0, Role.BROKER);
        int next = 0;
        for (Role role : roles) {
            int end = next + mix.getOrDefault(role, 0);
            while (next < end) {
                roleOf[order[next++]] = Role.all().indexOf(role);
            }
        }
    }

    private static List<String> edges(Network network, int[] roleOf) {
        int[] numbers = new int[roleOf.length];
        int next = 0;
        for (int role = 0; role < Role.all().size(); role++) {
            for (int member = 0; member < roleOf.length; member++) {
                if (roleOf[member] == role) {
                    numbers[member] = next++;
                }
            }
        }
        var edges = new ArrayList<String>(network.ties());
        for (int member = 0; member < roleOf.length; member++) {
            int[] known = network.neighbours(member);
            Arrays.sort(known);
            for (int other : known) {
                if (other > member) {
                    edges.add(numbers[member] + "-" + numbers[other]);
                }
            }
        }
        return edges;
    }

    /** The mix of a network whose file and scenario name no roles: 1 % bosses, 5 % brokers, 14 % traffickers. Assumed. */
    private static Map<Role, Integer> usual(int members) {
        int bosses = Math.max(1, members / 100);
        int brokers = Math.min(members - bosses, Math.max(1, members / 20));
        int traffickers = Math.min(members - bosses - brokers, Math.max(1, members / 7));
        var mix = new EnumMap<Role, Integer>(Role.class);
        mix.put(Role.BOSS, bosses);
        mix.put(Role.BROKER, brokers);
        mix.put(Role.TRAFFICKER, traffickers);
        mix.put(Role.COURIER, members - bosses - brokers - traffickers);
        return mix;
    }
}
