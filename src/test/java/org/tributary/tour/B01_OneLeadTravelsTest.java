package org.tributary.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;

/** Second stop: a mother calls a hotline in Thailand, and days later an analyst in Myanmar knows what she said. */
class B01_OneLeadTravelsTest {
    private static final AgencyId THAI_POLICE = new AgencyId("tha-police");
    private static final AgencyId MYANMAR_POLICE = new AgencyId("mmr-police");

    @Test
    void aLeadArisesIsWeighedIsSharedAndIsWeighedAgain() {
        List<Event> log = Plays.events(Plays.under("centre", "first-steps"), 1);
        LeadId call = log.stream()
                .filter(event -> event.what() instanceof Happening.LeadArose arose
                        && arose.lead().id().value().endsWith("/inject/mothers-call"))
                .map(event -> ((Happening.LeadArose) event.what()).lead().id())
                .findFirst()
                .orElseThrow();

        List<Event> journey =
                log.stream().filter(event -> isAbout(event.what(), call)).toList();

        // the call comes in after four hours; an analyst works on it for three, in days of eight
        assertThat(journey.get(0).what()).isInstanceOf(Happening.LeadArose.class);
        assertThat(journey.get(0).at_h()).isEqualTo(4);
        assertThat(journey.get(1).what())
                .isInstanceOfSatisfying(
                        Happening.LeadProcessed.class,
                        weighed -> assertThat(weighed.agency()).isEqualTo(THAI_POLICE));

        // the rule that the centre's doctrine set at STARTEX sends a copy over the border at once
        assertThat(journey)
                .filteredOn(event -> event.what() instanceof Happening.LeadSent)
                .first()
                .satisfies(event -> {
                    assertThat(event.at_h()).isEqualTo(journey.get(1).at_h());
                    assertThat(event.cause()).isEqualTo(journey.get(1).sequence());
                });

        // it takes its time on the way, and the receiver's analysts weigh it anew
        Event received = first(journey, Happening.LeadReceived.class);
        assertThat(received.at_h()).isGreaterThan(journey.get(1).at_h());
        assertThat(journey)
                .filteredOn(event -> event.what() instanceof Happening.LeadProcessed weighed
                        && weighed.agency().equals(MYANMAR_POLICE))
                .isNotEmpty()
                .allMatch(event -> event.at_h() > received.at_h());
    }

    private static Event first(List<Event> events, Class<? extends Happening> kind) {
        return events.stream()
                .filter(event -> kind.isInstance(event.what()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAbout(Happening what, LeadId lead) {
        if (what instanceof Happening.LeadArose arose) {
            return arose.lead().id().equals(lead);
        } else if (what instanceof Happening.LeadProcessed weighed) {
            return weighed.lead().equals(lead);
        } else if (what instanceof Happening.LeadSent sent) {
            return sent.lead().equals(lead);
        }
        return what instanceof Happening.LeadReceived received
                && received.lead().equals(lead);
    }
}
