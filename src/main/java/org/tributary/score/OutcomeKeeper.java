package org.tributary.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * Keeps a few measures of what a run came to, and hears of nothing else: for re-simulations by the thousand. Not
 * thread-safe; each run needs one of its own.
 */
public final class OutcomeKeeper implements EventListener {
    /** The measures it can keep, each with the kinds of happenings that it hears of. */
    private static final Map<MeasureName, List<Class<? extends Happening>>> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(MeasureName.PERSONS_FREED, List.of(Happening.SiteOpened.class, Happening.PersonsFreed.class)),
            Map.entry(
                    MeasureName.PERSONS_REPATRIATED,
                    List.of(Happening.PersonsAwaited.class, Happening.PersonsRepatriated.class)),
            Map.entry(
                    MeasureName.PERSONS_HANDED_OVER,
                    List.of(Happening.SiteOpened.class, Happening.PersonsHandedOver.class)),
            Map.entry(
                    MeasureName.VICTIM_LOSSES_USD,
                    List.of(
                            Happening.SiteOpened.class,
                            Happening.ProceedsTaken.class,
                            MoneyHappening.FundsReturned.class,
                            MoneyHappening.FundsRecovered.class)),
            Map.entry(
                    MeasureName.FUNDS_SAVED_USD,
                    List.of(
                            MoneyHappening.PaymentTaken.class,
                            MoneyHappening.AccountsFrozen.class,
                            MoneyHappening.FundsRecovered.class)),
            Map.entry(MeasureName.DRUGS_SEIZED_KG, loads()),
            Map.entry(MeasureName.DRUGS_DELIVERED_KG, loads()),
            Map.entry(
                    MeasureName.SITES_CLOSED,
                    List.of(
                            Happening.SiteOpened.class,
                            Happening.RaidStruck.class,
                            Happening.SiteClosed.class,
                            Happening.SiteRelocated.class)),
            Map.entry(MeasureName.LAWFUL_TRAFFIC_DELAY_H, List.of(Happening.LawfulTrafficDelayed.class))));

    private final List<Measure> measures = new ArrayList<>();

    private static List<Class<? extends Happening>> loads() {
        return List.of(Happening.LoadDeparted.class, Happening.LoadDelivered.class, Happening.LoadSeized.class);
    }

    /** What it can keep, in the order of the scorecard. */
    public static Set<MeasureName> known() {
        return KINDS.keySet();
    }

    /** @throws IllegalArgumentException if it cannot keep one of these */
    public OutcomeKeeper(Scenario scenario, Set<MeasureName> wanted) {
        wanted.forEach(name -> measures.add(measure(scenario, name)));
    }

    private static Measure measure(Scenario scenario, MeasureName name) {
        return switch (name) {
            case PERSONS_FREED -> new PersonsFreed();
            case PERSONS_REPATRIATED -> new PersonsRepatriated();
            case PERSONS_HANDED_OVER -> new PersonsHandedOver(scenario);
            case VICTIM_LOSSES_USD -> new VictimLosses();
            case FUNDS_SAVED_USD -> new FundsSaved();
            case DRUGS_SEIZED_KG -> new DrugsSeized();
            case DRUGS_DELIVERED_KG -> new DrugsDelivered();
            case SITES_CLOSED -> new SitesClosed();
            case LAWFUL_TRAFFIC_DELAY_H -> new LawfulTrafficDelay();
            default ->
                throw new IllegalArgumentException("%s is no measure of what a run came to.".formatted(name.word()));
        };
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        var kinds = new LinkedHashSet<Class<? extends Happening>>();
        measures.forEach(measure -> kinds.addAll(KINDS.getOrDefault(measure.name(), List.of())));
        return List.copyOf(kinds);
    }

    @Override
    public void hear(Event event) {
        for (Measure measure : measures) {
            measure.hear(event);
        }
    }

    /** The values by now; a measure that had nothing to measure is left out. */
    public Map<MeasureName, Double> values() {
        var result = new EnumMap<MeasureName, Double>(MeasureName.class);
        for (Measure measure : measures) {
            Optional.of(measure.reading().value())
                    .filter(value -> value.isPresent())
                    .ifPresent(value -> result.put(measure.name(), value.getAsDouble()));
        }
        return result;
    }
}
