package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.KK_PARK;
import static org.tributary._support.SmallWorld.MYAWADDY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.quantity.Presence;

/**
 * Goal: a site empties when warned, loses nobody out of the books when struck, and goes on elsewhere.
 *
 * <p>Method: one site of 100 workers, against the formulas that the model states.
 */
class SiteTest {
    private static final Map<String, Double> NOBODY_COMES_OR_GOES =
            Map.of("recruits.growth", 0.0, "held.escape", 0.0, "site.refounding", 0.0);

    private final SmallWorld world = SmallWorld.of(1, NOBODY_COMES_OR_GOES);
    private final Underworld underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1), List.of()));
    private final Site site = underworld.sites().get(0);

    private record Strike(double afterWarning_h, double secured) {}

    @Test
    void whoIsThereIsFoundOrEscapesAndNobodyIsLost() {
        ForAll.cases(
                "found and escaped make up all who were there",
                draws -> new Strike(draws.uniform() * 100, draws.uniform() * 150),
                strike -> {
                    var test = new SiteTest();
                    test.world.at(10, () -> test.site.warn(WarningReason.LEAK, 0));
                    test.world.at(10 + strike.afterWarning_h(), () -> {
                        var haul = test.site.struck(strike.secured(), 0);
                        int found = haul.held() + haul.willing();
                        double there = 100 * Math.exp(-strike.afterWarning_h() / 12);
                        assertThat((double) found).isCloseTo(Math.min(there, strike.secured()), within(0.5));
                        assertThat((double) found + haul.escaped())
                                .as("all who were there")
                                .isCloseTo(there, within(1.0));
                        assertThat((double) haul.held()).isCloseTo(0.7 * found, within(1.0));
                    });
                    test.world.playUntil(200);
                });
    }

    @Test
    void aSiteThatNobodyWarnedIsFull() {
        world.at(50, () -> assertThat(site.struck(1000, 0)).isEqualTo(new Site.Haul(70, 30, 0)))
                .playUntil(51);
    }

    @Test
    void aWarnedSiteLooksEmptyAfterADayAndAHalf() {
        world.at(10, () -> site.warn(WarningReason.LEAK, 0))
                .at(10 + 35.9, () -> assertThat(site.presence()).isEqualTo(Presence.OCCUPIED))
                .at(10 + 36.0, () -> assertThat(site.presence()).isEqualTo(Presence.EMPTY))
                .playUntil(100);
    }

    @Test
    void aSecondWarningChangesNothing() {
        world.at(10, () -> site.warn(WarningReason.LEAK, 0))
                .at(30, () -> site.warn(WarningReason.STRIKE, 0))
                .playUntil(129);
        assertThat(world.all(Happening.SiteWarned.class)).hasSize(1);
    }

    @Test
    void afterTheScareItReturnsOrMoves() {
        world.at(10, () -> site.warn(WarningReason.LEAK, 0)).playUntil(131);
        long returned = world.all(Happening.SiteReturned.class).count();
        long moved = world.all(Happening.SiteRelocated.class).count();
        assertThat(returned + moved).isEqualTo(1);
    }

    @Test
    void thoseWhoComeBackGoOnElsewhere() {
        world.at(10, () -> {
                    assertThat(site.struck(30, 0).escaped()).isEqualTo(70);
                    site.disperse(0);
                })
                .playUntil(2000);
        assertThat(world.all(Happening.SiteRelocated.class)).hasSize(1);
        assertThat(world.all(Happening.SiteOpened.class).map(Happening.SiteOpened::workers))
                .as("six of ten who fled return")
                .containsExactly(100, 42);
    }

    @Test
    void whereTooFewAreLeftItCloses() {
        world.at(10, () -> {
                    site.struck(80, 0);
                    site.disperse(0);
                })
                .playUntil(2000);
        assertThat(world.all(Happening.SiteClosed.class)).hasSize(1);
        assertThat(world.all(Happening.SiteOpened.class)).hasSize(1);
        assertThat(site.presence()).isEqualTo(Presence.EMPTY);
    }

    @Test
    void takingsAreWorkersTimesDaysTimesOutput() {
        world.at(24, () -> underworld.setOutput(MYAWADDY, 0.6))
                .at(72, () -> site.warn(WarningReason.LEAK, 0))
                .at(100, () -> site.settle(0))
                .playUntil(101);
        double taken = world.all(Happening.ProceedsTaken.class)
                .mapToDouble(Happening.ProceedsTaken::usd)
                .sum();
        assertThat(taken).as("a full day, two at six tenths, none after").isCloseTo(100 * 350 * 2.2, within(1e-6));
    }

    @Test
    void linkedSitesAreThoseOfTheSyndicateAndThoseNextDoor() {
        var other = SmallWorld.of(1, Map.of());
        var underworld = Gangs.underworld(other, Gangs.scenario(Map.of(MYAWADDY, 1, KK_PARK, 2), List.of()));
        var struck = underworld.sites().get(0);
        assertThat(underworld.linkedWith(struck, struck.place())).hasSize(2).doesNotContain(struck);
    }
}
