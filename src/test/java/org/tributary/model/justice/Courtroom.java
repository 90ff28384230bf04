package org.tributary.model.justice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary._support.Plays;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;

/**
 * Courts of Laos, China and Thailand in a world where nothing else goes on. China has a treaty of extradition with Laos,
 * Thailand has none. A quarter of those who work in the tower are Lao.
 */
final class Courtroom {
    static final AgencyEntry LAO = SmallWorld.agency("lao", Country.LAO, 1, Power.RAID);
    static final AgencyEntry CHN = SmallWorld.agency("chn", Country.CHN, 1, Power.RAID, Power.PRESS);
    static final AgencyEntry THA = SmallWorld.agency("tha", Country.THA, 1, Power.RAID);
    static final SubjectId TOWER = new SubjectId("tower");
    static final CaseId CASE = new CaseId("lao/case/tower/1");

    final SmallWorld world;
    final Courts courts;

    Courtroom(Map<String, Double> parameters) {
        this(parameters, Map.of(Nationality.of(Country.LAO), 1.0, Nationality.of(Country.CHN), 3.0));
    }

    Courtroom(Map<String, Double> parameters, Map<Nationality, Double> inTheTower) {
        var all = new HashMap<>(Map.of("mla.refusal", 0.0, "court.caught", 3.0));
        all.putAll(parameters);
        world = SmallWorld.large(1, all);
        var treaty = new Term(
                Term.Kind.EXTRADITION,
                List.of(LAO.id(), CHN.id()),
                List.of(Country.LAO, Country.CHN),
                Optional.empty(),
                Optional.empty());
        var regime = new Regime(List.of()).with(treaty);
        courts = new Courts(
                world.world(),
                Plays.shipped("zone-fifteen-nationalities"),
                List.of(LAO, CHN, THA),
                new Courts.Surroundings(
                        () -> regime, subject -> subject.equals(TOWER) ? inTheTower : Map.of(), agency -> {}));
        world.world().addListener(courts, courts.kinds());
    }

    /** A strong lead on the tower that an agency gathered itself, weighed in the first hour. */
    Courtroom lead(AgencyEntry by, String id, SourceClass source) {
        world.at(1, () -> {
            Lead lead = SmallWorld.lead(id, TOWER.value(), source, "A1");
            world.world().record(null, Audience.of(by.id()), 0, new Happening.LeadArose(by.id(), lead));
            world.world()
                    .record(
                            null,
                            Audience.of(by.id()),
                            0,
                            new Happening.LeadProcessed(by.id(), lead.id(), TOWER, source, 3, 0.5));
        });
        return this;
    }

    /** Laos arrests twenty in the tower in the tenth hour. */
    Courtroom arrests() {
        world.at(
                10,
                () -> world.world()
                        .record(
                                SmallWorld.KK_PARK,
                                Audience.of(LAO.id()),
                                0,
                                new Happening.PersonsFreed(LAO.id(), TOWER, 50, 20, 0)));
        return this;
    }

    List<Double> charged() {
        return world.hoursOf(Happening.SuspectsCharged.class);
    }

    List<Double> released() {
        return world.hoursOf(Happening.SuspectsReleased.class);
    }
}
