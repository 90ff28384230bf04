package org.tributary.score;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.tributary.scenario.Objective.Task;
import org.tributary.scenario.Scenario;

/** Which tasks were reached at the time set for them. Not thread-safe. */
final class Punctuality {
    /** The tasks whose time has not come, the next first. */
    private final Queue<Due> next;

    private final Set<String> inTime = new HashSet<>();

    private record Due(double at_h, Task task) {}

    Punctuality(Scenario scenario) {
        List<Due> sorted = scenario.objectives().values().stream()
                .flatMap(objective -> objective.tasks().stream())
                .flatMap(task -> task.by().stream()
                        .map(moment -> new Due(scenario.clock().sinceStartex_h(moment), task)))
                .sorted(Comparator.comparingDouble(Due::at_h))
                .toList();
        next = new ArrayDeque<>(sorted);
    }

    /** Before anything of that hour is heard: looks at the tasks whose time is over. */
    void reach(double at_h, List<Measure> measures) {
        for (Due due = next.peek(); due != null && due.at_h() < at_h; due = next.peek()) {
            Task task = next.remove().task();
            measures.stream()
                    .filter(measure -> measure.name() == task.measure())
                    .map(Measure::reading)
                    .filter(reading -> Grading.isMet(task, reading))
                    .forEach(reading -> inTime.add(task.id()));
        }
    }

    /** The ids of the tasks that were reached in time. */
    Set<String> inTime() {
        return Set.copyOf(inTime);
    }
}
