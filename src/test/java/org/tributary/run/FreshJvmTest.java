package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.FreshPlay;
import org.tributary._support.Plays;

/**
 * Goal: log and score have the same bits in every Java.
 *
 * <p>Method: {@link FreshPlay} in processes of their own, with other compilers, identity hashes, locales and versions; its
 * hash against the one computed here.
 */
class FreshJvmTest {
    private static final String[] FIRST_STEPS = {"first-steps", "centre", "1"};
    private static final String[] FLAGSHIP = {"moei-squeeze", "centre", "1"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xint",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=3 -XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic"
            })
    void aFreshJavaGivesTheSameBits(String flags) throws Exception {
        assertThat(play(thisJava(), flags, FIRST_STEPS)).isEqualTo(playedHere(FIRST_STEPS));
    }

    @Test
    void java25GivesTheSameBits() throws Exception {
        assertThat(play(java25(), "", FLAGSHIP)).isEqualTo(playedHere(FLAGSHIP));
    }

    @ParameterizedTest
    @Tag("ci")
    @ValueSource(
            strings = {
                "",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=0 -Duser.language=tr -Duser.country=TR",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=1 -XX:+UseSerialGC -XX:ActiveProcessorCount=1",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2 -XX:+UseParallelGC -Duser.timezone=Asia/Kathmandu",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=3 -XX:+UseG1GC -XX:ActiveProcessorCount=4",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=4 -Duser.language=ar -Duser.country=EG",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=5 -Duser.language=th -Duser.country=TH -Xss512k",
                "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic -Duser.timezone=Pacific/Apia",
                "-Xint"
            })
    void theFlagshipHasTheSameBitsOverTheMatrix(String flags) throws Exception {
        String here = playedHere(FLAGSHIP);
        assertThat(play(thisJava(), flags, FLAGSHIP)).isEqualTo(here);
        assertThat(play(java25(), flags, FLAGSHIP)).as("Java 25").isEqualTo(here);
    }

    @Test
    void aDoctrineThatHeedsIdentityHashesIsSeen() throws Exception {
        String[] careless = {"first-steps", "centre", "1", "by-identity"};
        String flags = "-XX:+UnlockExperimentalVMOptions -XX:hashCode=";
        assertThat(play(thisJava(), flags + 2, careless))
                .as("all hashes equal, then a count: another order of orders")
                .isNotEqualTo(play(thisJava(), flags + 0, careless));
    }

    private static String playedHere(String[] arguments) {
        List<String> lines = Plays.linesAndScore(Plays.under(arguments[1], arguments[0]), Long.parseLong(arguments[2]));
        assertThat(lines.size()).as("an empty log would prove nothing").isGreaterThan(100);
        return lines.size() + " " + Plays.sha256(lines);
    }

    private static String play(Path java, String flags, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        Stream.of(flags.split(" ")).filter(flag -> !flag.isBlank()).forEach(command::add);
        command.addAll(List.of("-cp", classPath(), FreshPlay.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("fresh-play", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("done within two minutes")
                    .isTrue();
            String said = Files.readString(out, StandardCharsets.UTF_8).strip();
            assertThat(process.exitValue()).as("%s%n%s", command, said).isZero();
            return said.lines().reduce("", (before, line) -> line);
        } finally {
            Files.delete(out);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", javaProgram());
    }

    private static String javaProgram() {
        return File.separatorChar == '\\' ? "java.exe" : "java";
    }

    /** A Java 25 that JAVA25_HOME names or that stands beside this one; where none is, the test is left out in words. */
    private static Path java25() throws IOException {
        Optional<Path> found = Stream.concat(
                        Stream.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of), besideThisJava())
                .filter(FreshJvmTest::isJava25)
                .map(home -> home.resolve("bin").resolve(javaProgram()))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String words = "There is no Java 25 beside this Java, and JAVA25_HOME names none.";
        return "true".equals(System.getenv("CI")) ? fail(words) : abort(words);
    }

    private static Stream<Path> besideThisJava() throws IOException {
        Path parent = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (var homes = Files.list(parent)) {
            return homes.sorted().toList().stream();
        }
    }

    private static boolean isJava25(Path home) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }
}
