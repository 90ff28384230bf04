package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.Entries;
import org.tributary._support.KillHarness;
import org.tributary._support.Strace;

/**
 * Goal: no acknowledgement rests on the system's memory (R2).
 *
 * <p>Method: the system calls of a process that keeps entries are watched: between the last write to the journal and each
 * acknowledgement a synchronisation of the same file has come back. Where it fails, by a fault injected from outside,
 * nothing is acknowledged.
 */
class SynchronisedTest {
    private static final int ENTRIES = 40;
    private static final String KINDS = "write,pwrite64,fsync,fdatasync";

    @TempDir
    private Path folder;

    @Test
    void theJournalIsOnTheDiskBeforeAnyAcknowledgementLeaves() throws Exception {
        var calls = watch("none", List.of());
        var acknowledged = new ArrayList<String>();
        assertThat(unsynchronised(calls, acknowledged)).isEmpty();
        assertThat(acknowledged).hasSize(ENTRIES);
        System.out.printf("%d acknowledgements watched: 0 before the disk%n", acknowledged.size());
    }

    @Test
    void aJournalThatLeavesItToTheSystemIsCaught() throws Exception {
        assertThat(unsynchronised(watch("unsynchronised", List.of()), new ArrayList<>()))
                .hasSizeGreaterThan(ENTRIES / 2);
    }

    @Test
    void anAcknowledgementThatComesTooEarlyIsCaught() throws Exception {
        assertThat(unsynchronised(watch("early", List.of()), new ArrayList<>())).isNotEmpty();
    }

    @Test
    void whatCouldNotBeSynchronisedIsNotAcknowledged() throws Exception {
        watch("none", List.of());
        var acknowledged = new ArrayList<String>();
        Path again = folder.resolve("exercises.db");
        var calls = Strace.watch(
                folder,
                KINDS,
                List.of("-e", "inject=fsync,fdatasync:error=EIO:when=12+"),
                KillHarness.java(JournalLoad.class, again.toString(), "1", "none", String.valueOf(2 * ENTRIES)));
        unsynchronised(calls, acknowledged);
        assertThat(calls).anyMatch(call -> call.name().endsWith("sync") && call.result() < 0);
        assertThat(acknowledged.size()).as("acknowledgements before and after").isLessThan(ENTRIES);
        long kept = lastKept(again);
        assertThat(kept - ENTRIES)
                .as("kept: all that was acknowledged, and one that was not at most")
                .isBetween((long) acknowledged.size(), acknowledged.size() + 1L);
    }

    private static long lastKept(Path file) throws IOException {
        try (var journal = SqlJournal.open(file.toString())) {
            journal.check();
            return JournalCases.read(journal, Entries.exercise("load-0").value())
                    .size();
        }
    }

    private List<Strace.Call> watch(String fault, List<String> further) throws IOException, InterruptedException {
        String file = folder.resolve("exercises.db").toString();
        return Strace.watch(
                folder, KINDS, further, KillHarness.java(JournalLoad.class, file, "1", fault, String.valueOf(ENTRIES)));
    }

    /** The acknowledgements without a synchronisation between the attempt, or the last write to the journal, and them. */
    private static List<String> unsynchronised(List<Strace.Call> calls, List<String> acknowledged) {
        var wrong = new ArrayList<String>();
        boolean safe = false;
        for (Strace.Call call : calls) {
            boolean journal = call.text().contains("exercises.db-wal>");
            if (call.name().equals("pwrite64") && journal) {
                safe = false;
            } else if (call.name().endsWith("sync") && journal) {
                safe = call.result() == 0;
            } else if (call.name().equals("write") && call.text().contains("\"ack ")) {
                acknowledged.add(call.text());
                if (!safe) {
                    wrong.add(call.text());
                }
            } else if (call.name().equals("write") && call.text().contains("\"try ")) {
                safe = false;
            }
        }
        return wrong;
    }
}
