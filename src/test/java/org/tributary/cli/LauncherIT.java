package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.insight.Review;
import org.tributary.insight.ReviewJson;

/**
 * The script {@code tributary}, run as a person runs it. Its own folder has a space in its name. A stand-in for Maven
 * hands over the jar of this build, so that a first use takes no minutes; {@code .ci/run} makes a real one.
 */
@Tag("ci")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class LauncherIT {

    private static final Path JAR = Path.of(System.getProperty("tributary.jar"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final long PATIENCE_s = 60;

    private static final List<String> TOOLS =
            List.of("cat", "cp", "find", "head", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;
    private Path elsewhere;

    /** What a start printed and how it ended. */
    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void layOutACloneAndAMachineWithoutJava() throws IOException {
        home = Files.createDirectories(folder.resolve("a clone with spaces"));
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) executable(tools.resolve(tool), "exec '" + onPath(tool) + "' \"$@\"\n");

        Files.copy(Path.of("tributary"), home.resolve("tributary"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createFile(home.resolve("pom.xml"));
        Files.createFile(home.resolve("src/main/java/Source.java"));
    }

    @Test
    void aFirstUseBuildsAndTheNextOneDoesNot() throws Exception {
        mavenThat(handsOverTheJar());

        Outcome first = start(withJava(), "--version");
        assertThat(first.err()).startsWith("tributary: building").hasLineCount(1);
        assertThat(first.out()).startsWith("tributary ");
        assertThat(first.code()).isZero();

        Outcome second = start(withJava(), "--version");
        assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
        assertThat(buildsMade()).isEqualTo(1);
    }

    @Test
    void aChangedSourceAndADeletedOneAreBuiltAnew() throws Exception {
        mavenThat(handsOverTheJar());
        start(withJava(), "--version");

        Path source = home.resolve("src/main/java/Source.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        Thread.sleep(1_100); // the build that follows must start after the change
        start(withJava(), "--version");
        assertThat(buildsMade()).isEqualTo(2);

        Thread.sleep(50); // file times are not finer than the kernel's clock tick
        Files.delete(source);
        start(withJava(), "--version");
        assertThat(buildsMade()).isEqualTo(3);
    }

    @Test
    void twoFirstUsesAtOnceBothWorkAndOneBuilds() throws Exception {
        mavenThat("sleep 2\n" + handsOverTheJar());

        List<Outcome> both = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> start(withJava(), "--version"))
                .toList();
        assertThat(both).allSatisfy(outcome -> assertThat(outcome.code()).isZero());
        assertThat(buildsMade()).isEqualTo(1);
    }

    @Test
    void aLockLeftByAStartThatDiedIsTakenOver() throws Exception {
        mavenThat(handsOverTheJar());
        Path lock = Files.createDirectories(home.resolve("target/.building"));
        Files.writeString(lock.resolve("owner"), "999999999\n"); // above every system's largest process number

        assertThat(start(withJava(), "--version").code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFailedBuildIsShownAndLeavesNothingBehind() throws Exception {
        mavenThat("echo '[ERROR] Source.java:[3,1] missing semicolon'; exit 1\n");

        Outcome outcome = start(withJava(), "--version");
        assertThat(outcome.code()).isEqualTo(Exit.OUR_FAULT.code());
        assertThat(outcome.err()).contains("missing semicolon").contains("the build failed");
        assertThat(home.resolve("target")).isEmptyDirectory();
    }

    @Test
    void itRunsFromAnotherFolderAndThroughLinks() throws Exception {
        justTheJar();
        Path direct = Files.createSymbolicLink(elsewhere.resolve("direct"), home.resolve("tributary"));
        Path relative = Files.createSymbolicLink(
                elsewhere.resolve("relative"), Path.of("..", home.getFileName().toString(), "tributary"));
        Path linkToLink = Files.createSymbolicLink(elsewhere.resolve("link to link"), Path.of("relative"));

        for (Path script : List.of(direct, relative, linkToLink)) {
            Outcome outcome = run(withJava(), script.toString(), "--version");
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.code()).isZero();
        }
    }

    @Test
    void exitCodesAndArgumentsWithSpacesPass() throws Exception {
        justTheJar();

        Outcome outcome = start(withJava(), "--no such option");
        assertThat(outcome.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(outcome.err()).contains("--no such option");
    }

    @Test
    void theCommandThatAReviewPrintsBesideAMissedConnectionShowsItAgain() throws Exception {
        justTheJar();
        String oneCall = Path.of("src/test/resources/org/tributary/insight/missed/one-call.yaml")
                .toAbsolutePath()
                .toString();
        assertThat(inHome("./tributary run '%s' --seed 2 --out 'results/a run' --quiet".formatted(oneCall))
                        .code())
                .isZero();
        assertThat(inHome("./tributary review 'results/a run' --fortunes 1 --quiet")
                        .code())
                .isZero();
        String json = Files.readString(home.resolve("results/a run/review/review.json"));
        Review review = ReviewJson.read(json);

        Outcome again = inHome(review.missed().get(0).command());
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("Verified: a missed connection.");
        Outcome coalition = inHome(review.coalitions().get(0).command());
        assertThat(coalition.err()).isEmpty();
        assertThat(coalition.code()).isZero();
    }

    /** As a person types it who stands in the clone, as the README says. */
    private Outcome inHome(String command) {
        return run(withJava(), "/bin/sh", "-c", "cd '%s' && %s".formatted(home, command));
    }

    @Test
    void aBrokenStartUpArchiveIsNoticedByNobody() throws Exception {
        justTheJar();
        start(withJava(), "--version");
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            for (Path archive :
                    files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(archive);
                Files.writeString(archive, "not an archive");
            }
        }

        Outcome outcome = start(withJava(), "--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("tributary ").hasLineCount(1);
    }

    @Test
    void withoutJavaItSaysWhatIsMissingAndHowToInstallIt() throws Exception {
        justTheJar();

        Outcome outcome = start(Map.of(), "--version");
        assertThat(outcome.code()).isEqualTo(Exit.OUR_FAULT.code());
        assertThat(outcome.err())
                .startsWith("tributary: Java 17 or later is needed, and none was found.")
                .contains("apt install")
                .doesNotContain("not found\n");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        justTheJar();
        Path old = folder.resolve("old java");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        executable(old.resolve("bin/java"), "exit 1\n");

        Outcome outcome = start(Map.of("JAVA_HOME", old.toString()), "--version");
        assertThat(outcome.code()).isEqualTo(Exit.OUR_FAULT.code());
        assertThat(outcome.err()).contains("Java 17 or later is needed, but " + old + " is Java 11.0.2.");
    }

    @Test
    void withoutMavenAFirstUseSaysSo() {
        Outcome outcome = start(withJava(), "--version");
        assertThat(outcome.code()).isEqualTo(Exit.OUR_FAULT.code());
        assertThat(outcome.err()).contains("there is no mvn on PATH").contains("apt install");
    }

    private void justTheJar() throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.copy(JAR, home.resolve("target/tributary.jar"));
    }

    private void mavenThat(String does) throws IOException {
        executable(tools.resolve("mvn"), "echo built >>'" + folder.resolve("builds") + "'\n" + does);
    }

    private static String handsOverTheJar() {
        return """
                for argument in "$@"; do
                    case $argument in -Dbuild.folder=*) cp '%s' "${argument#*=}/tributary.jar" ;; esac
                done
                """.formatted(JAR);
    }

    private long buildsMade() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("builds"))) {
            return lines.count();
        }
    }

    private static Map<String, String> withJava() {
        return Map.of("JAVA_HOME", JAVA_HOME.toString());
    }

    private Outcome start(Map<String, String> environment, String... arguments) {
        return run(
                environment,
                Stream.concat(Stream.of(home.resolve("tributary").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Outcome run(Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            var builder = new ProcessBuilder(command)
                    .directory(elsewhere.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(Map.of("PATH", tools.toString(), "TRIBUTARY_JAVA_PLACES", ""));
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(PATIENCE_s, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("The launcher could not be run.", broken);
        }
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + tool + " on PATH."));
    }
}
