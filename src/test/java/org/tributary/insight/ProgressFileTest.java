package org.tributary.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.scenario.MeasureName;

/** Goal: what was done is not done again, wherever the process was killed; what is of another run is not believed. */
class ProgressFileTest {
    private static final Trial ONE = new Trial(Trial.Arm.IDLE, 1);
    private static final Trial TWO = new Trial(Trial.Arm.of(List.of()), 2);

    @TempDir
    private Path folder;

    private static Replay replay(Trial trial) {
        return new Replay(trial.key(), Map.of(MeasureName.PERSONS_FREED, 0.1 + 0.2), 7, Map.of("raid", 1), Map.of());
    }

    private Path written() throws IOException {
        Path file = folder.resolve("progress.jsonl");
        Files.deleteIfExists(file);
        try (var progress = new ProgressFile(file, "run")) {
            progress.add(replay(ONE));
            progress.add(replay(TWO));
        }
        return file;
    }

    @Test
    void whatIsThereIsFoundAgainToTheLastDigit() throws IOException {
        try (var again = new ProgressFile(written(), "run")) {
            assertThat(again.find(ONE)).contains(replay(ONE));
            assertThat(again.find(TWO)).contains(replay(TWO));
            assertThat(again.find(new Trial(Trial.Arm.IDLE, 3))).isEmpty();
        }
    }

    @Test
    void whereverItWasTornTheLinesBeforeHoldAndTheFileGoesOn() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        Path file = folder.resolve("torn.jsonl");
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            try (var again = new ProgressFile(file, "run")) {
                again.add(replay(TWO));
            }
            try (var last = new ProgressFile(file, "run")) {
                assertThat(last.find(TWO)).as("torn after %d bytes", length).contains(replay(TWO));
            }
        }
    }

    @Test
    void whatIsOfAnotherRunIsThrownAway() throws IOException {
        try (var other = new ProgressFile(written(), "another run")) {
            assertThat(other.find(ONE)).isEmpty();
        }
        Path foreign = Files.writeString(folder.resolve("foreign"), "{\"no\": \"progress\"}\nneither\n");
        try (var other = new ProgressFile(foreign, "run")) {
            assertThat(other.find(ONE)).isEmpty();
        }
    }
}
