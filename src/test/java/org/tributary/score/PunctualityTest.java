package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.Rating;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard.ObjectiveScore;

/** Goal: a task is in time if its measure was reached when its hour had passed, the hour itself included. */
class PunctualityTest {
    /** Ten days; 100 persons are to be freed by 48 h. */
    private static final Scenario SCENARIO = Script.ofThreeCountries()
            .objective("O1", Map.of(), Script.taskBy("free", MeasureName.PERSONS_FREED, 100, 48))
            .scenario();

    @Test
    void reachedBeforeItsHourItIsInTime() {
        ObjectiveScore score = scored(new Logs()
                .at(20)
                .agency("mmr")
                .frees("s1", 60)
                .at(48)
                .agency("mmr")
                .frees("s1", 40));
        assertThat(score.tasks().get(0).late()).isEqualTo(Optional.of(false));
        assertThat(score.rating()).hasValue(Rating.P);
    }

    @Test
    void reachedAfterItsHourItIsLate() {
        ObjectiveScore score = scored(new Logs()
                .at(20)
                .agency("mmr")
                .frees("s1", 99)
                .at(49)
                .agency("mmr")
                .frees("s1", 1));
        assertThat(score.tasks().get(0).late()).isEqualTo(Optional.of(true));
        assertThat(score.rating()).hasValue(Rating.S);
    }

    @Test
    void neverReachedItIsNeither() {
        ObjectiveScore score = scored(new Logs().at(20).agency("mmr").frees("s1", 99));
        assertThat(score.tasks().get(0).met()).isFalse();
        assertThat(score.tasks().get(0).late()).isEmpty();
        assertThat(score.rating()).hasValue(Rating.U);
    }

    /** The log, with an opening and an end. */
    private static ObjectiveScore scored(Logs log) {
        log.at(0).siteOpened("s1", 200).at(240).trafficDelayed(0);
        var keeper = new ScoreKeeper(SCENARIO, Region.lancangMekong(), Parameters.defaults(), Needs::subject);
        return log.toldTo(keeper).scorecard(1, "test", Map.of()).objectives().get(0);
    }
}
