package org.tributary.report;

import org.tributary.event.Happening;
import org.tributary.quantity.Word;
import org.tributary.report.markup.Numbers;

/** What is told of orders, leads and what agencies believe. */
final class LeadSentences {
    private LeadSentences() {}

    static void addTo(Sentences all) {
        orders(all);
        leads(all);
        sharing(all);
    }

    private static void orders(Sentences all) {
        all.tell(
                Happening.OrderGiven.class,
                given -> "Seat %s gave %s an order: %s."
                        .formatted(
                                given.seat(),
                                all.name(given.order().agency()),
                                Word.of(given.order().getClass()).replace('-', ' ')));
        all.tell(
                Happening.OrderRefused.class,
                refused -> "An order of seat %s, %s, could not be carried out: %s."
                        .formatted(refused.seat(), refused.order().replace('-', ' '), refused.reason()));
    }

    private static void leads(Sentences all) {
        all.tell(
                Happening.LeadArose.class,
                arose -> "A lead on %s arose at %s.".formatted(arose.lead().subject(), all.name(arose.agency())));
        all.tell(
                Happening.LeadProcessed.class,
                processed -> "%s weighed a lead on %s and believed it to %s."
                        .formatted(
                                all.name(processed.agency()),
                                processed.subject(),
                                Numbers.percent(processed.belief())));
        all.tell(
                Happening.BeliefCrossed.class,
                crossed -> "%s believed in %s enough %s (%s)."
                        .formatted(
                                all.name(crossed.agency()),
                                crossed.subject(),
                                crossed.threshold() == Happening.Threshold.WARRANT ? "for a warrant" : "to act",
                                Numbers.percent(crossed.belief())));
        all.tell(Happening.AnalystPrioritySet.class, set -> {
            String first = set.subject()
                    .map(subject -> "leads on " + subject)
                    .or(() -> set.kind().map(kind -> "leads on " + kind.word()))
                    .orElse("no leads");
            return "The analysts of %s take %s first.".formatted(all.name(set.agency()), first);
        });
    }

    private static void sharing(Sentences all) {
        all.tell(
                Happening.LeadSent.class,
                lead -> "%s sent %s a lead on %s."
                        .formatted(all.name(lead.from()), all.name(lead.to()), lead.subject()));
        all.tell(
                Happening.LeadReceived.class,
                lead -> "%s received a lead on %s from %s."
                        .formatted(all.name(lead.to()), lead.subject(), all.name(lead.from())));
        all.tell(
                Happening.LeadLost.class,
                lead -> "A lead on %s from %s to %s %s."
                        .formatted(
                                lead.subject(),
                                all.name(lead.from()),
                                all.name(lead.to()),
                                lead.loss() == Happening.Loss.LOST ? "was lost" : "was refused by a desk"));
    }
}
