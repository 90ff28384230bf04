package org.tributary.pattern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tributary.event.EventListener;
import org.tributary.picture.Commander;
import org.tributary.quantity.SeatId;
import org.tributary.run.Doctrines;
import org.tributary.run.Replications;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;

/**
 * How patterns are tried: with how many runs, and with which parameters changed. A planted fault is a trial in which the
 * mechanism is switched off by a parameter. Immutable, but for the one it tells of each run.
 *
 * <p>{@code Trial.quick().with("route.learning", 0)}
 */
public final class Trial {
    /** Seeds count from here, in every arm alike, so that runs can be paired. */
    private static final long FIRST_SEED = 1;

    private final Effort effort;
    private final Map<String, Double> changed;
    private final Optional<Path> networks;

    private Trial(Effort effort, Map<String, Double> changed, Optional<Path> networks) {
        this.effort = effort;
        this.changed = changed;
        this.networks = networks;
    }

    /** With this effort and the model as it is. */
    public static Trial of(Effort effort) {
        return new Trial(effort, Map.of(), Optional.empty());
    }

    /** With few runs and the model as it is. */
    public static Trial quick() {
        return of(Effort.QUICK);
    }

    /** With another value of a parameter, over what the pattern's scenario says. */
    public Trial with(String parameter, double value) {
        var all = new LinkedHashMap<>(changed);
        all.put(parameter, value);
        return new Trial(effort, all, networks);
    }

    /** With a file of networks to look at. */
    public Trial with(Path file) {
        return new Trial(effort, changed, Optional.of(file));
    }

    /** The file of networks to look at, if one was given. */
    public Optional<Path> networks() {
        return networks;
    }

    /** The parameters changed, by name. */
    public Map<String, Double> changed() {
        return changed;
    }

    /**
     * The replications to play.
     *
     * @param quick how many suffice in every build
     */
    public int runs(int quick) {
        return effort.runs(quick);
    }

    /** A plan in which every seat follows one doctrine. */
    public RunPlan plan(Scenario scenario, String doctrine) {
        RunPlan plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", doctrine)));
        return new RunPlan(scenario, plan.ways(), plan.parameters().with(changed), plan.doctrines());
    }

    /**
     * Plays a plan under the first seeds, on all cores.
     *
     * @param probe makes a listener for each run
     * @return the listeners, in order of seed
     */
    public <P extends EventListener> List<P> play(RunPlan plan, int runs, Supplier<P> probe) {
        return play(plan, runs, probe, UnaryOperator.identity());
    }

    /**
     * The same with commanders of its own.
     *
     * @param commanders makes the commanders of a run of those that the plan's doctrines give
     */
    public <P extends EventListener> List<P> play(
            RunPlan plan, int runs, Supplier<P> probe, UnaryOperator<Map<SeatId, Commander>> commanders) {
        var probes = new ArrayList<P>(runs);
        int workers = Math.min(runs, Runtime.getRuntime().availableProcessors());
        Replications.play(
                FIRST_SEED,
                runs,
                workers,
                seed -> {
                    P counting = probe.get();
                    var run = new Run(plan, seed).with(counting);
                    run.simulate(commanders.apply(run.commanders()));
                    return counting;
                },
                probes::add);
        return probes;
    }
}
