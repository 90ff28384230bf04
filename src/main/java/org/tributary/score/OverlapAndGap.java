package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How much of the units' work was done twice, and how much of the threat at crossings was met by nobody.
 *
 * <p>Definition: a unit-hour of watching is redundant while a unit of another agency, which came first, watches the same
 * premises; one of patrol or search while a unit of another agency of the same country, which came first, is at the
 * same place. A crossing is threatened for {@value #WINDOW_H} h before a load passes it or is seized there, and covered
 * while a unit patrols or searches there; what its own staff inspect is the same whoever cooperates, and is no cover.
 * What units do from STARTEX on without an order is nobody's merit: those hours, and the threat that they cover, are left
 * out.
 *
 * <p>Formula: 1 − (1 − overlap) × (1 − gap), with overlap = redundant unit-hours ÷ all, 0 if nobody worked, and gap =
 * threatened crossing-hours without cover ÷ all threatened. So undoubled work counts as far as it meets the threat, and
 * nothing is gained by doing nothing, which doubles nothing either. Parts: the two shares.
 *
 * <p>Unit: share. Range: 0 to 1; less is better. Absent where nothing was threatened. n: tasks of units, and loads at crossings. Coverage: 1; the hours of
 * raids are not in the log and not looked at. Evidence: where the doubled work began, and what passed without cover.
 * Source: our own.
 */
final class OverlapAndGap implements Measure {
    /** So long before a load comes a unit there could have met it: it is on the road for about a day. Assumed. */
    static final double WINDOW_H = 24;

    private final Region region;
    private final Jurisdictions jurisdictions;
    private final UnitTasks tasks;
    private final Map<PlaceId, List<Noted>> threats = new TreeMap<>();
    private int threatsInAll;

    OverlapAndGap(Scenario scenario, Region region) {
        this.region = region;
        this.jurisdictions = new Jurisdictions(scenario);
        this.tasks = new UnitTasks(scenario.clock().endex_h());
    }

    @Override
    public MeasureName name() {
        return MeasureName.OVERLAP_AND_GAP;
    }

    @Override
    public void hear(Event event) {
        tasks.hear(event);
        PlaceId place = event.place();
        if (place == null) {
            return;
        }
        if (event.what() instanceof Happening.CrossingPassed) {
            threaten(place, event);
        } else if (event.what() instanceof Happening.LoadSeized && isCrossing(place)) {
            threaten(place, event);
        }
    }

    private boolean isCrossing(PlaceId place) {
        return region.place(place).countries().size() > 1;
    }

    private void threaten(PlaceId place, Event event) {
        threatsInAll++;
        threats.computeIfAbsent(place, none -> new ArrayList<>()).add(Noted.of(event));
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        Map<Boolean, List<UnitTasks.Task>> byStanding =
                tasks.all().stream().collect(Collectors.partitioningBy(UnitTasks.Task::isStanding));
        List<UnitTasks.Task> all = byStanding.getOrDefault(false, List.of());
        double worked_h = all.stream().mapToDouble(UnitTasks.Task::hours).sum();
        OptionalDouble overlap = Reading.ratio(redundant_h(all, evidence), worked_h);
        OptionalDouble gap = gap(byStanding.getOrDefault(true, List.of()), all, evidence);
        double undoubled = 1 - overlap.orElse(0);
        OptionalDouble value =
                gap.isPresent() ? OptionalDouble.of(1 - undoubled * (1 - gap.getAsDouble())) : OptionalDouble.empty();
        return Reading.of(
                name(),
                value,
                all.size() + threatsInAll,
                gap.isPresent() ? 1 : 0,
                evidence,
                List.of(
                        new Reading.Part(name().word() + "-overlap", overlap, "share", all.size()),
                        new Reading.Part(name().word() + "-gap", gap, "share", threatsInAll)));
    }

    private double redundant_h(List<UnitTasks.Task> all, Evidence evidence) {
        Map<Object, List<UnitTasks.Task>> byObject = new HashMap<>();
        double redundant_h = 0;
        for (UnitTasks.Task task : all) {
            List<UnitTasks.Task> earlier = byObject.computeIfAbsent(object(task), none -> new ArrayList<>());
            var others = new Spells();
            earlier.stream()
                    .filter(other -> !other.agency().equals(task.agency()))
                    .forEach(other -> others.add(task.from().at_h(), Math.min(task.to_h(), other.to_h())));
            double hours = others.hours();
            if (hours > 0) {
                redundant_h += hours;
                evidence.add(task.from());
            }
            earlier.add(task);
        }
        return redundant_h;
    }

    /** What a task is about: premises, whoever watches them, or a country's side of a place. */
    private Object object(UnitTasks.Task task) {
        return task.watched()
                .<Object>map(subject -> subject)
                .orElseGet(() -> jurisdictions.countryOf(task.agency()) + " " + task.place());
    }

    private OptionalDouble gap(List<UnitTasks.Task> standing, List<UnitTasks.Task> all, Evidence evidence) {
        double threatened_h = 0;
        double covered_h = 0;
        for (Map.Entry<PlaceId, List<Noted>> threat : threats.entrySet()) {
            Spells post = cover(threat.getKey(), standing);
            Spells cover = cover(threat.getKey(), all);
            Spells either = post.and(cover);
            var danger = new Spells();
            for (Noted load : threat.getValue()) {
                var before = new Spells();
                before.add(Math.max(0, load.at_h() - WINDOW_H), load.at_h());
                danger.add(Math.max(0, load.at_h() - WINDOW_H), load.at_h());
                if (before.within(either).hours() <= 0) {
                    evidence.add(load);
                }
            }
            double met_h = danger.within(post).hours();
            threatened_h += danger.hours() - met_h;
            covered_h += danger.within(either).hours() - met_h;
        }
        return Reading.ratio(threatened_h - covered_h, threatened_h);
    }

    private static Spells cover(@Nullable PlaceId place, List<UnitTasks.Task> all) {
        var cover = new Spells();
        for (UnitTasks.Task task : all) {
            if (task.watched().isEmpty() && task.place() != null && task.place().equals(place)) {
                cover.add(task.from().at_h(), task.to_h());
            }
        }
        return cover;
    }
}
