package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.exercise.Act;
import org.tributary.exercise.Duty;

/** Programs take seats as people do: the example client plays an exercise of first steps to its end. */
class SeatClientTest {
    @Test
    @Timeout(120)
    void theExampleClientPlaysASeatToTheEnd(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(hasPython()).as("no python3 was found on PATH").isTrue();
        try (var served = Served.open()) {
            String link = served.link(Duty.SEAT);
            served.exercise
                    .submit(Optional.empty(), Optional.empty(), new Act.Startex())
                    .join();
            Process client = new ProcessBuilder(
                            "python3",
                            Path.of("src/docs/examples/seat_client.py").toString(),
                            served.server.linkOf(link))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            boolean ended = client.waitFor(60, TimeUnit.SECONDS);
            client.destroyForcibly();
            String said = Files.readString(folder.resolve("said.txt"));
            assertThat(ended).as("ended within a minute, having said %s", said).isTrue();
            assertThat(client.exitValue()).as(said).isZero();
            assertThat(said).contains("seat tha at stop 1 of phase table", "ready at stop 2 -> ok", "phase ended");
            assertThat(said)
                    .as("it shares what it holds by the second round")
                    .containsPattern("shared \\S+ with \\S+ -> ok");
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
