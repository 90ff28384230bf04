package org.tributary.report.tally;

import java.util.List;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.region.Region;
import org.tributary.scenario.Scenario;

/** All that is kept of one run. Not thread-safe. */
public final class Gathering implements EventListener {
    private final Directory directory;
    private final Periods periods;
    private final PeopleTally people;
    private final LoadTally loads;
    private final BeliefTally beliefs;
    private final LeadTally leads = new LeadTally();
    private final PlaceTally places = new PlaceTally();
    private final JointTally joint = new JointTally();
    private final TimelineTally timeline;
    private final NotableEvents notable = new NotableEvents();
    private final List<EventListener> all;
    private long events;

    /** Begins with nothing. */
    public Gathering(Scenario scenario, Region region) {
        double endex_h = scenario.clock().endex_h();
        directory = new Directory(scenario, region);
        periods = Periods.of(endex_h);
        people = new PeopleTally(directory, periods);
        loads = new LoadTally(periods);
        beliefs = new BeliefTally(directory, periods);
        timeline = new TimelineTally(endex_h);
        all = List.of(people, loads, beliefs, leads, places, joint, timeline, notable);
    }

    @Override
    public void hear(Event event) {
        events++;
        all.forEach(tally -> tally.hear(event));
    }

    /** How many events were heard. */
    public long events() {
        return events;
    }

    /** Who is who. */
    public Directory directory() {
        return directory;
    }

    /** How the run is cut up. */
    public Periods periods() {
        return periods;
    }

    /** Persons freed and arrested. */
    public PeopleTally people() {
        return people;
    }

    /** What set out, was found and arrived. */
    public LoadTally loads() {
        return loads;
    }

    /** What was known. */
    public BeliefTally beliefs() {
        return beliefs;
    }

    /** Who told whom. */
    public LeadTally leads() {
        return leads;
    }

    /** What happened where. */
    public PlaceTally places() {
        return places;
    }

    /** Joint operations. */
    public JointTally joint() {
        return joint;
    }

    /** How much happened when. */
    public TimelineTally timeline() {
        return timeline;
    }

    /** The events told one by one. */
    public NotableEvents notable() {
        return notable;
    }
}
