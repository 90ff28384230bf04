package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.KillHarness;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.exercise.Journal;

/**
 * Goal: what was acknowledged outlives the process, exactly once (R1, for the journal by itself).
 *
 * <p>Method: a process with eight busy threads is killed at random moments, again and again on one file. A kill cannot show
 * that the disk was synchronised, since the system keeps what a dead process wrote: that is {@link SynchronisedTest}'s.
 */
class KilledJournalTest {
    private static final String THREADS = "8";
    private static final String ENDLESS = String.valueOf(Long.MAX_VALUE);

    @TempDir
    private Path folder;

    @Test
    void tenKillsLoseDoubleAndInventNothing() throws Exception {
        kills(10);
    }

    @Test
    @Tag("ci")
    void fiftyKillsLoseDoubleAndInventNothing() throws Exception {
        kills(50);
    }

    private void kills(int times) throws Exception {
        var harness = new KillHarness();
        Draws moments = Chance.of(2026).draws(Purpose.SITE_LAYOUT, times);
        for (int i = 0; i < times; i++) {
            harness.kill(load("none"), (long) (moments.uniform() * 250));
        }
        var account = harness.compare(kept());
        System.out.printf(
                "%d kills of the journal, %d acknowledgements: %d lost, %d doubled, %d invented%n",
                times,
                account.acknowledgements(),
                account.lost().size(),
                account.doubled().size(),
                account.invented().size());
        assertThat(account.acknowledgements()).as("acknowledgements").isGreaterThan(3 * times);
        assertThat(account.faults()).as(account.toString()).isZero();
    }

    @Test
    void anAcknowledgementThatComesTooEarlyIsCaught() throws Exception {
        var harness = new KillHarness();
        for (int i = 0; i < 10 && harness.compare(kept()).lost().isEmpty(); i++) {
            harness.kill(load("early"), 20 + 10 * i);
        }
        assertThat(harness.compare(kept()).lost()).isNotEmpty();
    }

    @Test
    void whatIsDoubledOrInventedIsCounted() throws IOException, InterruptedException {
        var harness = new KillHarness();
        harness.kill(load("none"), 300);
        var kept = kept();
        long last = kept.get("load-1").get(0);
        kept.get("load-1").add(last);
        kept.get("load-1").add(9_999_999L);
        kept.get("load-0").remove(1L);
        var account = harness.compare(kept);
        assertThat(account.doubled()).containsExactly("load-1 1");
        assertThat(account.invented()).containsExactly("load-1 9999999");
        assertThat(account.lost()).containsExactly("load-0 1");
    }

    private List<String> load(String fault) {
        return KillHarness.java(JournalLoad.class, file(), THREADS, fault, ENDLESS);
    }

    private String file() {
        return folder.resolve("exercises.db").toString();
    }

    /** By exercise, the numbers that its entries say, once all hashes were found right. */
    private Map<String, List<Long>> kept() throws IOException {
        var kept = new TreeMap<String, List<Long>>();
        try (var journal = SqlJournal.open(file())) {
            for (Journal.Opening opening : journal.openings()) {
                var numbers = new ArrayList<Long>();
                journal.read(opening.exercise(), entry -> numbers.add(JournalCases.numberSaid(entry)));
                kept.put(opening.exercise().value(), numbers);
            }
            journal.check();
        }
        return kept;
    }
}
