package org.tributary.model.network;

import java.util.List;
import org.tributary.network.Network;

/** Ties as scenarios write them: {@code 0-1}. */
final class Edges {
    private Edges() {}

    static Network network(List<String> edges, int members) {
        var network = new Network(members, edges.size());
        for (String edge : edges) {
            int hyphen = edge.indexOf('-');
            network.tie(Integer.parseInt(edge.substring(0, hyphen)), Integer.parseInt(edge.substring(hyphen + 1)));
        }
        return network;
    }
}
