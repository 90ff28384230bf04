package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what (R9): every route by every role, and from every wrong place. */
class AccessTest {
    /** Understood by no route, so that nothing changes and what comes after the door is seen. */
    private static final String NONSENSE = "{\"nonsense\":1}";

    private static Served served;
    private static final Map<Role, String> COOKIES = new EnumMap<>(Role.class);

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        served = Served.open();
        for (Role role : Role.values()) {
            COOKIES.put(role, served.cookie(role));
        }
    }

    @AfterAll
    static void close() {
        served.close();
    }

    static java.util.List<Access.Rule> rules() {
        return Access.RULES.stream()
                .filter(rule -> rule.kind() != Access.Kind.EVENTS)
                .toList();
    }

    static java.util.List<Access.Rule> changing() {
        return Served.changing();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRouteIsForWhomTheTableSaysAndForNobodyElse(Access.Rule rule) throws IOException, InterruptedException {
        for (Role role : Role.values()) {
            String cookie = COOKIES.get(role);
            Served.Answer answer = rule.changes()
                    ? served.post(cookie, Served.filled(rule), NONSENSE)
                    : served.get(cookie, Served.filled(rule));
            String what = "%s by %s: %d %s".formatted(rule.name(), role.word(), answer.status(), answer.body());
            if (!rule.roles().contains(role)) {
                assertThat(answer.status()).as(what).isEqualTo(role == Role.NOBODY ? 401 : 403);
                assertThat(answer.code()).as(what).isEqualTo(role == Role.NOBODY ? "no-session" : "not-yours");
            } else if (rule.changes()) {
                assertThat(answer.status()).as(what).isEqualTo(400);
                assertThat(answer.code()).as(what).isEqualTo("bad-input");
            } else {
                assertThat(answer.status()).as(what).isNotIn(401, 404).isLessThan(500);
                assertThat(answer.code()).as(what).isNotEqualTo("no-session");
            }
        }
    }

    @Test
    void theStreamOfChangesIsForPeopleAlone() throws IOException, InterruptedException {
        assertThat(served.get("", "/api/changes").status()).isEqualTo(401);
        assertThat(served.get(COOKIES.get(Role.ADMIN), "/api/changes").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void nothingIsChangedFromAPageOfAnotherOrigin(Access.Rule rule) throws IOException, InterruptedException {
        Role role = rule.roles().iterator().next();
        String own = served.server.base();
        Map<String, Set<String[]>> attempts = Map.of(
                "other-origin",
                Set.of(
                        new String[] {Guard.HEADER, "1", "Origin", "https://elsewhere.example"},
                        new String[] {Guard.HEADER, "1", "Origin", "null"},
                        new String[] {Guard.HEADER, "1", "Origin", own + "0"},
                        new String[] {Guard.HEADER, "1", "Origin", own, "Sec-Fetch-Site", "same-site"},
                        new String[] {Guard.HEADER, "1", "Sec-Fetch-Site", "cross-site"},
                        new String[] {Guard.HEADER, "1", "Sec-Fetch-Site", "none"}),
                "no-header",
                Set.of(new String[] {"Origin", own}, new String[] {Guard.HEADER, "0"}));
        for (var attempt : attempts.entrySet()) {
            for (String[] headers : attempt.getValue()) {
                Served.Answer answer = served.post(COOKIES.get(role), Served.filled(rule), NONSENSE, headers);
                assertThat(answer.status())
                        .as("%s %s", rule.name(), String.join(" ", headers))
                        .isEqualTo(403);
                assertThat(answer.code()).isEqualTo(attempt.getKey());
            }
        }
        Served.Answer own2 = served.post(
                COOKIES.get(role),
                Served.filled(rule),
                NONSENSE,
                Guard.HEADER,
                "1",
                "Origin",
                own,
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(own2.code()).as(rule.name()).isEqualTo("bad-input");
    }

    @Test
    void whatIsNotInTheTableDoesNotExist() throws IOException, InterruptedException {
        for (Role role : Role.values()) {
            for (String path : java.util.List.of(
                    "/api",
                    "/api/",
                    "/api/seat/",
                    "/api/excon/seats",
                    "/seat.html",
                    "/app/none.js",
                    "/lib/lit/x.js",
                    "/META-INF/MANIFEST.MF",
                    "/app/../openapi.json",
                    "/org/tributary/web/openapi.json")) {
                assertThat(served.get(COOKIES.get(role), path).status())
                        .as(path)
                        .isEqualTo(404);
                assertThat(served.post(COOKIES.get(role), path, "{}").status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void everyAnswerSaysThatItIsForOurOwnPagesAlone() throws IOException, InterruptedException {
        for (String path :
                java.util.List.of("/", "/nothing", "/api/me", "/openapi.json", "/lib/leaflet/dist/leaflet.css")) {
            Map<String, java.util.List<String>> headers = served.get("", path).headers();
            assertThat(headers.get("x-content-type-options")).as(path).containsExactly("nosniff");
            assertThat(headers.get("referrer-policy")).as(path).containsExactly("no-referrer");
            assertThat(headers.get("content-security-policy").get(0))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(headers).doesNotContainKey("server");
        }
    }
}
