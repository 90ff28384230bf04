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
import org.tributary._support.Ledger;
import org.tributary._support.SmallWorld;
import org.tributary.chance.Draws;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Recruitment;
import org.tributary.event.Happening.WarningReason;
import org.tributary.event.JusticeHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;

/**
 * Goal: every person at a site came by an event and leaves by one, and people come and go as the model says.
 *
 * <p>Method: books kept from events alone, against the sites themselves, while random things happen to them.
 */
class PeopleTest {
    private static final double YEAR_H = 8760;

    private record Blow(double at_h, int site, int what, double size) {}

    private static List<Blow> blows(Draws draws) {
        return java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> new Blow(
                        draws.uniform() * YEAR_H * 0.9,
                        draws.below(4),
                        draws.below(6),
                        Math.floor(draws.uniform() * 200)))
                .toList();
    }

    private static void strike(SmallWorld world, Underworld underworld, Blow blow) {
        Site site = underworld.sites().get(blow.site());
        switch (blow.what()) {
            case 0 -> site.warn(WarningReason.LEAK, 0);
            case 1 -> {
                if (site.presence() == org.tributary.quantity.Presence.OCCUPIED) {
                    var haul = site.struck(blow.size(), 0);
                    var freed = new Happening.PersonsFreed(
                            new AgencyId("mmr"), site.subject(), haul.held(), haul.willing(), haul.escaped());
                    world.world().record(site.place(), Audience.EXCON, 0, freed);
                    site.disperse(0);
                }
            }
            case 2 -> {
                if (site.isWorking()) {
                    site.deliver((int) blow.size(), 0);
                }
            }
            case 3 -> {
                var taken = site.roundedUp(Nationality.OTHERS, blow.size() / 200, 0.1);
                var event = new Happening.WorkersRoundedUp(
                        "group",
                        site.subject(),
                        site.syndicate().id(),
                        Country.CHN,
                        taken.held(),
                        taken.willing(),
                        taken.bosses());
                world.world().record(site.place(), Audience.EXCON, 0, event);
                site.endure(taken, 0);
            }
            case 4 -> {
                var id = new CaseId("mmr/case/" + blow.hashCode());
                var released =
                        new Happening.SuspectsReleased(new AgencyId("mmr"), id, site.subject(), (int) blow.size(), 0.5);
                world.world().record(site.place(), Audience.EXCON, 0, released);
            }
            default -> underworld.setOutput(site.place(), blow.size() / 200);
        }
    }

    @Test
    void nobodyComesOrGoesWithoutAnEvent() {
        ForAll.cases("books and sites agree", 60, PeopleTest::blows, blows -> {
            var world = SmallWorld.of(blows.hashCode(), Map.of("site.refounding", 500.0, "held.escape", 0.002));
            var ledger = new Ledger();
            world.world().addListener(ledger);
            var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 2, KK_PARK, 2), List.of()));
            blows.forEach(blow -> world.at(blow.at_h(), () -> strike(world, underworld, blow)));
            for (double at_h = 100; at_h < YEAR_H; at_h += 300) {
                world.at(
                        at_h,
                        () -> underworld.sites().forEach(site -> {
                            assertThat(ledger.of(site.subject())).isEqualTo(site.size());
                            assertThat(ledger.heldSinceStartex(site.subject()) + 70)
                                    .as("held, by the books")
                                    .isEqualTo(site.held());
                        }));
            }
            world.playUntil(YEAR_H);
            assertThat(world.all(Happening.WorkersRecruited.class)).isNotEmpty();
            assertThat(returned(world)).as("no more than were released").isLessThanOrEqualTo(released(world));
        });
    }

    private static int returned(SmallWorld world) {
        return world.all(JusticeHappening.SuspectsReturned.class)
                .mapToInt(JusticeHappening.SuspectsReturned::suspects)
                .sum();
    }

    private static int released(SmallWorld world) {
        return world.all(Happening.SuspectsReleased.class)
                .mapToInt(Happening.SuspectsReleased::suspects)
                .sum();
    }

    /** People in one site of 100 that lost half of them at STARTEX. */
    private static SmallWorld halved(Map<String, Double> parameters, Ledger ledger) {
        var world = SmallWorld.of(3, parameters);
        world.world().addListener(ledger);
        var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1), List.of()));
        Site site = underworld.sites().get(0);
        world.at(1, () -> {
            var taken = site.roundedUp(Nationality.OTHERS, 0.5, 0.5);
            var event = new Happening.WorkersRoundedUp(
                    "group",
                    site.subject(),
                    site.syndicate().id(),
                    Country.CHN,
                    taken.held(),
                    taken.willing(),
                    taken.bosses());
            world.world().record(site.place(), Audience.EXCON, 0, event);
            site.endure(taken, 0);
        });
        return world.at(YEAR_H - 2, () -> assertThat(site.size()).isLessThanOrEqualTo(site.capacity()))
                .playUntil(YEAR_H - 1);
    }

    private static int hired(SmallWorld world) {
        return world.all(Happening.WorkersRecruited.class)
                .filter(came -> came.how() == Recruitment.HIRED)
                .mapToInt(came -> came.held() + came.willing())
                .sum();
    }

    @Test
    void aSiteGrowsTowardsItsCapacityAndNoFurther() {
        var world = halved(Map.of("held.escape", 0.0, "recruits.growth", 0.005, "handover.flight", 0.0), new Ledger());
        // logistic: 0.5 at the start, rate 0.005 a day, so after a year 1 / (1 + exp(-1.82)) = 0.86 of 100
        assertThat((double) hired(world)).isCloseTo(36, within(14.0));
    }

    @Test
    void withoutRecruitmentItStaysSmall() {
        var world = halved(Map.of("held.escape", 0.0, "recruits.growth", 0.0, "handover.flight", 0.0), new Ledger());
        assertThat(hired(world)).isZero();
    }

    @Test
    void withoutMoneyNobodyIsHired() {
        var world = halved(
                Map.of("held.escape", 0.0, "syndicate.reserve", 0.0, "site.takings", 0.0, "handover.flight", 0.0),
                new Ledger());
        assertThat(hired(world)).isZero();
    }

    @Test
    void thoseHeldEscapeAtTheirRateAndOthersDoNot() {
        var world = SmallWorld.of(5, Map.of("recruits.growth", 0.0, "held.escape", 0.002));
        Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1), List.of()));
        world.playUntil(YEAR_H - 1);
        int escaped = world.all(Happening.WorkersEscaped.class)
                .mapToInt(Happening.WorkersEscaped::held)
                .sum();
        assertThat((double) escaped).as("70 (1 - exp(-0.73))").isCloseTo(36, within(14.0));
    }

    @Test
    void whoFindsNoRoomIsSoldToTheNearestSiteThatHasSome() {
        var world = SmallWorld.of(1, Map.of());
        var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1, KK_PARK, 1), List.of()));
        Site site = underworld.sites().get(0);
        world.at(1, () -> site.deliver(40, 0)).playUntil(2);
        var sold = world.all(Happening.PersonsResold.class).toList();
        assertThat(sold).hasSize(1);
        assertThat(sold.get(0).held()).as("140 against 125").isEqualTo(15);
        assertThat(underworld.sites().get(1).size()).isEqualTo(115);
    }

    @Test
    void whoFledARaidIsHiredNextDoorAndNotWhereNothingIsNear() {
        for (double distance_km : List.of(50.0, 1.0)) {
            var world = SmallWorld.of(1, Map.of("fled.distance", distance_km));
            var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1, KK_PARK, 1), List.of()));
            world.at(10, () -> {
                        underworld.sites().get(0).struck(40, 0);
                        underworld.sites().get(0).disperse(0);
                    })
                    .playUntil(1000);
            int rehired = world.all(Happening.WorkersRecruited.class)
                    .filter(came -> came.how() == Recruitment.REHIRED)
                    .mapToInt(Happening.WorkersRecruited::willing)
                    .sum();
            assertThat(rehired).as("half of the 24 who left").isEqualTo(distance_km > 10 ? 12 : 0);
        }
    }

    @Test
    void aSiteThatClosedIsFoundedAnewUnlessThatIsSwitchedOff() {
        for (double months_h : List.of(700.0, 0.0)) {
            var world = SmallWorld.of(1, Map.of("site.refounding", months_h, "recruits.growth", 0.0));
            var underworld = Gangs.underworld(world, Gangs.scenario(Map.of(MYAWADDY, 1), List.of()));
            world.at(10, () -> {
                        underworld.sites().get(0).struck(90, 0);
                        underworld.sites().get(0).disperse(0);
                    })
                    .playUntil(8000);
            assertThat(world.all(Happening.SiteClosed.class)).hasSize(1);
            assertThat(world.all(Happening.SiteOpened.class)).hasSize(months_h > 0 ? 2 : 1);
        }
    }
}
