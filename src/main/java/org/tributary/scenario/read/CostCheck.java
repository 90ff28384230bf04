package org.tributary.scenario.read;

import org.tributary.scenario.Scenario;

/**
 * Estimates what one run costs, and refuses what no machine would finish in reasonable time.
 *
 * <p>The work of a run grows with what happens in it. The figures below are assumed, after a study model: six activations
 * for a site and day, ten for a load, one for a unit and day, two for an agency and day; some 3 million in a second.
 */
final class CostCheck {
    private static final double PER_SITE_DAY = 6;
    private static final double PER_LOAD = 10;
    private static final double PER_UNIT_DAY = 1;
    private static final double PER_AGENCY_DAY = 2;
    private static final double MOST_ACTIVATIONS = 100e6;

    private CostCheck() {}

    static void check(Script script) {
        double activations = activations(script.scenario());
        if (script.findings().isEmpty() && activations > MOST_ACTIVATIONS) {
            script.findings()
                    .report(
                            Code.TOO_COSTLY,
                            Pointer.of("clock", "rounds"),
                            "One run would take some %.0f million steps, more than %.0f million. Make the exercise shorter or the forces smaller."
                                    .formatted(activations / 1e6, MOST_ACTIVATIONS / 1e6));
        }
    }

    /** Roughly how often something happens in one run. */
    static double activations(Scenario scenario) {
        double days = scenario.clock().endex_h() / 24;
        double sites = scenario.syndicates().values().stream()
                .mapToDouble(Script::sites)
                .sum();
        double loadsPerDay = scenario.syndicates().values().stream()
                .flatMap(syndicate -> syndicate.trades().stream())
                .mapToDouble(trade -> trade.perWeek() / 7)
                .sum();
        double units = scenario.units().stream()
                .mapToDouble(group -> group.units().orElse(1))
                .sum();
        return days
                * (sites * PER_SITE_DAY
                        + loadsPerDay * PER_LOAD
                        + units * PER_UNIT_DAY
                        + scenario.agencies().size() * PER_AGENCY_DAY);
    }
}
