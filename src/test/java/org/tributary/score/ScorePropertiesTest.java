package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Logs;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.SmallWorld.Sharing;

/** What holds for every log: nothing is gained by doing nothing, by copying everything, or by the order of the log. */
class ScorePropertiesTest {

    @Test
    void aSeatThatCopiesEverythingCannotRaisePrecision() {
        ForAll.cases("copying everything is not precise", SmallWorld::any, world -> {
            OptionalDouble careful = precision(world.readings(Sharing.CAREFUL));
            OptionalDouble oneCopiesAll =
                    precision(world.readings(agency -> agency.equals("tha") ? Sharing.EVERYTHING : Sharing.CAREFUL));
            OptionalDouble allCopyAll = precision(world.readings(Sharing.EVERYTHING));

            assertThat(oneCopiesAll.orElse(0)).isLessThanOrEqualTo(careful.orElse(1));
            assertThat(allCopyAll.orElse(0)).isLessThanOrEqualTo(oneCopiesAll.orElse(1));
        });
    }

    @Test
    void sendingEverythingAgainHalvesPrecision() {
        ForAll.cases("repeating is not precise", SmallWorld::any, world -> {
            OptionalDouble once = precisionAlone(world.readings(Sharing.CAREFUL));
            OptionalDouble twice = precisionAlone(world.readings(Sharing.TWICE));

            assertThat(twice.isPresent()).isEqualTo(once.isPresent());
            assertThat(twice.orElse(0)).isEqualTo(once.orElse(0) / 2);
        });
    }

    @Test
    void whoCopiesJustWhatIsNeededIsWhollyPrecise() {
        ForAll.cases(
                "careful is precise",
                SmallWorld::any,
                world -> assertThat(
                                precisionAlone(world.readings(Sharing.CAREFUL)).orElse(1))
                        .isEqualTo(1));
    }

    /** Lawful traffic is left out: who does nothing delays nobody. */
    @Test
    void idleSeatsGetNoBetterValues() {
        ForAll.cases("idle is not better", SmallWorld::any, world -> {
            var idle = world.readings(Sharing.IDLE);
            var careful = world.readings(Sharing.CAREFUL);
            for (MeasureName measure : MeasureName.values()) {
                if (measure != MeasureName.LAWFUL_TRAFFIC_DELAY_H) {
                    assertNotBetter(value(idle, measure), value(careful, measure), measure);
                }
            }
        });
    }

    @Test
    void oneIdleSeatAmongThreeIsNoBetterForSharing() {
        ForAll.cases("one idle seat is not better", SmallWorld::any, world -> {
            var oneIdle = world.readings(agency -> agency.equals("chn") ? Sharing.IDLE : Sharing.CAREFUL);
            var careful = world.readings(Sharing.CAREFUL);
            for (MeasureName measure : List.of(MeasureName.SHARING_LATENCY, MeasureName.CRITICAL_INFORMATION_REACH)) {
                assertNotBetter(value(oneIdle, measure), value(careful, measure), measure);
            }
        });
    }

    @Test
    void theOrderOfUnrelatedEventsOfOneHourDoesNotMatter() {
        ForAll.cases("order within an hour", SmallWorld::any, world -> {
            List<Event> log = byHour(world.log(agency -> Sharing.CAREFUL).events());
            assertThat(figures(shuffledAmongSubjects(log, 17))).isEqualTo(figures(log));
        });
    }

    @Test
    void whatNoMeasureLooksAtChangesNothing() {
        ForAll.cases("arrivals change nothing", SmallWorld::any, world -> {
            Logs patrolled = world.log(agency -> Sharing.CAREFUL);
            for (int hour = 0; hour < 240; hour += 7) {
                patrolled.at(hour).agency("tha").arrives();
            }
            assertThat(figures(patrolled.events()))
                    .isEqualTo(figures(world.log(agency -> Sharing.CAREFUL).events()));
        });
    }

    /** Were the worlds all empty, the properties above would hold of nothing. */
    @Test
    void sharingMakesADifferenceInMostOfTheWorldsTried() {
        var worlds = new AtomicInteger();
        var different = new AtomicInteger();
        ForAll.cases("worlds differ", SmallWorld::any, world -> {
            worlds.incrementAndGet();
            var idle = value(world.readings(Sharing.IDLE), MeasureName.SHARING_LATENCY);
            var careful = value(world.readings(Sharing.CAREFUL), MeasureName.SHARING_LATENCY);
            if (idle.isPresent() && careful.orElseThrow() < idle.getAsDouble()) {
                different.incrementAndGet();
            }
        });

        assertThat(different.get()).isGreaterThan(worlds.get() / 2);
    }

    private static void assertNotBetter(OptionalDouble idle, OptionalDouble careful, MeasureName measure) {
        if (idle.isEmpty() || careful.isEmpty()) {
            return;
        }
        if (measure.better() == Better.HIGHER) {
            assertThat(idle.getAsDouble()).as(measure.word()).isLessThanOrEqualTo(careful.getAsDouble());
        } else {
            assertThat(idle.getAsDouble()).as(measure.word()).isGreaterThanOrEqualTo(careful.getAsDouble());
        }
    }

    private static OptionalDouble precision(List<Reading> readings) {
        return value(readings, MeasureName.SHARING_PRECISION);
    }

    /** Of those who sent anything, whatever they kept to themselves. */
    private static OptionalDouble precisionAlone(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.parts().stream())
                .filter(part -> part.id().equals("sharing-precision-alone"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static OptionalDouble value(List<Reading> readings, MeasureName measure) {
        return readings.stream()
                .filter(reading -> reading.measure() == measure)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** All figures but the evidence, whose numbers follow the order of the log. */
    private static List<Reading> figures(List<Event> log) {
        ScoreKeeper keeper = SmallWorld.keeper();
        log.forEach(keeper::hear);
        return keeper.readings().stream()
                .map(reading -> new Reading(
                        reading.measure(),
                        reading.value(),
                        reading.n(),
                        reading.coverage(),
                        List.of(),
                        reading.parts()))
                .toList();
    }

    /** The log with every event put at the full half-day before it, so that many share an hour. */
    private static List<Event> byHour(List<Event> log) {
        return log.stream()
                .map(event -> at(event, event.sequence(), 12 * Math.floor(event.at_h() / 12)))
                .toList();
    }

    /** The log with the events of one hour shuffled, except that those about one subject keep their order. */
    private static List<Event> shuffledAmongSubjects(List<Event> log, long seed) {
        var subjects = new ArrayList<>(List.of("s1", "s2", "i1", "i2"));
        Collections.shuffle(subjects, new Random(seed));
        var sorted = new ArrayList<>(log);
        sorted.sort((one, other) -> one.at_h() != other.at_h()
                ? Double.compare(one.at_h(), other.at_h())
                : Integer.compare(subjects.indexOf(subject(one)), subjects.indexOf(subject(other))));
        var shuffled = new ArrayList<Event>();
        sorted.forEach(event -> shuffled.add(at(event, shuffled.size() + 1, event.at_h())));
        return shuffled;
    }

    private static Event at(Event event, long sequence, double at_h) {
        return new Event(sequence, at_h, event.cause(), event.place(), event.mayKnow(), event.what());
    }

    private static String subject(Event event) {
        Happening what = event.what();
        for (String subject : List.of("s1", "s2", "i1", "i2")) {
            if (what.toString().contains("=" + subject)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("No subject in " + what);
    }
}
