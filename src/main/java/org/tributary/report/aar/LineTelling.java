package org.tributary.report.aar;

import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Word;
import org.tributary.report.Findings;
import org.tributary.report.Telling;
import org.tributary.report.Words;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.Notable;

/** Tells any entry of a log in one sentence; of kinds that have no sentence, what the log calls them. */
final class LineTelling {
    private final Findings findings;
    private final Telling telling;

    LineTelling(Findings findings) {
        this.findings = findings;
        this.telling = new Telling(
                findings.gathering().directory(), findings.scenario().clock());
    }

    /** The sentence, with the place where it happened. */
    String of(Event event) {
        var place = event.place();
        String where = place == null ? "" : findings.gathering().directory().name(place) + ": ";
        return where + sentence(event.what());
    }

    private String sentence(Happening what) {
        if (Notable.of(what).isPresent()) {
            return telling.of(what);
        }
        if (what instanceof Happening.LeadArose arose) {
            return "a lead on %s arose at %s.".formatted(arose.lead().subject(), name(arose.agency()));
        }
        if (what instanceof Happening.LeadProcessed processed) {
            return "%s weighed a lead on %s and believed it to %s."
                    .formatted(name(processed.agency()), processed.subject(), Numbers.percent(processed.belief()));
        }
        if (what instanceof Happening.BeliefCrossed crossed) {
            return "%s believed in %s enough %s (%s)."
                    .formatted(
                            name(crossed.agency()),
                            crossed.subject(),
                            crossed.threshold() == Happening.Threshold.WARRANT ? "for a warrant" : "to act",
                            Numbers.percent(crossed.belief()));
        }
        if (what instanceof Happening.LeadReceived lead) {
            return "%s received a lead on %s from %s.".formatted(name(lead.to()), lead.subject(), name(lead.from()));
        }
        if (what instanceof Happening.LeadSent lead) {
            return "%s sent %s a lead on %s.".formatted(name(lead.from()), name(lead.to()), lead.subject());
        }
        return ofOthers(what);
    }

    private String ofOthers(Happening what) {
        if (what instanceof Happening.LoadDelivered load) {
            return "%s of %s reached their market (%s)."
                    .formatted(
                            Words.amount(load.goods(), load.amount()),
                            load.goods().word(),
                            load.subject());
        }
        if (what instanceof Happening.RaidPlanned raid) {
            return "%s planned a raid on %s, to strike at %s."
                    .formatted(name(raid.agency()), raid.subject(), findings.when(raid.strike_h()));
        }
        if (what instanceof Happening.OperationNotified notified) {
            return "%s told %s of its operation %s."
                    .formatted(name(notified.by()), name(notified.to()), notified.operation());
        }
        if (what instanceof Happening.SiteOpened site) {
            return "the site %s was at work with %s."
                    .formatted(site.subject(), Numbers.many(site.workers(), "worker", "workers"));
        }
        return Words.title(Word.of(what.getClass())) + ".";
    }

    private String name(AgencyId agency) {
        return findings.gathering().directory().name(agency);
    }
}
