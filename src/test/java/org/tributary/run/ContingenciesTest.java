package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Plays;
import org.tributary.event.Happening.InjectFired;
import org.tributary.quantity.InjectId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;

/**
 * Goal: in each operation an action is expected that a joint centre takes, and that nobody takes who does nothing.
 * Centre: seed 1 alone; idle: seed 1, where chance has no say in orders.
 */
class ContingenciesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moei-squeeze",
                "northern-handover",
                "precursor-balloon",
                "river-joint-patrol",
                "season-of-actions",
                "shared-room",
                "zone-fifteen-nationalities"
            })
    void whoDoesNothingMeetsEveryContingency(String name) {
        List<InjectId> standingBy = contingencies(name);
        Played played = play("idle", name);

        assertThat(standingBy).isNotEmpty();
        assertThat(played.fired()).containsAll(standingBy);
        assertThat(played.card().get(MeasureName.CONTINGENCY_HANDLING).value()).hasValue(0);
    }

    @Tag("ci")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "moei-squeeze",
                "northern-handover",
                "precursor-balloon",
                "river-joint-patrol",
                "season-of-actions",
                "shared-room",
                "zone-fifteen-nationalities"
            })
    void theJointCentreMeetsNone(String name) {
        Played played = play("centre", name);

        assertThat(played.fired()).doesNotContainAnyElementsOf(contingencies(name));
        assertThat(played.card().get(MeasureName.CONTINGENCY_HANDLING).value()).hasValue(1);
    }

    private record Played(List<InjectId> fired, Scorecard card) {}

    private static Played play(String doctrine, String name) {
        var fired = new ArrayList<InjectId>();
        Scorecard card = new Run(Plays.under(doctrine, name), 1)
                .with(event -> {
                    if (event.what() instanceof InjectFired inject) {
                        fired.add(inject.inject());
                    }
                })
                .play();
        return new Played(fired, card);
    }

    private static List<InjectId> contingencies(String name) {
        Scenario scenario = Plays.shipped(name);
        return scenario.msel().stream()
                .map(Inject::contingency)
                .flatMap(contingency -> contingency.stream())
                .toList();
    }
}
