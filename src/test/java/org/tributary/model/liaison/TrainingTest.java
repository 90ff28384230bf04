package org.tributary.model.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Sending;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.police.Unit;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.scenario.Agreements.JointTraining;
import org.tributary.scenario.Scenario;

/**
 * Goal: joint training brings two agencies closer, fades, and makes their channels faster as stated.
 *
 * <p>Method: closed forms for the level; the median of 2,000 leads for the delay.
 */
class TrainingTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final double HALF_LIFE_H = 180 * 24;
    private static final double D0 = 14;

    private static final List<AgencyEntry> DIRECTORY = List.of(
            agency("tha", Country.THA, 0),
            agency("tha-border", Country.THA, 0),
            agency("mmr", Country.MMR, 0),
            agency("chn", Country.CHN, 0));

    private static Scenario trained(JointTraining... past) {
        return Scenarios.withTraining(Plays.shipped("first-steps"), List.of(past));
    }

    private static JointTraining countries(double days) {
        return new JointTraining(List.of(Country.THA, Country.MMR), List.of(), days);
    }

    @Test
    void daysBringALevelThatGrowsLessAndLess() {
        var world = SmallWorld.of(1, Map.of());
        assertThat(new Training(world.world(), DIRECTORY, trained()).level(THA, MMR))
                .isZero();
        for (double days : new double[] {1, 10, 100}) {
            var training = new Training(world.world(), DIRECTORY, trained(countries(days)));
            assertThat(training.level(THA, MMR)).isCloseTo(1 - Math.exp(-days / D0), within(1e-12));
            assertThat(training.level(MMR, new AgencyId("tha-border")))
                    .as("whoever is named first, and for all agencies of the two countries")
                    .isEqualTo(training.level(THA, MMR));
            assertThat(training.level(THA, new AgencyId("chn"))).isZero();
        }
    }

    @Test
    void twiceFiveDaysAreTenAndAgencyAndCountryDaysAddUp() {
        var world = SmallWorld.of(1, Map.of()).world();
        var ofAgencies = new JointTraining(List.of(), List.of(THA, MMR), 5);
        var twice = new Training(world, DIRECTORY, trained(countries(5), countries(5)));
        var both = new Training(world, DIRECTORY, trained(countries(5), ofAgencies));
        double ten = 1 - Math.exp(-10 / D0);
        assertThat(twice.level(THA, MMR)).isCloseTo(ten, within(1e-12));
        assertThat(both.level(THA, MMR)).isCloseTo(ten, within(1e-12));
        assertThat(both.level(new AgencyId("tha-border"), MMR)).isCloseTo(1 - Math.exp(-5 / D0), within(1e-12));
    }

    @Test
    void aLevelHalvesInHalfAYear() {
        var world = SmallWorld.of(1, Map.of());
        var training = new Training(world.world(), DIRECTORY, trained(countries(10)));
        double before = training.level(THA, MMR);
        var after = new ArrayList<Double>();
        world.at(HALF_LIFE_H, () -> after.add(training.level(THA, MMR))).playUntil(HALF_LIFE_H + 1);
        assertThat(after).singleElement().satisfies(level -> assertThat(level).isCloseTo(before / 2, within(1e-12)));
    }

    @Test
    void untrainedPartnersAreHalfAsSlowAgainAndTheTypicalAreAsTheTableSays() {
        double table = new World2().medianDelay_h(0.5);
        assertThat(new World2().medianDelay_h(0) / table).isCloseTo(1.5, within(0.01));
        assertThat(new World2().medianDelay_h(0.9) / table).isCloseTo(0.6, within(0.02));
    }

    @Test
    void withTheEffectOnDelaySwitchedOffTrainingSpeedsNothing() {
        var off = Map.of("training.on-delay", 0.0);
        assertThat(new World2(off).medianDelay_h(0)).isEqualTo(new World2(off).medianDelay_h(0.9));
    }

    /** 2,000 leads from Thailand to Myanmar by liaison office. */
    private static final class World2 {
        private final SmallWorld world;

        World2() {
            this(Map.of());
        }

        World2(Map<String, Double> parameters) {
            world = SmallWorld.of(3, parameters);
        }

        double medianDelay_h(double level) {
            double days = -D0 * Math.log(1 - level);
            var training = new Training(world.world(), DIRECTORY, trained(countries(days)));
            var liaison = new Liaison(world.world(), training, new Trust(world.world()));
            var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {}, liaison);
            var tha = new Desk(world.world(), DIRECTORY.get(0), messages, () -> {});
            var unused = new Desk(world.world(), DIRECTORY.get(2), messages, () -> {});
            for (int i = 0; i < 2000; i++) {
                var copy = lead("l" + i, "s" + i, SourceClass.SIGHTINGS, "B2");
                messages.send(tha, unused.id(), ChannelKind.BLO, copy, Sending.BY_ORDER, 0);
            }
            var delays = world.play().hoursOf(Happening.LeadReceived.class);
            return delays.stream().sorted().toList().get(delays.size() / 2);
        }
    }

    @Test
    void trainingBeginsOnceBothHaveOrderedItHoldsAUnitOfEachAndRaisesTheLevel() {
        var field = new Field();
        field.world.at(1, () -> field.trainings.order(THA, MMR, 10, 4, 0));
        field.world.at(24, () -> {
            assertThat(field.units).allMatch(Unit::isFree);
            assertThat(field.trainings.waitingAt(MMR)).hasSize(1);
            field.trainings.order(MMR, THA, 12, 4, 0);
            assertThat(field.units).noneMatch(Unit::isFree);
            assertThat(field.trainings.waitingAt(MMR)).isEmpty();
        });
        field.world.play();
        assertThat(field.world.all(Happening.JointTrainingHeld.class))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.days()).as("as many as both wanted").isEqualTo(10);
                    assertThat(held.level()).isCloseTo(1 - Math.exp(-10 / D0), within(1e-12));
                });
        assertThat(field.world.hoursOf(Happening.JointTrainingHeld.class)).containsExactly(24 + 240.0);
        assertThat(field.units).allMatch(Unit::isFree);
    }

    @Test
    void offersThatCrossBeginOneTraining() {
        var field = new Field();
        field.world.at(1, () -> {
            field.trainings.order(THA, MMR, 10, 4, 0);
            field.trainings.order(MMR, THA, 5, 6, 0);
        });
        field.world.play();
        assertThat(field.world.all(Happening.JointTrainingHeld.class))
                .singleElement()
                .satisfies(held -> assertThat(held.days()).isEqualTo(5));
        assertThat(field.trainings.waitingAt(MMR)).isEmpty();
        assertThat(field.trainings.waitingAt(THA)).isEmpty();
    }

    @Test
    void anOfferThatNobodyReturnsTrainsNobodyAndABusyPartnerCancels() {
        var field = new Field();
        field.world.at(1, () -> field.trainings.order(THA, MMR, 10, 4, 0));
        field.world.at(9, () -> field.units.get(0).commit(0));
        field.world.at(10, () -> field.trainings.order(MMR, THA, 10, 4, 0));
        field.world.play();
        assertThat(field.world.all(Happening.JointTrainingStarted.class)).isEmpty();
        assertThat(field.world.all(Happening.JointTrainingCancelled.class))
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled.busy()).isEqualTo(THA));
    }

    /** One tactical unit on each side. */
    private static final class Field {
        private final SmallWorld world = SmallWorld.of(1, Map.of());
        private final List<Unit> units = new ArrayList<>();
        private final JointTrainings trainings;

        Field() {
            var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
            for (int i : new int[] {0, 2}) {
                var desk = new Desk(world.world(), DIRECTORY.get(i), messages, () -> {});
                var id = new UnitId(desk.id().value() + "-tactical");
                units.add(new Unit(world.world(), id, desk, UnitKind.TACTICAL, 40, SmallWorld.MAE_SOT));
            }
            var training = new Training(world.world(), DIRECTORY, trained());
            trainings = new JointTrainings(
                    world.world(),
                    training,
                    agency -> units.stream()
                            .filter(unit -> unit.desk().id().equals(agency))
                            .toList(),
                    agency -> {});
        }
    }
}
