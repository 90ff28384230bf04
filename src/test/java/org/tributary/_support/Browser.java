package org.tributary._support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser without a window. In CI it must be there; elsewhere tests that need it are skipped without it. */
public final class Browser {
    private static final Pattern FOUND = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * The browser on this machine.
     *
     * @param folder where it may write
     */
    public static Browser find(Path folder) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(place)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("a browser; the CI script installs one").isPresent();
        }
        assumeThat(found).as("no browser was found on PATH").isPresent();
        return new Browser(found.orElseThrow(), folder);
    }

    /** Starts it to be led through pages as people use them. */
    public DevTools lead() throws IOException {
        List<String> command = command("led-profile");
        command.add("--remote-debugging-port=0");
        command.add("--disable-background-timer-throttling");
        command.add("--disable-backgrounding-occluded-windows");
        command.add("--disable-renderer-backgrounding");
        return DevTools.of(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private List<String> command(String profile) {
        return new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve(profile)));
    }

    /** Opens a file with these options of the browser, and gives what it prints. */
    public String open(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = command("profile");
        command.addAll(List.of(options));
        command.add(file.toUri().toString());
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("the browser ends").isTrue();
        return Files.readString(output);
    }

    /**
     * What keeps people from reading a page, as axe finds it: the serious and the critical faults, a line each, in a
     * colour scheme.
     *
     * @param options of the browser, such as that it prefers dark
     */
    public List<String> seriousFaults(Path page, String... options) throws IOException, InterruptedException {
        Path examined = folder.resolve("examined.html");
        String script = "<script>" + axe() + "</script><script>addEventListener('load',()=>axe.run(document,"
                + "{resultTypes:['violations']}).then(r=>{const p=document.createElement('pre');p.id='axe';"
                + "p.textContent='checked '+r.passes.length+'\\n'+r.violations.filter(v=>['serious','critical']"
                + ".includes(v.impact)).map(v=>v.impact+' '+v.id+': '+v.help+' '+v.nodes.slice(0,3).map(n=>n.html"
                + "+' '+n.failureSummary).join(' | ')).join('\\n').replace(/\\n\\s+/g,' ');"
                + "document.body.replaceChildren(p)}))</script>";
        Files.writeString(examined, Files.readString(page).replace("</body>", script + "</body>"));
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--virtual-time-budget=60000");
        all.add("--dump-dom");
        String dom = open(examined, all.toArray(String[]::new));
        Matcher result = FOUND.matcher(dom);
        assertThat(result.find()).as("axe ran and told what it found").isTrue();
        List<String> lines = result.group(1).lines().toList();
        assertThat(lines.get(0)).as("what axe says first").matches("checked [1-9]\\d*");
        return lines.subList(1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static String axe() {
        try (InputStream script = Objects.requireNonNull(
                Browser.class.getResourceAsStream("/axe.min.js"), "axe stands in a test dependency")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
