package org.tributary.report.tally;

import java.util.EnumMap;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;

/** Persons freed and arrested, in all and by country of the agency and period; people in the sites at STARTEX. */
public final class PeopleTally implements EventListener {
    private final Directory directory;
    private final Periods periods;
    private final Map<Country, double[]> freed = new EnumMap<>(Country.class);
    private long freedInAll;
    private long arrested;
    private long escaped;
    private long workersAtStartex;

    PeopleTally(Directory directory, Periods periods) {
        this.directory = directory;
        this.periods = periods;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PersonsFreed people) {
            freedInAll += people.freed();
            arrested += people.arrested();
            escaped += people.escaped();
            directory
                    .country(people.agency())
                    .ifPresent(country -> freed.computeIfAbsent(country, none -> new double[periods.count()])[
                                    periods.at(event.at_h())] +=
                            people.freed());
        } else if (event.what() instanceof Happening.SiteOpened site && event.at_h() <= 0) {
            workersAtStartex += site.workers();
        }
    }

    /** Possible victims freed. */
    public long freed() {
        return freedInAll;
    }

    /** Suspects arrested. */
    public long arrested() {
        return arrested;
    }

    /** People who had left or got away. */
    public long escaped() {
        return escaped;
    }

    /** People in the sites that were open at STARTEX. */
    public long workersAtStartex() {
        return workersAtStartex;
    }

    /** Persons freed in each period by the agencies of each country that freed anybody; countries in their order. */
    public Map<Country, double[]> freedByCountry() {
        return freed;
    }
}
