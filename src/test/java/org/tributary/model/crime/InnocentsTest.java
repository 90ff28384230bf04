package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.chance.Chance;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Threshold;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Scenario;

/**
 * Goal: hardly any premises without guilt are believed guilty enough for a court, although they too leave leads.
 *
 * <p>Method: the flagship under the centre, 10 seeds; every belief that crossed to a warrant.
 */
class InnocentsTest {
    private static final int SEEDS = 10;

    private record Shares(double innocent, double guilty) {}

    @Test
    void fewInnocentPremisesComeBeforeACourt() {
        Shares shares = overWarrant(Plays.shipped("moei-squeeze"));
        System.out.printf(
                "over a warrant: %.2f %% of innocent premises, %.1f %% of sites%n",
                100 * shares.innocent(), 100 * shares.guilty());
        assertThat(shares.innocent()).isLessThan(0.02);
        assertThat(shares.guilty()).as("the guilty do").isGreaterThan(0.5);
    }

    @Test
    void courtsThatBelieveTooSoonWouldBeSeen() {
        Scenario credulous = Scenarios.with(Plays.shipped("moei-squeeze"), Map.of("fusion.warrant", 0.65));
        assertThat(overWarrant(credulous).innocent()).isGreaterThan(0.02);
    }

    private static Shares overWarrant(Scenario scenario) {
        int innocents = 0;
        int sites = 0;
        long accused = 0;
        long found = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Set<SubjectId> innocent =
                    new HashSet<>(Premises.of(scenario, Chance.of(seed)).innocents());
            var warranted = new HashSet<SubjectId>();
            var opened = new HashSet<SubjectId>();
            for (Event event : Plays.events(Plays.under("centre", scenario), seed)) {
                if (event.what() instanceof Happening.BeliefCrossed crossed
                        && crossed.threshold() == Threshold.WARRANT) {
                    warranted.add(crossed.subject());
                } else if (event.what() instanceof Happening.SiteOpened site) {
                    opened.add(site.subject());
                }
            }
            innocents += innocent.size();
            sites += opened.size();
            accused += warranted.stream().filter(innocent::contains).count();
            found += warranted.stream().filter(opened::contains).count();
        }
        return new Shares((double) accused / innocents, (double) found / sites);
    }
}
