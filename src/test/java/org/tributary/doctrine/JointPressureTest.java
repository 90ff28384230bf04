package org.tributary.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.run.Run;

/** Goal: who presses together cuts what his country supplies, once a place and nowhere else; who is alone does not. */
class JointPressureTest {

    private static List<Event> played(String doctrine) {
        var log = new EventLog();
        var run = new Run(Plays.under(doctrine, "northern-handover"), 1).with(log);
        run.simulate(run.commanders());
        return log.events();
    }

    @Test
    void thePartnersCutWhatTheySupplyAndNothingIsRefused() {
        List<Event> log = played("centre");
        var cuts = log.stream()
                .filter(event -> event.what() instanceof Happening.UtilitiesCut)
                .toList();
        assertThat(cuts).isNotEmpty();
        assertThat(cuts.stream().map(Event::place)).doesNotHaveDuplicates();
        assertThat(cuts)
                .anyMatch(event -> event.what() instanceof Happening.UtilitiesCut cut && cut.country() == Country.CHN);
        assertThat(log)
                .noneMatch(event -> event.what() instanceof Happening.OrderRefused refused
                        && refused.order().equals("cut-utilities"));
    }

    @Test
    void aloneNobodyCutsAnything() {
        assertThat(played("alone")).noneMatch(event -> event.what() instanceof Happening.UtilitiesCut);
    }
}
