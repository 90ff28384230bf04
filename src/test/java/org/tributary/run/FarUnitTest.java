package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.scenario.UnitGroup;

/**
 * Goal: who has nothing to do with what happens changes nothing: no draw and no order of activations moves for the rest.
 *
 * <p>Method: the flagship with and without a seat or unit that nobody can use where it is; the whole logs compared.
 */
class FarUnitTest {
    private static final List<PlaceId> FAR = List.of(new PlaceId("bangkok"), new PlaceId("chiang_mai"));

    /** Where a seat stands decides whom the centre's doctrine names first, so there it comes behind the others. */
    @ParameterizedTest
    @CsvSource({"alone, BEFORE", "alone, BEHIND", "centre, BEHIND"})
    void aSeatThatCanDoNothingChangesNothing(String doctrine, Scenarios.Standing standing) {
        Scenario without = Plays.shipped("moei-squeeze");
        Scenario with = withSpectators(without, standing);
        List<String> expected = lines(doctrine, without, 1);
        assertThat(expected).as("an empty log would prove nothing").hasSizeGreaterThan(1000);
        assertThat(Plays.firstDifference(expected, lines(doctrine, with, 1))).isEmpty();
    }

    @Test
    void unitsThatNobodyCanUseChangeNothing() {
        Scenario without = Plays.shipped("first-steps");
        List<String> expected = lines("centre", without, 7);
        ForAll.cases(
                "a unit without use is inert",
                20,
                draws -> Scenarios.with(
                        without,
                        new UnitGroup(
                                new UnitId("a-far"),
                                new AgencyId(draws.happens(0.5) ? "tha-border" : "mmr-border"),
                                draws.happens(0.5) ? UnitKind.TACTICAL : UnitKind.INVESTIGATORS,
                                new PlaceId(draws.happens(0.5) ? "mae_sot" : "myawaddy"),
                                Optional.of(1 + draws.below(30)),
                                1 + draws.below(500))),
                with -> assertThat(Plays.firstDifference(expected, lines("centre", with, 7)))
                        .isEmpty());
    }

    @Test
    void aUnitThatIsUsedIsSeenInTheLog() {
        Scenario without = Plays.shipped("moei-squeeze");
        var used = new UnitGroup(
                new UnitId("a-near"),
                new AgencyId("rtp-cib"),
                UnitKind.TACTICAL,
                new PlaceId("mae_sot"),
                Optional.empty(),
                200);
        assertThat(Plays.firstDifference(
                        lines("centre", without, 1), lines("centre", Scenarios.with(without, used), 1)))
                .isNotEmpty();
    }

    /** A second Thai seat, whose agency has neither powers nor analysts, with units of every kind that does not patrol. */
    private static Scenario withSpectators(Scenario scenario, Scenarios.Standing standing) {
        var agency = new AgencyId("a-spectator");
        var entry = new Agency(
                "Spectators",
                Country.THA,
                FAR.get(0),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Scenario seated = Scenarios.with(
                scenario, standing, new SeatId("a-gallery"), new Seat(Country.THA, List.of(agency)), agency, entry);
        return Scenarios.with(
                Scenarios.with(seated, idle(agency, UnitKind.TACTICAL, FAR.get(0))),
                idle(agency, UnitKind.INVESTIGATORS, FAR.get(1)));
    }

    private static UnitGroup idle(AgencyId agency, UnitKind kind, PlaceId at) {
        return new UnitGroup(new UnitId("a-far-" + kind.word()), agency, kind, at, Optional.of(3), 100);
    }

    private static List<String> lines(String doctrine, Scenario scenario, long seed) {
        return Plays.lines(Plays.events(Plays.under(doctrine, scenario), seed));
    }
}
