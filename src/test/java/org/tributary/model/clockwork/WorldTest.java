package org.tributary.model.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.event.Audience;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;

class WorldTest {
    private final World world = SmallWorld.of(1, Map.of()).world();

    private long record(Happening what) {
        return world.record(null, Audience.ALL, 0, what);
    }

    @Test
    void aListenerHearsOnlyTheKindsItAskedFor() {
        var log = new EventLog();
        world.addListener(log, List.of(Happening.EndexCalled.class));
        record(new Happening.StartexCalled());
        record(new Happening.EndexCalled());
        assertThat(log.events()).extracting(event -> event.what()).containsExactly(new Happening.EndexCalled());
    }

    @Test
    void aListenerThatAskedForNothingHearsNothing() {
        var log = new EventLog();
        world.addListener(log, List.of());
        record(new Happening.StartexCalled());
        assertThat(log.events()).isEmpty();
    }

    @Test
    void whoComesLateHearsFromThenOn() {
        record(new Happening.StartexCalled());
        var log = new EventLog();
        world.addListener(log);
        long second = record(new Happening.StartexCalled());
        assertThat(log.events()).extracting(event -> event.sequence()).containsExactly(second);
    }

    @Test
    void listenersHearInTheOrderInWhichTheyWereAdded() {
        var heard = new ArrayList<String>();
        world.addListener(event -> heard.add("one kind"), List.of(Happening.EndexCalled.class));
        world.addListener(event -> heard.add("all"));
        world.addListener(
                event -> heard.add("two kinds"), List.of(Happening.EndexCalled.class, Happening.StartexCalled.class));
        record(new Happening.EndexCalled());
        record(new Happening.StartexCalled());
        assertThat(heard).containsExactly("one kind", "all", "two kinds", "all", "two kinds");
    }

    @Test
    void eventsThatNobodyHearsAreNumberedAllTheSame() {
        var log = new EventLog();
        world.addListener(log, List.of(Happening.EndexCalled.class));
        long first = record(new Happening.StartexCalled());
        assertThat(record(new Happening.EndexCalled())).isEqualTo(first + 1);
    }
}
