package org.tributary.report;

import java.util.List;
import org.tributary.event.Happening;
import org.tributary.quantity.Word;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.Directory;
import org.tributary.scenario.Clock;

/** Tells an event in one sentence. */
public final class Telling {
    private final Directory directory;
    private final Clock clock;
    private final Sentences others;

    /** Tells with the names of that directory and the calendar of that clock. */
    public Telling(Directory directory, Clock clock) {
        this.clock = clock;
        this.directory = directory;
        this.others = new Sentences(directory, clock);
    }

    /** The sentence. */
    public String of(Happening what) {
        if (what instanceof Happening.StartexCalled) {
            return "STARTEX.";
        }
        if (what instanceof Happening.EndexCalled) {
            return "ENDEX.";
        }
        if (what instanceof Happening.InjectFired fired) {
            List<String> seats = fired.to().stream().map(seat -> seat.value()).toList();
            return "Inject %s%s.".formatted(fired.inject(), seats.isEmpty() ? "" : " to " + Words.list(seats));
        }
        if (what instanceof Happening.ExpectedActionTaken taken) {
            return "Seat %s did what inject %s expected, %s, %s later."
                    .formatted(taken.seat(), taken.inject(), taken.order(), Numbers.duration(taken.after_h()));
        }
        if (what instanceof Happening.ExpectedActionMissed missed) {
            return "Nobody did in time what inject %s expected: %s.".formatted(missed.inject(), missed.order());
        }
        if (what instanceof Happening.OutputChanged changed) {
            return "The sites here can now do %s of what they could: %s."
                    .formatted(Numbers.percent(changed.factor()), changed.reason());
        }
        return ofOperation(what);
    }

    private String ofOperation(Happening what) {
        if (what instanceof Happening.JointOperationProposed proposed) {
            var proposal = proposed.proposal();
            List<String> invited =
                    proposal.invited().stream().map(directory::name).toList();
            return "%s proposed the joint operation %s to %s, to strike at %s."
                    .formatted(
                            directory.name(proposal.proposer()),
                            proposal.operation(),
                            Words.list(invited),
                            clock.moment(proposal.strike_h()).text());
        }
        if (what instanceof Happening.ProposalAnswered answered) {
            return "%s %s the joint operation %s."
                    .formatted(
                            directory.name(answered.agency()), answered.answer().word(), answered.operation());
        }
        if (what instanceof Happening.ConsentGiven given) {
            return "%s let %s in; %s pressed for it."
                    .formatted(
                            Words.title(given.controller()),
                            directory.name(given.agency()),
                            Numbers.many(given.countriesPressing(), "country", "countries"));
        }
        if (what instanceof Happening.ConsentRefused refused) {
            return "%s kept %s out; %s pressed for it."
                    .formatted(
                            Words.title(refused.controller()),
                            directory.name(refused.agency()),
                            Numbers.many(refused.countriesPressing(), "country", "countries"));
        }
        return ofRaid(what);
    }

    private String ofRaid(Happening what) {
        if (what instanceof Happening.RaidStruck raid) {
            String joint =
                    raid.joint().map(one -> ", in the joint operation " + one).orElse("");
            return "%s raided %s with %s%s."
                    .formatted(
                            directory.name(raid.agency()),
                            raid.subject(),
                            Numbers.many(raid.officers(), "officer", "officers"),
                            joint);
        }
        if (what instanceof Happening.RaidFoundNothing raid) {
            return "%s found nobody in %s: %s."
                    .formatted(directory.name(raid.agency()), raid.subject(), reason(raid.reason()));
        }
        if (what instanceof Happening.RaidCalledOff raid) {
            return "%s called off its raid on %s: %s."
                    .formatted(directory.name(raid.agency()), raid.subject(), raid.reason());
        }
        if (what instanceof Happening.PersonsFreed people) {
            return "%s freed %s at %s and arrested %s; %s got away."
                    .formatted(
                            directory.name(people.agency()),
                            Numbers.many(people.freed(), "person", "persons"),
                            people.subject(),
                            Numbers.many(people.arrested(), "suspect", "suspects"),
                            people.escaped() == 0 ? "nobody" : Numbers.count(people.escaped()));
        }
        return ofCrime(what);
    }

    private String ofCrime(Happening what) {
        if (what instanceof Happening.LoadSeized load) {
            return "%s seized %s%s%s."
                    .formatted(
                            directory.name(load.agency()),
                            Words.amount(load.goods(), load.amount()),
                            goods(load),
                            load.onLead() ? ", on a lead" : "");
        }
        if (what instanceof Happening.SiteRelocated site) {
            return "The site %s gave up its place and moves to %s, where it opens at %s."
                    .formatted(
                            site.subject(),
                            directory.name(site.to()),
                            clock.moment(site.opens_h()).text());
        }
        if (what instanceof Happening.SiteClosed site) {
            return "The site %s ended: nobody was left to work in it.".formatted(site.subject());
        }
        if (what instanceof Happening.LeadLeaked leak) {
            return "At %s somebody told a syndicate what is known of %s."
                    .formatted(directory.name(leak.agency()), leak.subject());
        }
        if (what instanceof Happening.UnitsCollided collided) {
            return "%s and %s met on %s; neither had told the other."
                    .formatted(directory.name(collided.agency()), directory.name(collided.other()), collided.subject());
        }
        return others.find(what).orElseGet(() -> Words.title(Word.of(what.getClass())) + ".");
    }

    private static String goods(Happening.LoadSeized load) {
        return switch (load.goods()) {
            case TABLETS -> " of tablets";
            case CRYSTAL -> " of crystal";
            case PERSONS -> " on their way";
            case CASH -> " in cash";
            case PRECURSORS -> " of precursors";
            case WEAPONS -> " of weapons";
            case FUGITIVES -> " on the run";
        };
    }

    private static String reason(Happening.Empty reason) {
        return switch (reason) {
            case LEFT -> "they had left";
            case INNOCENT -> "nothing unlawful was going on there";
            case COLLISION -> "units met units";
        };
    }
}
