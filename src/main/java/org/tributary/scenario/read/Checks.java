package org.tributary.scenario.read;

import org.tributary.scenario.Scenario;

/** Asks whether what a scenario says makes sense. */
final class Checks {
    private Checks() {}

    static void check(Scenario scenario, Findings findings) {}
}
