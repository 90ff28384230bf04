package org.tributary.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Share;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;

/**
 * How many organisations no longer sell at the end, by the share of their members who were arrested at once: the same
 * scenario under the same seeds, with only that share changed.
 *
 * <p>Source of the experiment: MADTOR (Manzi and Calderoni 2024).
 */
public final class ArrestCurve {
    private final Scenario scenario;
    private final RunPlan plan;

    /** One point of the curve: of so many runs, this share had an organisation that no longer sold. */
    public record Level(double arrested, double disrupted, int runs) {}

    /** The curve of a scenario in which an inject arrests members of a syndicate that sells. */
    public ArrestCurve(Scenario scenario) {
        this(scenario, Map.of());
    }

    /** The same with other values of some parameters. */
    public ArrestCurve(Scenario scenario, Map<String, Double> changed) {
        RunPlan idle = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", "idle")));
        this.scenario = scenario;
        this.plan = new RunPlan(scenario, idle.ways(), idle.parameters().with(changed), idle.doctrines());
    }

    /**
     * The curve at these shares, 0 to 1.
     *
     * @param runs at each of them, under the seeds from 1
     * @param workers how many runs are played at a time
     */
    public List<Level> at(List<Double> shares, int runs, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            var pieces = new ArrayList<Future<Integer>>();
            for (double share : shares) {
                RunPlan level = plan(share);
                for (int worker = 0; worker < workers; worker++) {
                    int first = 1 + worker;
                    pieces.add(pool.submit(() -> disrupted(level, first, runs, workers)));
                }
            }
            var levels = new ArrayList<Level>();
            for (int i = 0; i < shares.size(); i++) {
                int disrupted = 0;
                for (int worker = 0; worker < workers; worker++) {
                    disrupted += pieces.get(i * workers + worker).get();
                }
                levels.add(new Level(shares.get(i), (double) disrupted / runs, runs));
            }
            return levels;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two runs", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int disrupted(RunPlan level, int first, int runs, int step) {
        int disrupted = 0;
        for (int seed = first; seed <= runs; seed += step) {
            var sales = new Sales();
            var run = new Run(level, seed).with(sales);
            run.simulate(run.commanders());
            disrupted += sales.stopped ? 1 : 0;
        }
        return disrupted;
    }

    /** Whether anybody sells at the end. */
    private static final class Sales implements EventListener {
        private boolean stopped;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.SalesStopped) {
                stopped = true;
            } else if (event.what() instanceof Happening.SalesResumed) {
                stopped = false;
            }
        }
    }

    /** The plan in which that share of the members is arrested. */
    public RunPlan plan(double share) {
        var msel = new ArrayList<Inject>();
        for (Inject inject : scenario.msel()) {
            List<Inject.Effect> effects = inject.effects().stream()
                    .map(effect -> changed(effect, share))
                    .toList();
            msel.add(inject.with(effects));
        }
        return new RunPlan(scenario.with(msel), plan.ways(), plan.parameters(), plan.doctrines());
    }

    private static Inject.Effect changed(Inject.Effect effect, double share) {
        return effect.arrests()
                .map(arrests ->
                        Inject.Effect.of(new Inject.Arrests(arrests.syndicate(), new Share(share), arrests.first())))
                .orElse(effect);
    }
}
