package org.tributary._support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tributary.chance.Chance;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.event.Event;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Clockwork;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;
import sim.engine.SimState;

/** A world in which nothing is going on but what a test puts there: {@code world.at(3, () -> desk.read(lead, 0))}. */
public final class SmallWorld {
    public static final PlaceId KK_PARK = new PlaceId("kk_park");
    public static final PlaceId MYAWADDY = new PlaceId("myawaddy");
    public static final PlaceId BRIDGE = new PlaceId("x_myawaddy_maesot");
    public static final PlaceId MAE_SOT = new PlaceId("mae_sot");

    private static final double DAYS = 365;

    private final EventLog log = new EventLog();
    private final Clockwork clockwork;
    private final World world;

    private SmallWorld(long seed, Region region, Map<String, Double> parameters, double days) {
        clockwork = new Clockwork(new SimState(1), 24 * days, Trace.NONE);
        world = new World(region, Parameters.defaults().with(parameters), Chance.of(seed), clockwork);
        world.addListener(log);
    }

    /** The four places of first-steps. */
    public static SmallWorld of(long seed, Map<String, Double> parameters) {
        var places = List.of(KK_PARK, MYAWADDY, BRIDGE, MAE_SOT);
        return new SmallWorld(seed, Region.lancangMekong().only(places), parameters, DAYS);
    }

    /** The four places of first-steps, for twenty years: some channels take long. */
    public static SmallWorld ofTwentyYears(long seed, Map<String, Double> parameters) {
        var places = List.of(KK_PARK, MYAWADDY, BRIDGE, MAE_SOT);
        return new SmallWorld(seed, Region.lancangMekong().only(places), parameters, 20 * DAYS);
    }

    /** The core of the map. */
    public static SmallWorld large(long seed, Map<String, Double> parameters) {
        return new SmallWorld(seed, Region.lancangMekong().ofTier(1), parameters, DAYS);
    }

    public World world() {
        return world;
    }

    /** Lets something happen at an hour, after what is arranged for that hour. */
    public SmallWorld at(double hour, Runnable action) {
        clockwork.at(hour, Phase.DECISION, clockwork.newIndex(), () -> {
            action.run();
            return Wake.USED;
        });
        return this;
    }

    /** Plays a year, or until nothing is left to happen. */
    public SmallWorld play() {
        clockwork.play();
        return this;
    }

    /** Plays until this hour. */
    public SmallWorld playUntil(double hour) {
        return at(hour, clockwork::end).play();
    }

    public List<Event> events() {
        return log.events();
    }

    /** What happened of one kind, in order. */
    public <H extends Happening> Stream<H> all(Class<H> kind) {
        return log.events().stream().map(Event::what).filter(kind::isInstance).map(kind::cast);
    }

    /** When things of one kind happened, in hours. */
    public List<Double> hoursOf(Class<? extends Happening> kind) {
        return log.events().stream()
                .filter(event -> kind.isInstance(event.what()))
                .map(Event::at_h)
                .toList();
    }

    /** An agency of a seat of its country. */
    public static AgencyEntry agency(String id, Country country, int analysts, Power... powers) {
        var seat = new SeatId(country.name());
        return new AgencyEntry(new AgencyId(id), id, country, seat, MAE_SOT, Set.of(powers), analysts);
    }

    /** A lead on premises at Myawaddy, observed at STARTEX. */
    public static Lead lead(String id, String subject, SourceClass source, String grade) {
        return lead(id, subject, SubjectKind.PREMISES, MYAWADDY, source, grade, 0);
    }

    /** A lead on a load at Myawaddy, observed at STARTEX. */
    public static Lead loadLead(String id, String subject, String grade) {
        return lead(id, subject, SubjectKind.LOAD, MYAWADDY, SourceClass.TRANSIT, grade, 0);
    }

    /** A lead in full. */
    public static Lead lead(
            String id,
            String subject,
            SubjectKind kind,
            PlaceId place,
            SourceClass source,
            String grade,
            double observed_h) {
        return new Lead(
                new LeadId(id),
                new SubjectId(subject),
                kind,
                place,
                source,
                Grade.parse(grade),
                new AgencyId("origin"),
                observed_h);
    }
}
