package org.tributary.model.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.JointPatrol;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitId;
import org.tributary.region.Link;

/**
 * Goal: boats meet what sails their reach, in proportion, and know together what their agencies know.
 *
 * <p>Method: boats on the core map's Mekong; shares found of 4,000 loads within 4.5 standard errors.
 */
class RiverTest {
    private static final int LOADS = 4000;
    private static final double STANDARD_ERRORS = 4.5;
    private static final PlaceId UP = new PlaceId("x_muangmom_wanpong");
    private static final PlaceId DOWN = new PlaceId("chiang_saen");

    private final SmallWorld world = SmallWorld.large(1, Map.of());
    private final Messages messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
    private final Desk lao = new Desk(world.world(), agency("lao", Country.LAO, 2, Power.SEARCH), messages, () -> {});
    private final Desk tha = new Desk(world.world(), agency("tha", Country.THA, 2, Power.SEARCH), messages, () -> {});
    private final JointPatrol agreed = new JointPatrol(List.of(lao.id(), tha.id()), UP, DOWN);
    private final River river = new River(world.world(), List.of(agreed));
    private final List<Link> reach = river.reach(UP, DOWN);

    @Test
    void aReachIsTheRiverBetweenTwoPlaces() {
        assertThat(reach).extracting(Link::length_km).containsExactly(14.0, 9.0);
        assertThat(river.reach(DOWN, UP)).containsExactlyInAnyOrderElementsOf(reach);
        assertThat(river.reach(UP, new PlaceId("bangkok"))).isEmpty();
    }

    @Test
    void aBoatMeetsOnItsWholeReachWhatAPatrolMeetsAtOneCrossing() {
        river.join(boat("one", lao, Optional.empty()));
        assertThat(shareFound()).isCloseTo(1 - Math.exp(-0.1 * 8 / 10), within(error(0.08)));
    }

    /** The planted fault would be a river that finds without boats. */
    @Test
    void aRiverWithoutBoatsIsNotPatrolledAndABoatThatLeavesIsGone() {
        var beat = boat("one", lao, Optional.empty());
        river.join(beat);
        assertThat(reach).allMatch(link -> river.isPatrolled(link.id()));
        river.leave(beat);
        assertThat(reach).noneMatch(link -> river.isPatrolled(link.id()));
        assertThat(shareFound()).isZero();
    }

    @Test
    void onlyAnAgreementOpensTheOtherCountrysReach() {
        var far = river.reach(new PlaceId("jinghong"), new PlaceId("x_guanlei"));
        assertThat(far).isNotEmpty().noneMatch(link -> river.touches(link, Country.THA));
        assertThat(reach).allMatch(link -> river.touches(link, Country.LAO));
        assertThat(river.agreementFor(tha, reach)).contains(agreed);
        assertThat(river.agreementFor(tha, far)).isEmpty();
    }

    @Test
    void boatsAtOneCommandPostKnowTogetherWhatNoneKnowsAlone() {
        world.at(0, () -> lao.read(about("sighting", SourceClass.SIGHTINGS), 0))
                .at(0, () -> tha.read(about("money", SourceClass.MONEY), 0))
                .play();
        var load = new SubjectId("named");
        assertThat(lao.isActionable(load) || tha.isActionable(load)).isFalse();
        river.join(boat("one", lao, Optional.empty()));
        river.join(boat("two", tha, Optional.empty()));
        assertThat(miss(load)).as("each for itself").isGreaterThan(0.8);
        var together = new River(world.world(), List.of(agreed));
        together.join(boat("one", lao, Optional.of(agreed)));
        assertThat(miss(together, load)).as("alone at its post").isGreaterThan(0.9);
        together.join(boat("two", tha, Optional.of(agreed)));
        assertThat(miss(together, load)).as("two with 0.85 each").isCloseTo(0.15 * 0.15, within(1e-9));
    }

    private static org.tributary.cooperation.Lead about(String id, SourceClass source) {
        return lead(id, "named", SubjectKind.LOAD, SmallWorld.MYAWADDY, source, "A2", 0);
    }

    private River.Beat boat(String name, Desk desk, Optional<JointPatrol> agreement) {
        double length_km = reach.stream().mapToDouble(Link::length_km).sum();
        return new River.Beat(new UnitId(name), desk, reach, length_km, agreement);
    }

    private double miss(SubjectId load) {
        return miss(river, load);
    }

    private double miss(River sailed, SubjectId load) {
        double miss = 1;
        for (Link link : reach) {
            miss *= sailed.search(load, link.id(), link.length_km(), new Deliveries(world.world(), List.of()))
                    .missProbability();
        }
        return miss;
    }

    private double shareFound() {
        int found = 0;
        for (int i = 0; i < LOADS; i++) {
            boolean here = false;
            for (Link link : reach) {
                here |= river.search(
                                new SubjectId("load-" + i),
                                link.id(),
                                link.length_km(),
                                new Deliveries(world.world(), List.of()))
                        .finder()
                        .isPresent();
            }
            found += here ? 1 : 0;
        }
        return (double) found / LOADS;
    }

    private static double error(double share) {
        return STANDARD_ERRORS * Math.sqrt(share * (1 - share) / LOADS);
    }
}
