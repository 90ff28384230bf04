package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.pattern.Effort;
import org.tributary.pattern.PatternScenarios;
import org.tributary.pattern.Trial;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Parameters;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/**
 * Goal: in the flagship scenario no country alone can know enough, all together can, and not by a hair: whatever the
 * rates of footprints are within a wide range.
 *
 * <p>Method: the share of all sites on which an agency of the country where the site then stood, whose court alone can
 * let the police in, reached a warrant by ENDEX; where each country works alone and where all share through the centre,
 * with its interval over seeds; all rates scaled alike, and in the proofs each by itself. This much is built in; the
 * model's description says so.
 */
class WarrantsTest {
    private static final double MOST_ALONE = 0.20;
    private static final double LEAST_TOGETHER = 0.70;
    private static final int QUICK_RUNS = 10;

    @ParameterizedTest
    @ValueSource(doubles = {0.85, 1, 1.5})
    void aloneFewSitesAreKnownTogetherMost(double factor) {
        show(Trial.quick(), factor, SourceClass.values());
    }

    @Test
    void withoutFootprintsNobodyReachesAWarrant() {
        assertThat(warrants(scaled(Trial.quick(), 0, SourceClass.values()), "centre")
                        .high())
                .isZero();
    }

    @Tag("proofs")
    @ParameterizedTest
    @ValueSource(doubles = {0.85, 1, 1.5})
    void aloneFewSitesAreKnownTogetherMostInFull(double factor) {
        Trial full = Trial.of(Effort.FULL);
        show(full, factor, SourceClass.values());
        for (SourceClass source : SourceClass.values()) {
            show(full, factor, source);
        }
    }

    private static void show(Trial trial, double factor, SourceClass... sources) {
        Trial scaled = scaled(trial, factor, sources);
        Interval alone = warrants(scaled, "alone");
        Interval together = warrants(scaled, "centre");
        System.out.printf(
                "footprints of %s times %s: sites with a warrant alone %s, together %s%n",
                List.of(sources), factor, alone, together);
        assertThat(alone.high()).as("alone %s", alone).isLessThanOrEqualTo(MOST_ALONE);
        assertThat(together.low()).as("together %s", together).isGreaterThanOrEqualTo(LEAST_TOGETHER);
    }

    private static Trial scaled(Trial trial, double factor, SourceClass... sources) {
        Trial result = trial;
        for (SourceClass source : sources) {
            String name = "footprint." + source.word();
            double rate = Parameters.defaults().value(name);
            result = result.with(name, rate * factor);
        }
        return result;
    }

    private static Interval warrants(Trial trial, String doctrine) {
        RunPlan plan = trial.plan(PatternScenarios.shipped("moei-squeeze"), doctrine);
        List<Warrants> runs = trial.play(plan, trial.runs(QUICK_RUNS), () -> new Warrants(plan));
        return Intervals.ofMean(
                        runs.stream().map(run -> OptionalDouble.of(run.share())).toList())
                .orElseThrow();
    }

    /** Counts the sites, and those on which the police of the country where they stood could go to court. */
    private static final class Warrants implements EventListener {
        private final RunPlan plan;
        private final Map<SubjectId, Country> sites = new HashMap<>();
        private final Set<SubjectId> known = new HashSet<>();

        Warrants(RunPlan plan) {
            this.plan = plan;
        }

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.SiteOpened site) {
                PlaceId place = Objects.requireNonNull(event.place());
                sites.put(site.subject(), plan.ways().region().place(place).country());
            } else if (event.what() instanceof Happening.BeliefCrossed belief
                    && belief.threshold() == Happening.Threshold.WARRANT) {
                Agency agency =
                        Objects.requireNonNull(plan.scenario().agencies().get(belief.agency()));
                if (agency.country() == sites.get(belief.subject())) {
                    known.add(belief.subject());
                }
            }
        }

        double share() {
            assertThat(sites).as("sites").isNotEmpty();
            return known.size() / (double) sites.size();
        }
    }
}
