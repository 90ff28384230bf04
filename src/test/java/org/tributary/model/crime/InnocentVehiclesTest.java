package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/** Goal: a search on a lead has a price, since lawful vehicles are named as well. */
class InnocentVehiclesTest {
    private static final List<Event> WITH = Plays.events(Plays.under("centre", "moei-squeeze"), 1);

    @Test
    void someLeadsOnLoadsAreAboutNothing() {
        var departed = new HashSet<SubjectId>();
        var named = new HashSet<SubjectId>();
        for (Event event : WITH) {
            if (event.what() instanceof Happening.LoadDeparted load) {
                departed.add(load.subject());
            } else if (event.what() instanceof Happening.LeadArose arose
                    && arose.lead().kind() == SubjectKind.LOAD
                    && arose.lead().observed_h() < 1000) {
                named.add(arose.lead().subject());
            }
        }
        double guilty = named.stream().filter(departed::contains).count() / (double) named.size();
        System.out.printf("of the vehicles named, %.2f had something aboard%n", guilty);
        assertThat(guilty).isBetween(0.5, 0.95);
    }

    @Test
    void aVainSearchIsTheLastOfThatVehicleByThatAgency() {
        var searched = WITH.stream()
                .map(Event::what)
                .filter(Happening.SearchFoundNothing.class::isInstance)
                .toList();
        assertThat(searched).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void vainSearchesDelayLawfulTraffic() {
        var searches = new HashSet<Long>();
        for (Event event : WITH) {
            if (event.what() instanceof Happening.SearchFoundNothing) {
                searches.add(event.sequence());
            }
        }
        assertThat(WITH.stream()
                        .filter(event -> event.what() instanceof Happening.LawfulTrafficDelayed)
                        .filter(event -> searches.contains(event.cause())))
                .hasSameSizeAs(searches);
    }

    /** The planted fault: where nobody innocent is named, no search is in vain. */
    @Test
    void withoutInnocentVehiclesNoSearchIsInVain() {
        var scenario = Scenarios.with(Plays.shipped("moei-squeeze"), Map.of("innocent.loads", 0.0));
        assertThat(Plays.events(Plays.under("centre", scenario), 1))
                .noneMatch(event -> event.what() instanceof Happening.SearchFoundNothing);
    }
}
