package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Span;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;

class CheckKeeperTest {
    private static final Scorecard NO_CARD =
            new Scorecard("small", 1, "test", Map.of(), List.of(), List.of(), List.of());

    @Test
    void everyRaidMustBeAnnouncedSoLongBefore() {
        var log = new Logs()
                .at(10)
                .agency("tha")
                .tells("mmr", "op1")
                .at(15)
                .agency("tha")
                .strikes("op1", "s1")
                .at(16)
                .agency("tha")
                .tells("mmr", "joint")
                .at(18)
                .agency("mmr")
                .strikesJointly("joint", "op2", "s2");

        assertThat(announced(log, Optional.empty(), 0))
                .extracting(CheckResult::passed, CheckResult::found)
                .containsExactly(true, "2 of 2 raids");
        assertThat(announced(log, Optional.empty(), 5))
                .extracting(CheckResult::passed, CheckResult::evidence)
                .containsExactly(false, List.of(4L));
        assertThat(announced(log, Optional.of("tha"), 5).passed()).isTrue();
        log.at(20).agency("tha").strikes("op3", "s3").at(21).agency("tha").tells("mmr", "op3");
        assertThat(announced(log, Optional.empty(), 0))
                .extracting(CheckResult::passed, CheckResult::evidence)
                .containsExactly(false, List.of(5L));
    }

    @Test
    void aRunWithoutRaidsShowsNothing() {
        assertThat(announced(new Logs(), Optional.empty(), 0))
                .extracting(CheckResult::passed, CheckResult::found)
                .containsExactly(false, "no raid");
    }

    @Test
    void anEventCountsWhereTheLogSaysWhatIsWantedInTime() {
        var log = new Logs()
                .at(10)
                .agency("mmr")
                .receives("tha", "l1", "s1")
                .at(20)
                .agency("mmr")
                .receives("tha", "l2", "s2")
                .at(30)
                .agency("chn")
                .receives("tha", "l3", "s1");

        assertThat(happens(log, Map.of("to", "mmr"), 2, 20).passed()).isTrue();
        assertThat(happens(log, Map.of("to", "mmr"), 2, 19))
                .extracting(CheckResult::passed, CheckResult::evidence)
                .containsExactly(false, List.of(1L));
        assertThat(happens(log, Map.of("subject", "s1"), 1, 240).evidence()).containsExactly(1L, 3L);
        assertThat(happens(log, Map.of("channel", "blo"), 3, 240).passed()).isTrue();
        assertThat(happens(log, Map.of("from", "chn"), 1, 240))
                .extracting(CheckResult::found, CheckResult::wanted)
                .containsExactly("never", "lead-received from chn within 240 h");
    }

    @Test
    void theTimeCountsFromTheInjectThatIsNamed() {
        var log = new Logs()
                .at(10)
                .agency("mmr")
                .receives("tha", "l1", "s1")
                .at(20)
                .write(new Happening.InjectFired(new InjectId("power-cut"), List.of()))
                .at(25)
                .agency("mmr")
                .receives("tha", "l2", "s2")
                .at(30)
                .write(new Happening.InjectFired(new InjectId("power-cut"), List.of()));

        assertThat(after(log, "power-cut", 5))
                .extracting(CheckResult::passed, CheckResult::evidence, CheckResult::wanted)
                .containsExactly(true, List.of(3L), "lead-received to mmr within 5 h of inject power-cut");
        assertThat(after(log, "power-cut", 4).passed()).isFalse();
        assertThat(after(log, "no-such-thing", 90))
                .extracting(CheckResult::passed, CheckResult::found)
                .containsExactly(false, "never, since that inject did not fire");
    }

    private static CheckResult after(Logs log, String inject, double within_h) {
        return result(
                log,
                Check.of("seen", "do")
                        .expecting(new Check.Expected(
                                "lead-received",
                                Map.of("to", "mmr"),
                                Optional.<PlaceId>empty(),
                                Optional.empty(),
                                Optional.of(new InjectId(inject)),
                                Optional.of(new Span(within_h)))));
    }

    @Test
    void aTaskMustBeMetAndNotLate() {
        var score = new Scorecard.ObjectiveScore(
                new ObjectiveId("O1"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Scorecard.TaskScore("early", true, Optional.of(false)),
                        new Scorecard.TaskScore("late", true, Optional.of(true)),
                        new Scorecard.TaskScore("unmet", false, Optional.empty())));
        var card = new Scorecard("small", 1, "test", Map.of(), List.of(), List.of(), List.of(score));
        var checks = new LinkedHashMap<String, Check>();
        List.of("early", "late", "unmet")
                .forEach(task -> checks.put(task, Check.of("seen", "do").ofTask(task)));

        assertThat(new CheckKeeper(new Checklist(1, Optional.empty(), checks)).results(card))
                .extracting(result -> result.passed() + " " + result.found())
                .containsExactly("true met", "false met late", "false not met");
    }

    private static CheckResult announced(Logs log, Optional<String> of, double ahead_h) {
        var raids = new Check.RaidsAnnounced(of, Optional.of(new Span(ahead_h)));
        var check = new Check(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(raids),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return result(log, check);
    }

    private static CheckResult happens(Logs log, Map<String, String> with, int times, double within_h) {
        return result(
                log,
                Check.of("seen", "do")
                        .expecting(new Check.Expected(
                                "lead-received",
                                with,
                                Optional.<PlaceId>empty(),
                                Optional.of(times),
                                Optional.empty(),
                                Optional.of(new Span(within_h)))));
    }

    private static CheckResult result(Logs log, Check check) {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("A1", check);
        return log.toldTo(new CheckKeeper(new Checklist(1, Optional.empty(), checks)))
                .results(NO_CARD)
                .get(0);
    }
}
