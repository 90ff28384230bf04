package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary._support.SmallWorld.KK_PARK;
import static org.tributary._support.SmallWorld.MYAWADDY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Recruitment;
import org.tributary.event.JusticeHappening.SuspectsReturned;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.SubjectId;

/**
 * Goal: some of those whom custody lost work for their syndicate again.
 *
 * <p>Method: a syndicate with two sites of 100; one is raided and ten of its people are released by hand.
 */
class ReturnsTest {
    private static final double RELEASED_H = 500;
    private static final Map<String, Double> CALM =
            Map.of("recruits.growth", 0.0, "held.escape", 0.0, "fled.rehired", 0.0, "released.return", 1.0);

    private static SmallWorld released(Map<String, Double> parameters, SubjectId... others) {
        var world = SmallWorld.of(1, parameters);
        var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1, KK_PARK, 1), List.of()));
        Site raided = underworld.sites().get(0);
        world.at(10, () -> {
            raided.struck(100, 0);
            raided.disperse(0);
        });
        SubjectId subject = others.length == 0 ? raided.subject() : others[0];
        var what = new Happening.SuspectsReleased(new AgencyId("mmr"), new CaseId("mmr/case/1"), subject, 10, 0.5);
        return world.at(RELEASED_H, () -> world.world().record(MYAWADDY, Audience.EXCON, 0, what));
    }

    private static List<SuspectsReturned> returned(SmallWorld world) {
        return world.all(SuspectsReturned.class).toList();
    }

    @Test
    void theyWorkOfTheirOwnWillInASiteThatIsOpen() {
        SmallWorld world = released(CALM).playUntil(6000);

        assertThat(returned(world)).singleElement().satisfies(back -> {
            assertThat(back.suspects()).isEqualTo(10);
            assertThat(back.id()).isEqualTo(new CaseId("mmr/case/1"));
        });
        assertThat(world.hoursOf(SuspectsReturned.class)).allMatch(hour -> hour > RELEASED_H);
        assertThat(world.all(Happening.WorkersRecruited.class))
                .filteredOn(came -> came.how() == Recruitment.RETURNED)
                .singleElement()
                .satisfies(came -> {
                    assertThat(came.held()).isZero();
                    assertThat(came.willing()).isEqualTo(10);
                    assertThat(came.subject()).isEqualTo(returned(world).get(0).subject());
                });
    }

    @Test
    void theReturnIsCausedByTheReleaseAndNobodyIsTold() {
        SmallWorld world = released(CALM).playUntil(6000);

        long release = sequence(world, Happening.SuspectsReleased.class);
        assertThat(world.events())
                .filteredOn(event -> event.what() instanceof SuspectsReturned)
                .allSatisfy(event -> {
                    assertThat(event.cause()).isEqualTo(release);
                    assertThat(event.mayKnow()).isEqualTo(Audience.EXCON);
                });
    }

    private static long sequence(SmallWorld world, Class<? extends Happening> kind) {
        return world.events().stream()
                .filter(event -> kind.isInstance(event.what()))
                .mapToLong(Event::sequence)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAShareComesBack() {
        SmallWorld world = released(with("released.return", 0.25)).playUntil(6000);

        assertThat(returned(world))
                .singleElement()
                .satisfies(back -> assertThat(back.suspects()).isBetween(2, 3));
    }

    @Test
    void nobodyComesBackWhereThatIsSwitchedOff() {
        assertThat(returned(released(with("released.return", 0.0)).playUntil(6000)))
                .isEmpty();
    }

    @Test
    void nobodyComesBackToASyndicateWithoutRoom() {
        assertThat(returned(released(with("site.crowding", 0.5)).playUntil(6000)))
                .isEmpty();
    }

    @Test
    void whoWasNotFoundInASiteHasNoneToGoBackTo() {
        assertThat(returned(released(CALM, new SubjectId("person-00001")).playUntil(6000)))
                .isEmpty();
    }

    private static Map<String, Double> with(String name, double value) {
        var all = new java.util.HashMap<>(CALM);
        all.put(name, value);
        return all;
    }
}
