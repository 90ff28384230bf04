package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.Browser;
import org.tributary._support.DevTools;
import org.tributary._support.Tab;

/**
 * Goal: two seats and EXCON hold a whole exercise in their browsers, and a server that dies in the middle costs them nothing.
 *
 * <p>Method: the real server in a process of its own, three browser profiles that share nothing, led by what people see and
 * press; every page is examined by axe in light and in dark.
 */
@Tag("ci")
class ExerciseInBrowserTest {
    private static final Pattern LINK = Pattern.compile("\\s+(http://\\S+#\\S+)");
    private static final String SAVED = "document.querySelectorAll('.orders .chip.ok').length";
    private static final String TOLD_MOMENT = "document.querySelector('header .pill').textContent";
    private static final String EXERCISE = "fetch('/api/seat').then(r=>r.json()).then(v=>v.exercise)";
    /** A round has its opening and at most two flashes. */
    private static final int MOST_STOPS = 6;

    @TempDir
    private Path folder;

    private final List<Process> servers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private int port;
    private DevTools browser;
    private Tab excon;
    private Tab tha;
    private Tab mmr;

    @BeforeEach
    void findTheBrowser() throws IOException {
        browser = Browser.find(folder).lead();
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void endAll() {
        if (browser != null) {
            browser.close();
        }
        servers.forEach(ExerciseInBrowserTest::kill);
    }

    @Test
    void twoSeatsAndExconHoldAWholeExerciseThoughTheServerDies() throws IOException {
        String link = serve("--scenario", "scenarios/first-steps.yaml");
        String origin = link.substring(0, link.indexOf('/', "http://".length()));
        excon = browser.open(origin);
        tha = browser.open(origin);
        mmr = browser.open(origin);
        come(excon, link, "/excon");
        come(tha, invite("Somchai", "Thailand"), "/seat");
        come(mmr, invite("Aung", "Myanmar"), "/seat");
        start();
        askAndPropose();
        pauseAndGoOn();
        playToTheSecondRound();
        shareALead();
        goOnThoughTheServerDies();
        playToTheEnd();
        assertThat(answered).containsExactlyInAnyOrder("asks what you know", "proposes a joint operation");
        lookBack();
        assertThat(faults).isEmpty();
        for (Tab tab : List.of(excon, tha, mmr)) {
            assertThat(tab.errors()).isEmpty();
            assertThat(tab.elsewhere()).isEmpty();
        }
    }

    @Test
    void whatIsWrongInAPageIsFound() throws IOException {
        String link = serve("--scenario", "scenarios/first-steps.yaml");
        Tab tab = browser.open("http://elsewhere.example");
        tab.go(link);
        tab.see("button", "Come in");
        assertThat(tab.elsewhere()).isNotEmpty();
        assertThat(tab.errors()).isEmpty();
        tab.ask(
                "console.error('said'); setTimeout(()=>{throw new Error('thrown')}); fetch('/nowhere').then(r=>r.status)");
        tab.ask("(()=>{const p=document.createElement('p'); p.textContent='Pale.'; p.style.color='#ddd';"
                + " p.style.background='#fff'; document.querySelector('main').append(p)})()");
        assertThat(tab.seriousFaults()).anyMatch(fault -> fault.contains("color-contrast"));
        assertThat(tab.errors())
                .anyMatch(told -> told.contains("said"))
                .anyMatch(told -> told.contains("thrown"))
                .anyMatch(told -> told.contains("404"));
    }

    /** Starts the server, and gives the last link that it tells. */
    private String serve(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.tributary.cli.Tributary",
                "serve",
                "--port",
                String.valueOf(port),
                "--db",
                folder.resolve("exercises.db").toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        servers.add(process);
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        boolean isOfExercise = more.length == 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            isOfExercise |= line.startsWith("EXCON of");
            Matcher found = LINK.matcher(line);
            if (isOfExercise && found.matches()) {
                return found.group(1);
            }
        }
        throw new IOException("the server ended before it told its link");
    }

    /** As the system does when memory is short. */
    private static void kill(Process server) {
        server.toHandle().destroyForcibly();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void come(Tab tab, String link, String home) {
        tab.go(link);
        tab.see("button", "Come in");
        assertThat(tab.ask("location.href").asString())
                .as("the secret leaves the address")
                .doesNotContain("#");
        examine("join", tab);
        tab.press("button", "Come in");
        tab.until("location.pathname==='%s'".formatted(home));
        tab.see("header.top", "First steps");
    }

    private String invite(String name, String seat) {
        excon.press("#board-people", "");
        excon.press("#board-panel button", "Invite somebody");
        excon.type("dialog input[maxlength]", name);
        excon.press("dialog label.tick", seat);
        excon.press("dialog footer .primary", "");
        excon.see("dialog .qr", "");
        String link = excon.ask("document.querySelector('dialog input[readonly]').value")
                .asString();
        excon.press("dialog header button", "");
        excon.seeNo("dialog", "");
        return link;
    }

    private void start() {
        excon.press("header button", "STARTEX");
        excon.press("dialog footer .primary", "STARTEX");
        tha.see("button.ready", "Ready");
        mmr.see("button.ready", "Ready");
    }

    private void askAndPropose() {
        choose(tha, "Ask what they know");
        tha.press("dialog label.tick", "Thai police");
        tha.press("dialog label.tick", "Myanmar police");
        tha.choose("Place", "kk_park");
        send(tha);
        choose(tha, "Propose a joint operation");
        tha.press("dialog label.tick", "Myanmar police");
        send(tha);
        examine("seat", tha);
        examine("excon", excon);
    }

    private static void choose(Tab seat, String order) {
        seat.press(".given header button", "New order");
        seat.press("dialog .kinds button", order);
        seat.see("dialog footer .primary", "Send now");
    }

    /** Sends the form, and waits until one more order of this stop is saved. */
    private static void send(Tab seat) {
        int saved = saved(seat);
        seat.press("dialog footer .primary", "Send now");
        seat.seeNo("dialog", "");
        seat.until(SAVED + "===" + (saved + 1));
    }

    private static int saved(Tab seat) {
        return seat.ask(SAVED).asInt();
    }

    private void pauseAndGoOn() {
        excon.press("header button", "Pause");
        tha.see(".banner.warn", "PAUSEX");
        mmr.see(".banner.warn", "PAUSEX");
        assertThat(tha.sees("button.ready", "")).isFalse();
        excon.press("header button", "Resume");
        tha.see("button.ready", "Ready");
        mmr.see("button.ready", "Ready");
    }

    /** Both say that they are ready, and the next stop comes, or the end. */
    private void ready() {
        int stop = stop();
        tha.press("button.ready", "Ready");
        tha.see(".banner.ok", "");
        mmr.press("button.ready", "Ready");
        for (Tab tab : List.of(tha, mmr)) {
            tab.until("(%s).then(e=>e.phase==='ended'||e.phase==='table'&&e.stop>%d)".formatted(EXERCISE, stop));
        }
    }

    private int stop() {
        return tha.ask(EXERCISE + ".then(e=>e.stop)").asInt();
    }

    private boolean ended() {
        return tha.ask(EXERCISE + ".then(e=>e.phase==='ended')").asBoolean();
    }

    /** Myanmar answers what is asked of it, at whichever stop that arrives. */
    private void answerWhatCame() {
        for (String asked : List.of("asks what you know", "proposes a joint operation")) {
            if (mmr.sees(".inbox .item.open strong", asked)) {
                mmr.press(".inbox .item.open button", "Accept");
                send(mmr);
                mmr.seeNo(".inbox .item.open strong", asked);
                answered.add(asked);
            }
        }
    }

    private void playToTheSecondRound() {
        for (int i = 0; i < MOST_STOPS && !tha.sees("header .pill", "Round 2"); i++) {
            answerWhatCame();
            ready();
        }
        tha.see("header .pill", "Round 2");
    }

    private void shareALead() {
        tha.press("#lists-leads", "");
        tha.press(".lists li.subject button", "share");
        tha.press("dialog label.tick", "Myanmar police");
        send(tha);
        examine("seat with leads", tha);
        examine("excon in play", excon);
    }

    private void goOnThoughTheServerDies() throws IOException {
        mmr.press("button.ready", "Ready");
        mmr.see("button.ready", "Not ready yet");
        int saved = saved(tha);
        kill(servers.get(servers.size() - 1));
        tha.see(".banner.warn", "Connection lost");
        choose(tha, "Write a message");
        tha.press("dialog label.tick", "Thai police");
        tha.press("dialog label.tick", "Myanmar police");
        tha.type("dialog textarea", "We share what we have.");
        tha.press("dialog footer .primary", "Send now");
        tha.see(".orders .chip.warn", "waits for the line");
        serve();
        for (Tab tab : List.of(excon, tha, mmr)) {
            tab.seeNo(".banner.warn", "Connection lost");
        }
        tha.until("location.pathname==='/seat'&&%s===%d".formatted(SAVED, saved + 1));
        tha.seeNo(".orders .chip.warn", "");
        mmr.see("button.ready", "Not ready yet");
        for (Tab tab : List.of(excon, tha, mmr)) {
            assertThat(tab.errors())
                    .as("what is told of the line that was cut")
                    .allMatch(told -> told.contains("net::ERR_"));
        }
        mmr.press("button.ready", "Not ready yet");
        mmr.seeNo(".banner.ok", "");
    }

    private void playToTheEnd() {
        for (int i = 0; i < MOST_STOPS && !ended(); i++) {
            answerWhatCame();
            ready();
        }
        tha.see(".banner.ok", "Thank you for taking part");
        mmr.see(".banner.ok", "Thank you for taking part");
    }

    private void lookBack() {
        for (Tab tab : List.of(tha, excon)) {
            String origin = tab.ask("location.origin").asString();
            tab.go(origin + "/hotwash");
            tab.see("main.wash .questions li", "");
            tab.see("main.wash .story li", "");
            examine("hotwash", tab);
            tab.go(origin + "/replay");
            tab.see("#map path, #map canvas", "");
            String before = tab.ask(TOLD_MOMENT).asString();
            tab.press(".scrub button", "\u23e9");
            tab.until("%s!==%s".formatted(TOLD_MOMENT, "'" + before + "'"));
            examine("replay", tab);
        }
    }

    private void examine(String page, Tab tab) {
        for (String scheme : List.of("dark", "light")) {
            tab.look(scheme);
            tab.seriousFaults().forEach(fault -> faults.add("%s, %s: %s".formatted(page, scheme, fault)));
        }
    }
}
