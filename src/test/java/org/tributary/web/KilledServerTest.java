package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.KillHarness;
import org.tributary._support.Room;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.cli.Tributary;
import org.tributary.exercise.Act;
import org.tributary.exercise.Duty;
import org.tributary.exercise.Entry;
import org.tributary.exercise.Journal;
import org.tributary.quantity.SeatId;
import org.tributary.store.SqlJournal;

/**
 * Goal: what the server acknowledged outlives its process, exactly once (R1).
 *
 * <p>Method: {@code tributary serve} runs in a process of its own; six people hand in orders and drafts as fast as they are
 * let, each under a key. The process is killed at random moments and started again on the same file; what was not
 * acknowledged is sent again with the same key. In the end the journal is compared with what the people were told.
 */
class KilledServerTest {
    /** A fresh exercise after so many kills, since one that is opened again is played from its first entry. */
    private static final int KILLS_OF_ONE_FILE = 50;

    private static final List<String> SEATS = List.of("tha", "mmr", "tha", "mmr", "tha", "mmr");

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void threeKillsLoseDoubleAndInventNothing() throws Exception {
        kills(3);
    }

    @Test
    @Tag("ci")
    void fiftyKillsLoseDoubleAndInventNothing() throws Exception {
        kills(50);
    }

    @Test
    @Tag("proofs")
    void twoThousandKillsLoseDoubleAndInventNothing() throws Exception {
        kills(2_000);
    }

    @Test
    void whatIsLostDoubledOrInventedIsCounted() throws Exception {
        try (var exercise = new Played("planted.db", KilledServerTest::real)) {
            KeyedClient client = exercise.clients.get(0);
            String base = exercise.server.base();
            client.hand(base, 1, client.key(1)); // nobody says that it was tried
            exercise.account.tried(client.person(), 2);
            client.hand(base, 2, client.key(2));
            client.hand(base, 2, client.key(2) + "-again"); // as if the key had been forgotten
            exercise.account.acknowledged(client.person(), 3); // never sent
            exercise.server.kill();
            var account = exercise.account.compare(exercise.kept());
            assertThat(account.lost()).containsExactly(client.person() + " 3");
            assertThat(account.doubled()).containsExactly(client.person() + " 2");
            assertThat(account.invented()).containsExactly(client.person() + " 1");
        }
    }

    @Test
    @Tag("ci")
    void aServerThatAcknowledgesBeforeTheDiskIsCaught() throws Exception {
        try (var exercise = new Played("early.db", KilledServerTest::early)) {
            exercise.strike(300);
            assertThat(exercise.account.compare(exercise.kept()).lost()).isNotEmpty();
        }
    }

    private static List<String> real(Path file, List<String> scenario) {
        var arguments = new ArrayList<>(List.of("serve", "--port", "0", "--db", file.toString()));
        scenario.forEach(path -> arguments.addAll(List.of("--scenario", path)));
        return KillHarness.java(Tributary.class, arguments.toArray(String[]::new));
    }

    private static List<String> early(Path file, List<String> scenario) {
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(scenario);
        return KillHarness.java(EarlyServer.class, arguments.toArray(String[]::new));
    }

    private void kills(int times) throws Exception {
        Draws moments = Chance.of(2026).draws(Purpose.SITE_LAYOUT, times);
        int lost = 0;
        int doubled = 0;
        int invented = 0;
        int acknowledgements = 0;
        var faults = new ArrayList<String>();
        for (int done = 0; done < times; done += KILLS_OF_ONE_FILE) {
            try (var exercise = new Played("exercises-%d.db".formatted(done), KilledServerTest::real)) {
                for (int i = done; i < Math.min(times, done + KILLS_OF_ONE_FILE); i++) {
                    exercise.strike((long) (moments.uniform() * 400));
                    exercise.restart();
                    if (i % 5 == 4) {
                        Thread.sleep((long) (moments.uniform() * 2_000)); // while it starts: one more, not counted
                        exercise.server.kill();
                        exercise.restart();
                    }
                }
                exercise.finish();
                var account = exercise.account.compare(exercise.kept());
                lost += account.lost().size();
                doubled += account.doubled().size();
                invented += account.invented().size();
                acknowledgements += account.acknowledgements();
                faults.addAll(exercise.faults());
                faults.addAll(account.faults() == 0 ? List.of() : List.of(account.toString()));
            }
        }
        System.out.printf(
                "%d kills of the server, %d acknowledgements: %d lost, %d doubled, %d invented, %d other faults%n",
                times, acknowledgements, lost, doubled, invented, faults.size());
        assertThat(faults).isEmpty();
        assertThat(acknowledgements).as("acknowledgements").isGreaterThan(3 * times);
    }

    /** An exercise in a file, the people in it, and the server that has it now. */
    private final class Played implements AutoCloseable {
        private final KillHarness account = new KillHarness();
        private final List<KeyedClient> clients = new ArrayList<>();
        private final Path file;
        private final BiFunction<Path, List<String>, List<String>> command;
        private ServerProcess server;

        /** @param command by file and, the first time, scenario */
        Played(String name, BiFunction<Path, List<String>, List<String>> command)
                throws IOException, InterruptedException {
            this.command = command;
            file = folder.resolve(name);
            Path scenario = folder.resolve("first-steps.yaml");
            Files.writeString(
                    scenario, Room.shipped("first-steps").replace("table-time: 20 min", "table-time: 48 h"), UTF_8);
            server = new ServerProcess(command.apply(file, List.of(scenario.toString())));
            String excon = cookie(join(server.exconSecret()));
            for (String seat : SEATS) {
                var invited = post(
                        excon,
                        "/api/excon/people",
                        Json.write(new Asked.Invitee("Lead", Duty.SEAT, Optional.of(new SeatId(seat)), true, "en")));
                var said = Json.tree(invited.body().getBytes(UTF_8));
                String link = said.path("link").asString();
                clients.add(new KeyedClient(
                        said.path("person").path("id").asString(),
                        new SeatId(seat),
                        cookie(join(link.substring(link.indexOf('#') + 1))),
                        account));
            }
            post(excon, "/api/excon/startex", Json.write(new Asked.Nothing()));
        }

        /** Kills the server so long after its first acknowledgement. */
        void strike(long after_ms) throws IOException, InterruptedException {
            String base = server.base();
            var first = new CountDownLatch(1);
            var threads = clients.stream()
                    .map(client -> new Thread(() -> client.handIn(base, first::countDown), client.person()))
                    .toList();
            threads.forEach(Thread::start);
            boolean acknowledged = first.await(60, TimeUnit.SECONDS);
            Thread.sleep(after_ms);
            server.kill();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(acknowledged).as("acknowledged within a minute").isTrue();
        }

        void restart() throws IOException {
            server = new ServerProcess(command.apply(file, List.of()));
        }

        @Override
        public void close() {
            server.close();
        }

        /** What is still open is sent once more, and the server is killed for the last time. */
        void finish() throws IOException, InterruptedException {
            for (KeyedClient client : clients) {
                client.finish(server.base());
            }
            server.kill();
        }

        List<String> faults() {
            return clients.stream().flatMap(client -> client.faults().stream()).toList();
        }

        /** By person, the numbers of what is kept, once all hashes were found right; -1 for what nobody meant. */
        Map<String, List<Long>> kept() throws IOException {
            var kept = new TreeMap<String, List<Long>>();
            try (var journal = SqlJournal.open(file.toString())) {
                for (Journal.Opening opening : journal.openings()) {
                    journal.read(opening.exercise(), entry -> {
                        String by = entry.by().map(Object::toString).orElse("server");
                        if (entry.act() instanceof Act.Send || entry.act() instanceof Act.Draft) {
                            kept.computeIfAbsent(by, person -> new ArrayList<>())
                                    .add(numberOf(by, entry));
                        }
                    });
                }
                journal.check();
            }
            return kept;
        }

        private long numberOf(String by, Entry entry) {
            String key = entry.key().orElse("");
            return clients.stream()
                    .filter(client -> client.person().equals(by) && key.startsWith(by + "-"))
                    .findFirst()
                    .flatMap(client -> Optional.of(Long.parseLong(key.split("-", -1)[1]))
                            .filter(number -> client.act(number).equals(entry.act())))
                    .orElse(-1L);
        }

        private HttpResponse<String> join(String secret) throws IOException, InterruptedException {
            return post("", "/api/join", Json.write(new Asked.Secret(secret)));
        }

        private HttpResponse<String> post(String cookie, String path, byte[] body)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(server.base() + path))
                    .header("Content-Type", "application/json")
                    .header(Guard.HEADER, "1")
                    .POST(BodyPublishers.ofByteArray(body));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            var response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response;
        }

        private static String cookie(HttpResponse<String> joined) {
            String header = joined.headers().firstValue("set-cookie").orElseThrow();
            return header.substring(0, header.indexOf(';'));
        }
    }
}
