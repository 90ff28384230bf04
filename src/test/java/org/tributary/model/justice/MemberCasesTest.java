package org.tributary.model.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.model.justice.Courtroom.CHN;
import static org.tributary.model.justice.Courtroom.LAO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.quantity.Goods;
import org.tributary.quantity.SubjectId;

/**
 * Goal: a member of a syndicate under arrest is a case, counted once, and charged only by evidence.
 *
 * <p>Method: seizures, raids, namings and arrests told by hand to courts of Laos, which may hold somebody for 90 days.
 */
class MemberCasesTest {
    private static final SubjectId COURIER = new SubjectId("person-00007");
    private static final SubjectId BROKER = new SubjectId("person-00011");
    private static final double RELEASED_H = 10 + 90 * 24;

    private final Courtroom room = new Courtroom(Map.of());
    private final SmallWorld world = room.world;

    private long record(AgencyEntry by, long cause, Happening what) {
        return world.world().record(SmallWorld.MYAWADDY, Audience.of(by.id()), cause, what);
    }

    private long arrest(AgencyEntry by, SubjectId member, long cause) {
        return record(by, cause, new Happening.MemberArrested(Optional.of(by.id()), member));
    }

    private void named(AgencyEntry to, int times) {
        for (int i = 0; i < times; i++) {
            record(to, 0, new Happening.MemberNamed(to.id(), BROKER, new SubjectId("person-1000" + i)));
        }
    }

    private List<Happening.CaseOpened> opened() {
        return world.all(Happening.CaseOpened.class).toList();
    }

    @Test
    void whoIsFoundWithTheLoadIsChargedAtOnce() {
        world.at(10, () -> {
            var load = new SubjectId("load-1");
            long seized = record(LAO, 0, new Happening.LoadSeized(load, Goods.TABLETS, 200, LAO.id(), true));
            arrest(LAO, COURIER, seized);
        });
        world.play();

        assertThat(opened()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(COURIER);
            assertThat(one.suspects()).isEqualTo(1);
        });
        assertThat(room.charged()).containsExactly(10.0);
    }

    @Test
    void whoIsArrestedInARaidIsOneOfThoseWhomTheRaidsCaseHolds() {
        world.at(10, () -> {
            long raid = record(LAO, 0, new Happening.PersonsFreed(LAO.id(), Courtroom.TOWER, 50, 20, 0));
            arrest(LAO, COURIER, raid);
        });
        world.play();

        assertThat(opened()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(Courtroom.TOWER);
            assertThat(one.suspects()).isEqualTo(20);
        });
    }

    @Test
    void whoWasNamedOnceGoesFreeAndWhoWasNamedOftenIsCharged() {
        world.at(5, () -> named(LAO, 1));
        world.at(10, () -> arrest(LAO, BROKER, 0));
        world.play();
        assertThat(room.charged()).isEmpty();
        assertThat(room.released()).containsExactly(RELEASED_H);

        var other = new MemberCasesTest();
        other.world.at(5, () -> other.named(LAO, 4));
        other.world.at(10, () -> other.arrest(LAO, BROKER, 0));
        other.world.play();
        assertThat(other.room.charged()).containsExactly(10.0);
    }

    @Test
    void whatWasSaidAbroadCountsForNothingUntilItTravels() {
        world.at(5, () -> named(CHN, 4));
        world.at(10, () -> arrest(LAO, BROKER, 0));
        world.at(
                20,
                () -> assertThat(room.courts.casesOf(LAO.id()))
                        .singleElement()
                        .satisfies(
                                one -> assertThat(one.abroad()).containsExactly(org.tributary.quantity.Country.CHN)));
        world.play();

        assertThat(room.charged()).isEmpty();
        assertThat(room.released()).containsExactly(RELEASED_H);
    }

    @Test
    void anArrestByNobodyAtTheTableIsNoCase() {
        world.at(
                10,
                () -> world.world()
                        .record(
                                SmallWorld.MYAWADDY,
                                Audience.EXCON,
                                0,
                                new Happening.MemberArrested(Optional.empty(), COURIER)));
        world.play();

        assertThat(opened()).isEmpty();
    }

    @Test
    void aCourtThatThinksLittleOfBeingCaughtChargesNobody() {
        var lenient = new Courtroom(Map.of("court.red-handed", 3.0));
        lenient.world.at(10, () -> {
            var load = new SubjectId("load-1");
            var seizure = new Happening.LoadSeized(load, Goods.TABLETS, 200, LAO.id(), true);
            long seized = lenient.world.world().record(SmallWorld.MYAWADDY, Audience.EXCON, 0, seizure);
            var arrest = new Happening.MemberArrested(Optional.of(LAO.id()), COURIER);
            lenient.world.world().record(SmallWorld.MYAWADDY, Audience.of(LAO.id()), seized, arrest);
        });
        lenient.world.play();

        assertThat(lenient.charged()).isEmpty();
    }
}
