package org.tributary.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as a file gives it. The lists are unchangeable; the network is not.
 *
 * @param names of the members, in the order in which the file first names them
 * @param roles what the file says of each member, in the same order; an empty text where it says nothing
 */
public record NamedNetwork(Network network, List<String> names, List<String> roles) {

    /** Builds one tie by tie. */
    static final class Builder {
        private final Network network = new Network(0, 0);
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> roles = new ArrayList<>();

        /** The number of that name, new if need be. */
        int member(String name) {
            return numbers.computeIfAbsent(name, unknown -> {
                names.add(unknown);
                roles.add("");
                return network.addMember();
            });
        }

        boolean knows(String name) {
            return numbers.containsKey(name);
        }

        void role(String name, String role) {
            roles.set(member(name), role);
        }

        /** A tie that is there already, in this or the other direction, is the same tie. */
        void tie(String one, String other) {
            network.tie(member(one), member(other));
        }

        NamedNetwork build() {
            return new NamedNetwork(network, Collections.unmodifiableList(names), Collections.unmodifiableList(roles));
        }
    }
}
