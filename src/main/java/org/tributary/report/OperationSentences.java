package org.tributary.report;

import org.tributary.event.Happening;

/** What is told of units, operations and whoever controls the ground. */
final class OperationSentences {
    private OperationSentences() {}

    static void addTo(Sentences all) {
        units(all);
        watching(all);
        operations(all);
        members(all);
        ground(all);
    }

    private static void units(Sentences all) {
        all.tell(
                Happening.UnitDeparted.class,
                unit -> "Unit %s of %s set out for %s, where it arrives at %s."
                        .formatted(
                                unit.unit(), all.name(unit.agency()), all.name(unit.to()), all.when(unit.arrives_h())));
        all.tell(
                Happening.UnitArrived.class,
                unit -> "Unit %s of %s arrived.".formatted(unit.unit(), all.name(unit.agency())));
        all.tell(
                Happening.PatrolStarted.class,
                unit -> "Unit %s of %s began to patrol.".formatted(unit.unit(), all.name(unit.agency())));
    }

    private static void watching(Sentences all) {
        all.tell(
                Happening.SurveillanceStarted.class,
                watch -> "Unit %s of %s began to watch %s."
                        .formatted(watch.unit(), all.name(watch.agency()), watch.subject()));
        all.tell(
                Happening.SurveillanceEnded.class,
                watch -> "Unit %s of %s no longer watches %s."
                        .formatted(watch.unit(), all.name(watch.agency()), watch.subject()));
        all.tell(
                Happening.PremisesSeen.class,
                seen -> "Unit %s of %s looked at %s: %s."
                        .formatted(
                                seen.unit(),
                                all.name(seen.agency()),
                                seen.subject(),
                                seen.presence().word().replace('-', ' ')));
    }

    private static void operations(Sentences all) {
        all.tell(
                Happening.RaidPlanned.class,
                raid -> "%s planned a raid on %s, to strike at %s."
                        .formatted(all.name(raid.agency()), raid.subject(), all.when(raid.strike_h())));
        all.tell(
                Happening.OperationNotified.class,
                notified -> "%s told %s of its operation %s."
                        .formatted(all.name(notified.by()), all.name(notified.to()), notified.operation()));
        all.tell(
                Happening.ProposalReceived.class,
                received -> "The proposal of the joint operation %s reached %s."
                        .formatted(received.proposal().operation(), all.name(received.agency())));
    }

    private static void members(Sentences all) {
        all.tell(
                Happening.MemberArrested.class,
                arrest -> "%s arrested %s."
                        .formatted(
                                arrest.agency().map(all::name).orElse("Somebody not at the table"), arrest.member()));
        all.tell(
                Happening.MemberNamed.class,
                named -> "%s, under arrest, named %s to %s."
                        .formatted(named.by(), named.member(), all.name(named.agency())));
        all.tell(
                Happening.ArrestFailed.class,
                failed -> "Unit %s of %s looked for %s and did not find him."
                        .formatted(failed.unit(), all.name(failed.agency()), failed.member()));
    }

    private static void ground(Sentences all) {
        all.tell(
                Happening.ControllerPressed.class,
                pressed -> "%s pressed %s for %s."
                        .formatted(
                                all.name(pressed.agency()),
                                Words.title(pressed.controller()),
                                pressed.country().englishName()));
        all.tell(
                Happening.ControlChanged.class,
                changed -> "%s holds the ground in place of %s; willingness to give people up: %s."
                        .formatted(Words.title(changed.to()), Words.title(changed.from()), changed.willingness()));
        all.tell(
                Happening.UtilitiesCut.class,
                cut -> "%s cut power, fuel and connections for %s."
                        .formatted(all.name(cut.agency()), cut.country().englishName()));
        all.tell(
                Happening.DeadlineAnnounced.class,
                said -> "%s said in public that those in online work must be gone by %s."
                        .formatted(all.name(said.agency()), all.when(said.deadline_h())));
        all.tell(
                Happening.CommandPostOpened.class,
                post -> "%s opened a joint command post until %s."
                        .formatted(all.names(post.members()), all.when(post.until_h())));
        all.tell(
                Happening.CommandPostClosed.class,
                post -> "The joint command post of %s closed.".formatted(all.names(post.members())));
    }
}
