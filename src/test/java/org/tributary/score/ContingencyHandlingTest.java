package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.event.Happening.ExpectedActionMissed;
import org.tributary.event.Happening.ExpectedActionTaken;
import org.tributary.event.Happening.InjectFired;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/** Goal: only an expected action that came in time counts, and nothing that fired gets out of the denominator. */
class ContingencyHandlingTest {
    private static final Scenario SCENARIO = Script.ofThreeCountries()
            .inject("press")
            .expectingInject("first")
            .expectingInject("second")
            .expectingInject("third")
            .scenario();

    @Test
    void withoutAnInjectThatExpectsSomethingThereIsNothingToMeasure() {
        Reading reading = read(fired(new Logs(), 10, "press"));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void oneOfTwoInTimeIsAHalf() {
        // First: fired at 10 h, done at 16 h. Second: fired at 20 h, missed at 44 h, done at 70 h. The median of 6 and
        // 50 hours is 28. The press report expects nothing.
        Logs log = fired(new Logs(), 5, "press");
        fired(log, 10, "first");
        taken(log, 16, "first", 6);
        fired(log, 20, "second");
        missed(log, 44, "second");
        taken(log, 70, "second", 50);
        Reading reading = read(log);

        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(3L, 5L, 6L);
        assertThat(reading.parts()).singleElement().satisfies(part -> {
            assertThat(part.id()).isEqualTo("contingency-handling-first-order");
            assertThat(part.value()).hasValue(28);
            assertThat(part.unit()).isEqualTo("h");
            assertThat(part.n()).isEqualTo(2);
        });
    }

    @Test
    void whatIsStillOpenAtTheEndStaysInTheDenominator() {
        // First done, second and third open: 1 ÷ 3, and a third of it is judged.
        Logs log = fired(new Logs(), 10, "first");
        taken(log, 11, "first", 1);
        fired(log, 230, "second");
        fired(log, 230, "third");
        Reading reading = read(log);

        assertThat(reading.value()).hasValue(1 / 3.0);
        assertThat(reading.coverage()).isEqualTo(1 / 3.0);
    }

    @Test
    void whoDoesNothingGetsNothing() {
        Logs log = fired(new Logs(), 10, "first");
        missed(log, 34, "first");
        Reading reading = read(log);

        assertThat(reading.value()).hasValue(0);
        assertThat(reading.parts().get(0).value()).isEmpty();
    }

    @Test
    void whatDidNotFireDoesNotCount() {
        Logs log = fired(new Logs(), 10, "third");
        taken(log, 12, "third", 2);
        assertThat(read(log).value()).hasValue(1);
        assertThat(read(log).n()).isEqualTo(1);
    }

    private static Logs fired(Logs log, double at_h, String inject) {
        return log.at(at_h).write(new InjectFired(new InjectId(inject), List.of()));
    }

    private static void taken(Logs log, double at_h, String inject, double after_h) {
        log.at(at_h).write(new ExpectedActionTaken(new InjectId(inject), new SeatId("tha"), "raid", after_h));
    }

    private static void missed(Logs log, double at_h, String inject) {
        log.at(at_h).write(new ExpectedActionMissed(new InjectId(inject), "raid"));
    }

    private static Reading read(Logs log) {
        return log.toldTo(new ContingencyHandling(SCENARIO)).reading();
    }
}
