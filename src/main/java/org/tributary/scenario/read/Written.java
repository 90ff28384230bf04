package org.tributary.scenario.read;

import java.util.Optional;

/** What a value looked like in the file, where the record no longer tells. */
final class Written {
    private Written() {}

    /** Whether a count was given in sites. */
    static boolean saysSites(Optional<Node> node) {
        return ends(node, "site") || ends(node, "sites");
    }

    /** Whether a count was given in persons. */
    static boolean saysPersons(Optional<Node> node) {
        return ends(node, "person") || ends(node, "persons");
    }

    private static boolean ends(Optional<Node> node, String word) {
        return node.orElse(null) instanceof Node.Scalar scalar && scalar.text().endsWith(word);
    }
}
