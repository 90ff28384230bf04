package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tributary.exercise.Act;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.quantity.SeatId;

/** The streams by which pages learn that their view is new. */
class ChangesTest {
    @Test
    @Timeout(60)
    void aSeatHearsOfItsOwnChangesAndOfNobodyElses() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            String tha = served.join(link(served, "tha")).cookie().orElseThrow();
            String mmr = served.join(link(served, "mmr")).cookie().orElseThrow();
            served.exercise
                    .submit(Optional.empty(), Optional.empty(), new Act.Startex())
                    .join();
            BlockingQueue<String> heardByTha = listen(served, tha);
            BlockingQueue<String> heardByMmr = listen(served, mmr);
            assertThat(next(heardByTha)).as("the number as it is").contains("\"number\":");
            assertThat(next(heardByMmr)).contains("\"number\":");
            assertThat(served.post(tha, "/api/seat/drafts", DRAFT).status()).isEqualTo(200);
            assertThat(next(heardByTha)).contains("\"number\":");
            assertThat(heardByMmr.poll(300, TimeUnit.MILLISECONDS))
                    .as("another seat's haste")
                    .isNull();
        }
    }

    private static final String DRAFT =
            "{\"id\":\"d1\",\"order\":{\"order\":\"press-controller\",\"agency\":\"tha-police\",\"place\":\"myawaddy\"}}";

    @Test
    @Timeout(60)
    void aQuietStreamShowsThatItIsAliveAndEndsWithTheServer() throws IOException, InterruptedException {
        Limits fast =
                new Limits(65_536, 1e6, 1_000, 1e6, 1_000, 10, Duration.ofSeconds(1), 2, 2_000, Duration.ofMillis(100));
        BlockingQueue<String> lines;
        try (var served = new Served(fast, Optional.empty())) {
            String cookie = served.cookie(Role.OBSERVER);
            lines = all(served, cookie);
            for (int beat = 0; beat < 3; beat++) {
                assertThat(next(lines)).isEqualTo(":hb");
            }
            all(served, cookie);
            assertThat(served.get(cookie, "/api/changes").status())
                    .as("a third stream of two")
                    .isEqualTo(429);
        }
        long deadline_ns = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String last = "";
        while (!last.equals("end") && System.nanoTime() < deadline_ns) {
            last = next(lines);
        }
        assertThat(last).isEqualTo("end");
    }

    private static String link(Served served, String seat) {
        Invited invited = served.invite(Invitation.lead("Lead", new SeatId(seat)));
        return invited.link().orElseThrow();
    }

    private static String next(BlockingQueue<String> lines) throws InterruptedException {
        return Optional.ofNullable(lines.poll(20, TimeUnit.SECONDS)).orElse("nothing within 20 s");
    }

    private static BlockingQueue<String> listen(Served served, String cookie) throws IOException, InterruptedException {
        return read(served, cookie, "data:");
    }

    private static BlockingQueue<String> all(Served served, String cookie) throws IOException, InterruptedException {
        return read(served, cookie, ":");
    }

    /** Lines that begin so, then "end"; returns once the stream is open. */
    private static BlockingQueue<String> read(Served served, String cookie, String beginning)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> response = served.client()
                .send(served.request(cookie, "/api/changes").GET().build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        var lines = new LinkedBlockingQueue<String>();
        var thread = new Thread(() -> {
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (line.startsWith(beginning)) {
                        lines.add(line);
                    }
                }
            } catch (IOException e) {
                // the stream was cut, which is an end as well
            }
            lines.add("end");
        });
        thread.setDaemon(true);
        thread.start();
        return lines;
    }
}
