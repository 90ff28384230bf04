package org.tributary.model.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.KK_PARK;
import static org.tributary._support.SmallWorld.MYAWADDY;
import static org.tributary._support.SmallWorld.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.intelligence.Relation;
import org.tributary.model.intelligence.Relations;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.region.Ways;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Protector.Willingness;

/**
 * Goal: a blow warns the others within hours, so that only simultaneous blows work; two who did not tell each other may
 * meet; and whoever holds the ground must consent.
 *
 * <p>Method: raids ordered by hand on sites of 100 workers, over hundreds of seeds.
 */
class RaidsTest {
    private static final Map<String, Double> UNSEEN =
            Map.of("massing.warning", 0.0, "consent.leak", 0.0, "consent.high", 1.0, "raid.own-sd", 1.0);

    /** Everybody has trained with everybody up to this level, and nothing else differs. */
    private record Trained(double level) implements Relation {
        @Override
        public double trained() {
            return level;
        }

        @Override
        public double delayFactor() {
            return 1;
        }

        @Override
        public double refusalFactor() {
            return 1;
        }

        @Override
        public void leadArrived(long cause) {}

        @Override
        public void leadLeaked(long cause) {}
    }

    /** One seed's world, with a police that can secure everybody. */
    private static final class Field {
        private final SmallWorld world;
        private final Underworld underworld;
        private final Raids raids;
        private final Controllers controllers;
        private final List<Desk> desks = new ArrayList<>();

        private final JointOperations joint;

        Field(long seed, Map<String, Double> parameters) {
            this(seed, parameters, Relations.STRANGERS);
        }

        Field(long seed, Map<String, Double> parameters, Relations relations) {
            world = SmallWorld.of(seed, parameters);
            var protector = new Protector(KK_PARK, Optional.empty(), Willingness.HIGH);
            var sites = new LinkedHashMap<PlaceId, Integer>(Map.of(KK_PARK, 2));
            var scenario = Gangs.scenario(sites, List.of(protector));
            underworld = Gangs.underworld(world, scenario);
            controllers = new Controllers(world.world(), underworld);
            var travel = new Travel(new Ways(world.world().region()));
            var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
            joint = new JointOperations(world.world(), messages, agency -> {});
            raids = new Raids(world.world(), underworld, controllers, travel, joint, relations, agency -> {});
            for (String id : List.of("mmr", "mmr-army")) {
                var entry = agency(id, Country.MMR, 0, Power.RAID);
                desks.add(new Desk(world.world(), entry, messages, () -> {}));
            }
        }

        Site site(int number) {
            return underworld.sites().get(number);
        }

        OperationId raid(int desk, int site, double hour_h, Optional<OperationId> joint) {
            var unit = new Unit(
                    world.world(),
                    new UnitId("tactical-" + desk + "-" + site),
                    desks.get(desk),
                    UnitKind.TACTICAL,
                    60,
                    MYAWADDY);
            return raids.plan(
                    desks.get(desk), site(site).subject(), site(site).place(), List.of(unit), joint, hour_h, 0);
        }

        int freedAt(int site) {
            return world.all(Happening.PersonsFreed.class)
                    .filter(freed -> freed.subject().equals(site(site).subject()))
                    .mapToInt(freed -> freed.freed() + freed.arrested())
                    .sum();
        }
    }

    @Test
    void aTwinRaidADayLaterFindsLessThanHalfAndASimultaneousOneAsMany() {
        double together = mean(300, seed -> secondOfTwins(seed, 100, Optional.empty()));
        double later = mean(300, seed -> secondOfTwins(seed, 124, Optional.empty()));
        var joint = Optional.of(new OperationId("joint"));
        double untrained = mean(300, seed -> secondOfTwins(seed, 100, joint));
        System.out.printf(
                "of 100 people the twin raid finds %.1f at the same hour, %.1f a day later, %.1f untrained%n",
                together, later, untrained);
        assertThat(later).isLessThan(50);
        assertThat(together).isGreaterThan(90);
        assertThat(untrained).as("six hours of scatter cost something").isLessThan(together);
    }

    @Test
    void withoutAWarningADayLaterWouldBeAsGood() {
        var deaf = new LinkedHashMap<>(UNSEEN);
        deaf.put("warning.delay-median", 2000.0);
        deaf.put("warning.delay-p95", 2000.0);
        double later = mean(20, seed -> {
            var field = new Field(seed, deaf);
            field.world.at(0, () -> field.raid(0, 0, 100, Optional.empty()));
            field.world.at(0, () -> field.raid(1, 1, 124, Optional.empty()));
            field.world.playUntil(200);
            return field.freedAt(1);
        });
        assertThat(later).isGreaterThan(90);
    }

    private static double secondOfTwins(long seed, double hour_h, Optional<OperationId> joint) {
        var field = new Field(seed, UNSEEN);
        field.world.at(0, () -> {
            field.raid(0, 0, 100, joint);
            field.raid(1, 1, hour_h, joint);
        });
        field.world.playUntil(200);
        // joint raids scatter, so either may come first: the one that found fewer is the second
        return joint.isPresent() ? Math.min(field.freedAt(0), field.freedAt(1)) : field.freedAt(1);
    }

    @Test
    void linkedSitesHearOfAStrikeWithinHours() {
        var delays_h = new ArrayList<Double>();
        for (long seed = 1; seed <= 400; seed++) {
            var field = new Field(seed, UNSEEN);
            field.world.at(0, () -> field.raid(0, 0, 100, Optional.empty())).playUntil(300);
            double struck_h = field.world.hoursOf(Happening.RaidStruck.class).get(0);
            delays_h.add(field.world.hoursOf(Happening.SiteWarned.class).get(0) - struck_h);
        }
        double early = (double) delays_h.stream().filter(delay -> delay <= 2).count() / delays_h.size();
        double soon = (double) delays_h.stream().filter(delay -> delay <= 12).count() / delays_h.size();
        assertThat(early).isCloseTo(0.5, within(4.5 * 0.5 / 20));
        assertThat(soon).isCloseTo(0.95, within(4.5 * 0.218 / 20));
    }

    @Test
    void massingUnitsWarnAsOftenAsStated() {
        var seen = new LinkedHashMap<>(UNSEEN);
        seen.put("massing.warning", 0.12);
        double warned = mean(600, seed -> {
            var field = new Field(seed, seen);
            field.world.at(0, () -> field.raid(0, 0, 100, Optional.empty())).playUntil(99);
            return field.world
                    .all(Happening.SiteWarned.class)
                    .filter(warning -> warning.reason() == WarningReason.MASSING)
                    .count();
        });
        assertThat(warned).isCloseTo(0.12, within(4.5 * Math.sqrt(0.12 * 0.88 / 600)));
    }

    @Test
    void whoDidNotTellEachOtherMayCollideAndWhoDidNeverDoes() {
        double untold = mean(400, seed -> collisions(seed, false));
        double told = mean(100, seed -> collisions(seed, true));
        assertThat(untold).isCloseTo(0.3, within(4.5 * Math.sqrt(0.3 * 0.7 / 400)));
        assertThat(told).isZero();
    }

    private static double collisions(long seed, boolean told) {
        var field = new Field(seed, UNSEEN);
        field.world.at(0, () -> {
            var operation = field.raid(0, 0, 100, Optional.empty());
            field.raid(1, 0, 101, Optional.empty());
            if (told) {
                field.raids.tell(operation, new AgencyId("mmr-army"));
            }
        });
        field.world.playUntil(200);
        return field.world.all(Happening.UnitsCollided.class).count();
    }

    @Test
    void consentGrowsWithTheCountriesThatPress() {
        var field = new Field(1, Map.of("consent.high", 0.1));
        for (int countries = 1; countries <= 4; countries++) {
            int given = 0;
            Draws draws = field.world.world().chance().draws(Purpose.CONSENT, countries);
            for (int i = 0; i < 2000; i++) {
                given += field.controllers.consents(KK_PARK, countries, draws) ? 1 : 0;
            }
            double expected = 0.1 + 0.2 * (countries - 1);
            assertThat(given / 2000.0)
                    .as("%d countries", countries)
                    .isCloseTo(expected, within(4.5 * Math.sqrt(expected * (1 - expected) / 2000)));
        }
    }

    @Test
    void onlyPressureOfTheLastWeekCountsAndWhoAsksCountsAlways() {
        var field = new Field(1, Map.of());
        var controllers = field.controllers;
        field.world
                .at(0, () -> controllers.press(KK_PARK, Country.THA, new AgencyId("tha"), 0))
                .at(100, () -> controllers.press(KK_PARK, Country.CHN, new AgencyId("chn"), 0))
                .at(
                        100,
                        () -> assertThat(controllers.pressing(KK_PARK, Country.MMR))
                                .isEqualTo(3))
                .at(
                        101,
                        () -> assertThat(controllers.pressing(KK_PARK, Country.CHN))
                                .isEqualTo(2))
                .at(
                        169,
                        () -> assertThat(controllers.pressing(KK_PARK, Country.MMR))
                                .isEqualTo(2))
                .at(
                        269,
                        () -> assertThat(controllers.pressing(KK_PARK, Country.MMR))
                                .isEqualTo(1))
                .playUntil(300);
    }

    @Test
    void withoutConsentTheRaidIsCalledOffAndTheGovernmentsOwnGroundNeedsNone() {
        var field = new Field(1, Map.of("consent.high", 0.0));
        assertThat(field.controllers.needsConsent(MYAWADDY)).isFalse();
        assertThat(field.controllers.needsConsent(KK_PARK)).isTrue();
        field.world.at(0, () -> field.raid(0, 0, 100, Optional.empty())).playUntil(200);
        assertThat(field.world.all(Happening.ConsentRefused.class)).hasSize(1);
        assertThat(field.world.all(Happening.RaidCalledOff.class)).hasSize(1);
        assertThat(field.world.all(Happening.RaidStruck.class)).isEmpty();
        assertThat(field.raids.refusalsTo(new AgencyId("mmr"))).containsOnlyKeys(KK_PARK);
    }

    @Test
    void everybodyIsAccountedForAndTheStrikeIsTheCause() {
        var field = new Field(1, UNSEEN);
        field.world.at(0, () -> field.raid(0, 0, 100, Optional.empty())).playUntil(200);
        var freed = field.world.all(Happening.PersonsFreed.class).findFirst().orElseThrow();
        assertThat(freed.freed() + freed.arrested() + freed.escaped()).isEqualTo(100);
        assertThat(field.world.events())
                .filteredOn(event -> event.what() instanceof Happening.PersonsFreed)
                .allMatch(event -> causeOf(field.world, event) instanceof Happening.RaidStruck);
    }

    private static Happening causeOf(SmallWorld world, Event event) {
        return world.events().get((int) event.cause() - 1).what();
    }

    private static double mean(int seeds, ToDoubleFunction<Long> ofSeed) {
        return LongStream.rangeClosed(1, seeds)
                .mapToDouble(ofSeed::applyAsDouble)
                .average()
                .orElseThrow();
    }

    @Test
    void whoTrainedTogetherStartsCloserToTheHourAndTheScatterIsAsStated() {
        double untrained = scatter_h(0, Map.of());
        double trained = scatter_h(0.9, Map.of());
        System.out.printf("joint starts scatter by %.1f h untrained, %.1f h trained 0.9%n", untrained, trained);
        assertThat(untrained).isCloseTo(6, within(0.9));
        assertThat(trained).isCloseTo(6 * (1 - 0.8 * 0.9), within(0.4));
        Map<String, Double> off = Map.of("training.on-synchrony", 0.0);
        assertThat(scatter_h(0.9, off)).as("switched off").isEqualTo(scatter_h(0, off));
    }

    /** Standard deviation of the start around the hour, of one participant of two. */
    private static double scatter_h(double level, Map<String, Double> parameters) {
        var all = new java.util.HashMap<>(UNSEEN);
        all.put("raid.own-sd", 0.0);
        all.putAll(parameters);
        double squares = 0;
        int seeds = 200;
        for (int seed = 1; seed <= seeds; seed++) {
            var field = new Field(seed, all, (one, other) -> new Trained(level));
            var mmr = new AgencyId("mmr");
            var army = new AgencyId("mmr-army");
            field.joint.propose(mmr, Map.of(army, org.tributary.cooperation.ChannelKind.DOMESTIC), 2000, 0);
            var operation = new OperationId("mmr/joint/1");
            field.world.at(1500, () -> {
                field.joint.answer(army, operation, org.tributary.order.Answer.ACCEPTED, 0);
                field.raid(0, 0, 2000, Optional.of(operation));
            });
            field.world.play();
            double start_h = field.world.hoursOf(Happening.RaidStruck.class).get(0);
            squares += (start_h - 2000) * (start_h - 2000);
        }
        return Math.sqrt(squares / seeds);
    }
}
