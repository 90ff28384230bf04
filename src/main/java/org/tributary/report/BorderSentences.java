package org.tributary.report;

import org.tributary.event.Happening;
import org.tributary.report.markup.Numbers;

/** What is told of loads, crossings and pursuits. */
final class BorderSentences {
    private BorderSentences() {}

    static void addTo(Sentences all) {
        loads(all);
        searches(all);
        pursuits(all);
        crossings(all);
        goods(all);
    }

    private static void loads(Sentences all) {
        all.tell(
                Happening.LoadDeparted.class,
                load -> "%s of %s set out for %s (%s)."
                        .formatted(
                                Words.amount(load.goods(), load.amount()),
                                load.goods().word(),
                                all.name(load.to()),
                                load.subject()));
        all.tell(
                Happening.CrossingPassed.class,
                load -> "%s of %s passed unseen (%s)."
                        .formatted(
                                Words.amount(load.goods(), load.amount()),
                                load.goods().word(),
                                load.subject()));
        all.tell(
                Happening.LoadDelivered.class,
                load -> "%s of %s reached their market (%s)."
                        .formatted(
                                Words.amount(load.goods(), load.amount()),
                                load.goods().word(),
                                load.subject()));
        all.tell(
                Happening.LoadUnderWay.class,
                load -> "%s of %s were still on their way to %s (%s)."
                        .formatted(
                                Words.amount(load.goods(), load.amount()),
                                load.goods().word(),
                                all.name(load.to()),
                                load.subject()));
    }

    private static void searches(Sentences all) {
        all.tell(
                Happening.SearchFoundNothing.class,
                search -> "%s took %s apart and found nothing unlawful."
                        .formatted(all.name(search.agency()), search.subject()));
        all.tell(
                Happening.DeliveryControlled.class,
                load -> "%s lets %s pass and follows it.".formatted(all.name(load.agency()), load.load()));
        all.tell(
                Happening.DeliveryCompromised.class,
                load -> "Somebody of %s, who had not been told, seized %s, which %s followed."
                        .formatted(load.by().englishName(), load.load(), all.name(load.agency())));
    }

    private static void pursuits(Sentences all) {
        all.tell(
                Happening.LoadFled.class,
                load -> "%s, which %s had found, fled into %s."
                        .formatted(
                                load.subject(),
                                all.name(load.agency()),
                                load.into().englishName()));
        all.tell(
                Happening.PursuitBegan.class,
                pursuit -> "%s followed %s into %s."
                        .formatted(
                                all.name(pursuit.agency()),
                                pursuit.subject(),
                                pursuit.into().englishName()));
        all.tell(
                Happening.PursuitEnded.class,
                pursuit -> "%s %s %s."
                        .formatted(
                                all.name(pursuit.agency()),
                                pursuit.outcome() == Happening.Chase.CAUGHT ? "caught" : "followed and lost",
                                pursuit.subject()));
        all.tell(
                Happening.PursuitGranted.class,
                grant -> "%s let units of %s follow onto its ground until %s."
                        .formatted(grant.by().englishName(), grant.to().englishName(), all.when(grant.until_h())));
    }

    private static void crossings(Sentences all) {
        all.tell(
                Happening.InspectionSet.class,
                set -> "%s inspects %s of the traffic on the side of %s."
                        .formatted(
                                all.name(set.agency()),
                                Numbers.percent(set.share()),
                                set.side().englishName()));
        all.tell(
                Happening.CrossingClosed.class,
                gate -> "%s closed the side of %s."
                        .formatted(all.name(gate.agency()), gate.side().englishName()));
        all.tell(
                Happening.CrossingOpened.class,
                gate -> "%s opened the side of %s again."
                        .formatted(all.name(gate.agency()), gate.side().englishName()));
        all.tell(
                Happening.LawfulTrafficDelayed.class,
                delay -> "Lawful travellers lost %s in all since %s."
                        .formatted(Numbers.measured(delay.hours(), "person-hours"), all.when(delay.since_h())));
    }

    private static void goods(Sentences all) {
        all.tell(
                Happening.PriceChanged.class,
                price -> "A kilogram of %s now costs %s in %s."
                        .formatted(
                                price.goods().word(),
                                Numbers.dollars(price.usd()),
                                price.country().englishName()));
        all.tell(
                Happening.DrugsMade.class,
                made -> "A laboratory made %s of %s since %s."
                        .formatted(
                                Words.amount(made.goods(), made.kg()),
                                made.goods().word(),
                                all.when(made.since_h())));
        all.tell(
                Happening.StockStated.class,
                stock -> "A laboratory holds %s of %s and %s of precursors."
                        .formatted(
                                Words.amount(stock.goods(), stock.kg()),
                                stock.goods().word(),
                                Numbers.brief(stock.precursors_kg()) + " kg"));
    }
}
