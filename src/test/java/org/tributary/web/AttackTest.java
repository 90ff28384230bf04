package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.exercise.Act;
import org.tributary.exercise.Duty;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.quantity.SeatId;

/** What people try who do not mean well (R9), and what goes wrong without anybody meaning it (R10). */
class AttackTest {
    private static final String SCRIPT = "<script>alert(1)</script>\"';--";

    @Test
    void aLinkLetsInOnceAndOnlyWhileItIsValid() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            String link = served.link(Duty.SEAT);
            Served.Answer joined = served.join(link);
            assertThat(joined.status()).isEqualTo(200);
            assertThat(joined.headers().get("set-cookie").get(0))
                    .contains("HttpOnly", "SameSite=Strict", "Path=/")
                    .doesNotContain(link);
            assertThat(served.join(link).code()).as("used").isEqualTo("wrong-link");
            assertThat(served.join("A".repeat(22)).code()).as("guessed").isEqualTo("wrong-link");

            String late = served.link(Duty.SEAT);
            served.clock.advance(Duration.ofDays(400));
            assertThat(served.join(late).code()).as("expired").isEqualTo("wrong-link");
        }
    }

    @Test
    void whoeverIsPutOutIsOutAtOnce() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            Invited invited = served.invite(Invitation.lead("Lead", new SeatId("tha")));
            String cookie = served.join(invited.link().orElseThrow()).cookie().orElseThrow();
            assertThat(served.get(cookie, "/api/seat").status()).isEqualTo(200);
            String fresh = served.exercise
                    .reissue(Optional.empty(), invited.person().orElseThrow().id())
                    .join()
                    .link()
                    .orElseThrow();
            assertThat(served.get(cookie, "/api/seat").status())
                    .as("another link was given")
                    .isEqualTo(401);
            String again = served.join(fresh).cookie().orElseThrow();
            assertThat(again).as("a session is new at each joining").isNotEqualTo(cookie);
            served.exercise
                    .submit(
                            Optional.empty(),
                            Optional.empty(),
                            new Act.Revoke(invited.person().orElseThrow().id()))
                    .join();
            assertThat(served.get(again, "/api/seat").status()).as("revoked").isEqualTo(401);
            assertThat(served.get("tributary=" + "B".repeat(22), "/api/seat").status())
                    .as("guessed")
                    .isEqualTo(401);
            assertThat(served.get("tributary=../x", "/api/seat").status()).isEqualTo(401);
        }
    }

    @Test
    void theAdministratorsLinkWorksOnceAndAnotherFollows() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            String first = served.adminLinks.get(0).replaceAll(".*#", "");
            assertThat(served.join(first).json().get("admin").asBoolean()).isTrue();
            assertThat(served.join(first).code()).isEqualTo("wrong-link");
            assertThat(served.adminLinks).hasSize(2);
        }
    }

    @Test
    void whoeverTriesTenThousandWrongLinksIsToldToWait() throws IOException, InterruptedException {
        try (var served = new Served(Limits.USUAL, Optional.empty())) {
            String right = served.link(Duty.OBSERVER);
            int wrong = 0;
            int waits = 0;
            var random = new Random(1);
            for (int batch = 0; batch < 100; batch++) {
                var sent = new ArrayList<CompletableFuture<HttpResponse<String>>>();
                for (int i = 0; i < 100; i++) {
                    String body = "{\"secret\":\"%022x\"}".formatted(random.nextLong());
                    sent.add(served.client()
                            .sendAsync(
                                    served.request(
                                                    "",
                                                    "/api/join",
                                                    Guard.HEADER,
                                                    "1",
                                                    "Content-Type",
                                                    "application/json")
                                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                                            .build(),
                                    BodyHandlers.ofString()));
                }
                for (var one : sent) {
                    int status = one.join().statusCode();
                    wrong += status == 403 ? 1 : 0;
                    waits += status == 429 ? 1 : 0;
                }
            }
            assertThat(wrong + waits).isEqualTo(10_000);
            assertThat(wrong).as("tries that were looked at").isBetween(1, 40);
            assertThat(served.join(right).status())
                    .as("even with the right one")
                    .isEqualTo(429);
        }
    }

    @Test
    void aBodyOfTenMegabytesIsNotRead() throws IOException {
        try (var served = Served.open()) {
            String head =
                    "POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Tributary: 1\r\nContent-Type: application/json\r\n"
                            .formatted(served.server.port());
            assertThat(raw(served, head + "Content-Length: 10485760\r\n\r\n{")).startsWith("HTTP/1.1 413");
            String chunk = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
            assertThat(raw(served, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(9)))
                    .startsWith("HTTP/1.1 413");
            assertThat(raw(served, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(raw(
                            served,
                            "GET / HTTP/1.1\r\nHost: localhost:%d\r\nX: %s\r\n\r\n"
                                    .formatted(served.server.port(), "x".repeat(20_000))))
                    .startsWith("HTTP/1.1 431");
            assertThat(raw(served, "NONSENSE\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("jetty", "Jetty");
        }
    }

    private static String raw(Served served, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            var answer = new byte[4_096];
            int count = socket.getInputStream().read(answer);
            return count < 0 ? "" : new String(answer, 0, count, UTF_8);
        }
    }

    @Test
    void storedTextComesBackAsTextOfJson() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            String excon = served.cookie(Role.EXCON);
            String name = SCRIPT.replace("\"", "\\\"");
            Served.Answer invited = served.post(
                    excon,
                    "/api/excon/people",
                    "{\"name\":\"%s\",\"duty\":\"observer\",\"lead\":false,\"language\":\"en\"}".formatted(name));
            assertThat(invited.status()).isEqualTo(200);
            Served.Answer view = served.get(excon, "/api/excon");
            assertThat(view.headers().get("content-type").get(0)).startsWith("application/json");
            assertThat(view.json().findValuesAsString("name")).contains(SCRIPT);
        }
    }

    @Test
    void noBodyHoweverBrokenMakesTheServerFailOrTellOfItsInside() throws IOException, InterruptedException {
        try (var served = Served.open()) {
            var random = new Random(7);
            List<Access.Rule> rules = Served.changing().stream()
                    .filter(rule -> !List.of("endex", "leave", "open-exercise", "revoke", "reissue")
                            .contains(rule.operation()))
                    .toList();
            var cookies = new java.util.EnumMap<Role, String>(Role.class);
            for (Role role : Role.values()) {
                cookies.put(role, served.cookie(role));
            }
            for (int i = 0; i < 1_000; i++) {
                Access.Rule rule = rules.get(i % rules.size());
                Role role = rule.roles().iterator().next();
                String body = Broken.body(rule.body(), random);
                Served.Answer answer = served.post(cookies.get(role), Served.filled(rule), body);
                assertThat(answer.status())
                        .as("%s with %s: %s", rule.name(), body, answer.body())
                        .isLessThan(500);
                assertThat(answer.body()).doesNotContain("Exception", "\tat ", "java.", "tributary.");
            }
        }
    }

    @Test
    void theLogHoldsNoSecret(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log.jsonl");
        var secrets = new ArrayList<String>();
        try (var served = new Served(Served.WIDE, Optional.of(log))) {
            String link = served.link(Duty.SEAT);
            secrets.add(link);
            String cookie = served.join(link).cookie().orElseThrow();
            secrets.add(cookie.substring(cookie.indexOf('=') + 1));
            secrets.add("wrong-secret-of-somebody");
            served.join("wrong-secret-of-somebody");
            served.post(cookie, "/api/seat/ready", "{\"stop\":1,\"\u001b[31m\":\"wrong-secret-of-somebody\"}");
            served.get(cookie, "/api/nothing?x=wrong-secret-of-somebody");
            served.adminLinks.forEach(admin -> secrets.add(admin.replaceAll(".*#", "")));
        }
        String text = Files.readString(log);
        assertThat(text).contains("POST /api/join", "seat first-steps-");
        assertThat(secrets).isNotEmpty().noneSatisfy(secret -> assertThat(text).contains(secret));
        assertThat(text.chars().filter(c -> c < 32 && c != '\n')).isEmpty();
    }
}
