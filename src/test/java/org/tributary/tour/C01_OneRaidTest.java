package org.tributary.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.Happening;

/** Third stop: what led to people coming out of a building, followed back from effect to order. */
class C01_OneRaidTest {

    @Test
    void aRaidIsFollowedBackToItsOrder() {
        List<Event> log = Plays.events(Plays.under("alone", "moei-squeeze"), 1);
        Event freed = log.stream()
                .filter(event -> event.what() instanceof Happening.PersonsFreed people
                        && people.freed() > 0
                        && causeOf(log, event).what() instanceof Happening.RaidStruck)
                .findFirst()
                .orElseThrow();

        var story = new ArrayList<Event>(List.of(freed));
        while (story.get(0).cause() != 0) {
            story.add(0, causeOf(log, story.get(0)));
        }

        // on ground that an armed group holds, its consent stands between plan and strike
        assertThat(story.get(0).what()).isInstanceOf(Happening.OrderGiven.class);
        assertThat(story.stream().map(event -> event.what().getClass().getSimpleName()))
                .containsSubsequence("OrderGiven", "RaidPlanned", "RaidStruck", "PersonsFreed");

        // the strike is a warning to others: some hear of it and begin to empty
        Event struck = causeOf(log, freed);
        assertThat(log)
                .filteredOn(event -> event.what() instanceof Happening.SiteWarned warned
                        && warned.reason() == Happening.WarningReason.STRIKE
                        && event.cause() == struck.sequence())
                .isNotEmpty()
                .allMatch(event -> event.at_h() > struck.at_h());
    }

    private static Event causeOf(List<Event> log, Event event) {
        return log.get((int) event.cause() - 1);
    }
}
