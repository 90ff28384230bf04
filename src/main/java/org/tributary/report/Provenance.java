package org.tributary.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.SeatId;

/**
 * Where a report's figures come from and how to get them again. Immutable.
 *
 * @param seed of the run
 * @param engine the version of the product that played it
 * @param doctrines the doctrine of each seat that no person played, in the scenario's order
 * @param command the command line that plays the run again; empty if there is none
 * @param files other files of the run's folder, to be named and linked
 */
public record Provenance(long seed, String engine, Map<SeatId, String> doctrines, String command, List<RunFile> files) {
    /** Copies its collections and keeps their order. */
    public Provenance {
        doctrines = Collections.unmodifiableMap(new LinkedHashMap<>(doctrines));
        files = List.copyOf(files);
    }

    /**
     * Another file of the run's folder.
     *
     * @param name relative to the report, such as {@code events.jsonl}
     * @param content what is in it, in a few words
     */
    public record RunFile(String name, String content) {
        /** @throws IllegalArgumentException if the name leads out of the folder */
        public RunFile {
            if (!name.matches("[\\w.][\\w.-]*(/[\\w.][\\w.-]*)*") || name.contains("..")) {
                throw new IllegalArgumentException(
                        "A report links files of its own folder, such as events.jsonl, not \"%s\".".formatted(name));
            }
        }
    }
}
