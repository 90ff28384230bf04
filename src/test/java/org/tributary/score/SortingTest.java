package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Nationality;

/** Logs written by hand. */
class SortingTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId CHN_POLICE = new AgencyId("chn");
    private static final Nationality CHN = new Nationality("CHN");
    private static final Nationality LAO = new Nationality("LAO");

    @Test
    void oneAgencyThatMistakesSome() {
        Reading reading = read(new Logs()
                .write(new Happening.PersonsReceived(THA, CHN, 40))
                .at(80)
                .write(new Happening.PersonsScreened(THA, CHN, 35, 5))
                .write(new Happening.PersonsMistaken(THA, CHN, 2, 1)));

        // 3 of 40; nobody has left.
        assertThat(reading.value()).hasValue(0.075);
        assertThat(reading.n()).isEqualTo(40);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(3L);
        assertThat(part(reading, "sorting-victims-as-suspects")).hasValue(2);
        assertThat(part(reading, "sorting-suspects-as-victims")).hasValue(1);
        assertThat(part(reading, "sorting-left")).hasValue(0);
    }

    @Test
    void twoAgenciesAndThoseWhoLeft() {
        Reading reading = read(new Logs()
                .at(10)
                .write(new Happening.PersonsReceived(THA, CHN, 25))
                .write(new Happening.PersonsReceived(THA, LAO, 25))
                .write(new Happening.PersonsReceived(CHN_POLICE, CHN, 30))
                .at(50)
                .write(new Happening.PersonsScreened(THA, CHN, 20, 5))
                .write(new Happening.PersonsMistaken(THA, CHN, 4, 0))
                .at(60)
                .write(new Happening.PersonsScreened(CHN_POLICE, CHN, 15, 10))
                .write(new Happening.PersonsMistaken(CHN_POLICE, CHN, 0, 1))
                .at(90)
                .write(new Happening.MistakenPersonsLeft(THA, CHN, 3, 0)));

        // 4 + 1 of 25 + 25 screened; 50 of 80 received were screened; 3 of the 5 have left.
        assertThat(reading.value()).hasValue(0.1);
        assertThat(reading.n()).isEqualTo(50);
        assertThat(reading.coverage()).isCloseTo(50.0 / 80, within(1e-12));
        assertThat(reading.evidence()).containsExactly(5L, 7L);
        assertThat(part(reading, "sorting-left")).hasValue(3);
    }

    @Test
    void whoMistakesNobodyHasZeroAndShowsTheScreenings() {
        Reading reading = read(new Logs()
                .write(new Happening.PersonsReceived(THA, CHN, 25))
                .write(new Happening.PersonsScreened(THA, CHN, 23, 2)));

        assertThat(reading.value()).hasValue(0);
        assertThat(reading.evidence()).containsExactly(2L);
    }

    @Test
    void whereNobodyWasScreenedThereIsNothingToMeasure() {
        Reading reading = read(new Logs().write(new Happening.PersonsReceived(THA, CHN, 25)));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.coverage()).isZero();
        assertThat(part(reading, "sorting-left")).isEmpty();
        assertThat(read(new Logs()).value()).isEmpty();
    }

    @Test
    void whoKeepsThePeopleHeMistookGainsNothing() {
        var sent = new Logs()
                .write(new Happening.PersonsScreened(THA, CHN, 23, 2))
                .write(new Happening.PersonsMistaken(THA, CHN, 1, 0));
        var kept = read(sent);
        Reading left = read(sent.write(new Happening.MistakenPersonsLeft(THA, CHN, 1, 0)));

        // 1 of 25 either way.
        assertThat(kept.value()).hasValue(0.04);
        assertThat(left.value()).hasValue(0.04);
    }

    private static OptionalDouble part(Reading reading, String id) {
        return reading.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new Sorting()).reading();
    }
}
