package org.tributary.report;

import java.util.ArrayList;
import java.util.List;
import org.tributary.event.Happening;
import org.tributary.quantity.WayHome;
import org.tributary.report.markup.Numbers;

/** What is told of people from the site to their way home. */
final class PeopleSentences {
    private PeopleSentences() {}

    static void addTo(Sentences all) {
        reception(all);
        screening(all);
        home(all);
        gates(all);
    }

    private static void reception(Sentences all) {
        all.tell(
                Happening.PersonsAwaited.class,
                people -> "%s wait for %s to receive them."
                        .formatted(Sentences.people(people.persons(), people.of()), all.name(people.agency())));
        all.tell(
                Happening.PersonsReceived.class,
                people -> "%s received %s."
                        .formatted(all.name(people.agency()), Sentences.people(people.persons(), people.of())));
        all.tell(
                Happening.ReceptionFull.class,
                full -> "%s can receive nobody more; %s."
                        .formatted(
                                all.name(full.agency()), Numbers.many(full.waiting(), "person waits", "persons wait")));
        all.tell(
                Happening.PersonsEscaped.class,
                people -> "%s whom nobody received got away or were hired again."
                        .formatted(Sentences.people(people.persons(), people.of())));
    }

    private static void screening(Sentences all) {
        all.tell(
                Happening.ScreeningShared.class,
                shared -> "%s let officers of %s screen their own nationals."
                        .formatted(all.name(shared.agency()), all.name(shared.partner())));
        all.tell(
                Happening.ScreeningPaceSet.class,
                pace -> "Each screening team of %s begins %s a day from now on."
                        .formatted(all.name(pace.agency()), Numbers.measured(pace.aDay(), "persons")));
        all.tell(
                Happening.PersonsScreened.class,
                people -> "%s screened %s and took %s for possible victims and %s for suspects."
                        .formatted(
                                all.name(people.agency()),
                                Sentences.people(people.victims() + people.suspects(), people.of()),
                                Numbers.count(people.victims()),
                                Numbers.count(people.suspects())));
        all.tell(
                Happening.PersonsMistaken.class,
                people -> "The screening of %s was mistaken%s: it took %s."
                        .formatted(
                                all.name(people.agency()),
                                Sentences.from(people.of()).replaceFirst(" of ", " in people of "),
                                mistaken(people.victims(), people.suspects(), "for")));
        all.tell(
                Happening.MistakenPersonsLeft.class,
                people -> "Of those%s whom %s let go home, its screening had mistaken some: %s left."
                        .formatted(
                                Sentences.from(people.of()),
                                all.name(people.agency()),
                                mistaken(people.victims(), people.suspects(), "as")));
    }

    private static String mistaken(int victims, int suspects, String word) {
        List<String> parts = new ArrayList<>();
        if (victims > 0 || suspects == 0) {
            parts.add("%s %s %s"
                    .formatted(
                            Numbers.many(victims, "possible victim", "possible victims"),
                            word,
                            victims == 1 ? "a suspect" : "suspects"));
        }
        if (suspects > 0) {
            parts.add("%s %s %s"
                    .formatted(
                            Sentences.suspects(suspects),
                            word,
                            suspects == 1 ? "a possible victim" : "possible victims"));
        }
        return Words.list(parts);
    }

    private static void home(Sentences all) {
        all.tell(
                Happening.PersonsIdentified.class,
                people -> "It was said who %s at a place of %s are; they may travel."
                        .formatted(Sentences.people(people.persons(), people.of()), all.name(people.agency())));
        all.tell(
                Happening.RepatriationOpened.class,
                way -> "A way home to %s opened %s, for %s a day."
                        .formatted(
                                way.to().englishName(),
                                way.by() == WayHome.GATE ? "by a gate" : "by air",
                                Numbers.many(way.aDay(), "person", "persons")));
        all.tell(
                Happening.PersonsRepatriated.class,
                people -> "%s %s."
                        .formatted(
                                Sentences.people(people.persons(), people.of()), way(people.by(), people.flights())));
    }

    private static String way(WayHome by, int flights) {
        return switch (by) {
            case GATE -> "went home by a gate";
            case FLIGHT -> "were flown home in " + Numbers.many(flights, "flight", "flights");
            case PICK_UP -> "were fetched by their embassy";
            case RELEASE -> "were set free in their own country";
            case HAND_OVER -> "were let go, at home since they were handed over";
        };
    }

    private static void gates(Sentences all) {
        all.tell(
                Happening.WorkersRoundedUp.class,
                people -> "%s took %s out of %s, to hand them over to %s."
                        .formatted(
                                Words.title(people.controller()),
                                Numbers.many(
                                        (long) people.held() + people.willing() + people.bosses(), "person", "persons"),
                                people.subject(),
                                people.to().englishName()));
        all.tell(
                Happening.PersonsHandedOver.class,
                people -> "%s handed %s over to %s; %s of them had been in command."
                        .formatted(
                                Words.title(people.controller()),
                                Numbers.many(people.persons(), "person", "persons"),
                                people.to().englishName(),
                                people.bosses() == 0 ? "none" : Numbers.count(people.bosses())));
    }
}
