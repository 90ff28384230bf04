package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tributary._support.MemoryJournal;
import org.tributary._support.Room;
import org.tributary.exercise.Duty;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.exercise.Secrets;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.read.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server at any free port of this machine, with one exercise of first steps in it, and people who ask it things. */
final class Served implements AutoCloseable {
    /** So many that nobody is told to wait. */
    static final Limits WIDE = new Limits(
            65_536, 1e6, 1_000_000, 1e6, 1_000_000, 1_000_000, Duration.ofMillis(1), 6, 2_000, Duration.ofSeconds(15));

    final MutableClock clock = new MutableClock();
    final List<String> adminLinks = new CopyOnWriteArrayList<>();
    final Exercises exercises;
    final Exercise exercise;
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Limits limits, Optional<Path> log) throws IOException {
        exercises = Exercises.open(
                new MemoryJournal(),
                text -> ScenarioReader.read("scenario", text.getBytes(UTF_8)),
                clock,
                Secrets.ofSystem());
        exercise = exercises
                .find(exercises.create(Room.shipped("first-steps"), 1, ""))
                .orElseThrow();
        var settings = new ServerSettings(
                InetAddress.getLoopbackAddress(), 0, Optional.empty(), Optional.empty(), Optional.empty(), log, limits);
        server = new Server(exercises, settings, Secrets.ofSystem(), adminLinks::add);
        server.start();
    }

    static Served open() throws IOException {
        return new Served(WIDE, Optional.empty());
    }

    /** What was answered. */
    record Answer(int status, String body, Map<String, List<String>> headers) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String code() {
            boolean isJson =
                    headers.getOrDefault("content-type", List.of("")).get(0).equals("application/json");
            return isJson ? json().path("code").asString() : "";
        }

        Optional<String> cookie() {
            return headers.getOrDefault("set-cookie", List.of()).stream()
                    .map(header -> header.substring(0, header.indexOf(';')))
                    .findFirst();
        }
    }

    Invited invite(Invitation invitation) {
        return exercise.invite(Optional.empty(), invitation).join();
    }

    /** The secret of a fresh link. */
    String link(Duty duty) {
        Optional<SeatId> seat = duty == Duty.SEAT ? Optional.of(new SeatId("tha")) : Optional.empty();
        return invite(new Invitation("Somebody", duty, seat, duty == Duty.SEAT, "en"))
                .link()
                .orElseThrow();
    }

    /** The cookie of somebody of a role who just came in; empty for nobody. */
    String cookie(Role role) throws IOException, InterruptedException {
        if (role == Role.NOBODY) {
            return "";
        }
        String link = adminLinks.get(adminLinks.size() - 1);
        String secret = role.duty().map(this::link).orElseGet(() -> link.substring(link.indexOf('#') + 1));
        return join(secret).cookie().orElseThrow();
    }

    Answer join(String secret) throws IOException, InterruptedException {
        return post("", "/api/join", "{\"secret\":\"%s\"}".formatted(secret));
    }

    Answer get(String cookie, String path, String... headers) throws IOException, InterruptedException {
        return send(request(cookie, path, headers).GET().build());
    }

    /** With the header that changes need. */
    Answer post(String cookie, String path, String body) throws IOException, InterruptedException {
        return post(cookie, path, body, Guard.HEADER, "1");
    }

    Answer post(String cookie, String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(cookie, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpRequest.Builder request(String cookie, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.base() + path)).timeout(Duration.ofSeconds(60));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.body(), response.headers().map());
    }

    HttpClient client() {
        return client;
    }

    @Override
    public void close() {
        server.close();
        exercises.close();
    }

    /** A clock that tests set. */
    static final class MutableClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void advance(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Every path with something in place of what changes. */
    static String filled(Access.Rule rule) {
        return rule.path()
                .replace("{seat}", "tha")
                .replace("{person}", "p1")
                .replace("{inject}", "none")
                .replace("{control}", "fire")
                .replace("{draft}", "d1")
                .replace("{exercise}", "none");
    }

    static List<Access.Rule> changing() {
        return new ArrayList<>(
                Access.RULES.stream().filter(Access.Rule::changes).toList());
    }
}
