package org.tributary.run;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;

/** Goal: every shipped scenario comes back from its orders, under doctrines that share, strike jointly and share blindly. */
class EveryPlaybackTest {
    private static final List<String> DOCTRINES = List.of("centre", "joint-command", "share-everything");

    static Stream<Arguments> shippedRuns() {
        return Plays.shipped().stream()
                .flatMap(scenario -> DOCTRINES.stream().map(doctrine -> Arguments.of(scenario, doctrine)));
    }

    @Tag("ci")
    @ParameterizedTest
    @MethodSource("shippedRuns")
    void withNothingChangedTheLogIsTheRecordedOne(String scenario, String doctrine) throws IOException {
        PlaybackTest.isRecordedOne(scenario, doctrine, 11);
    }
}
