package org.tributary._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventLog;
import org.tributary.picture.Commander;
import org.tributary.quantity.SeatId;
import org.tributary.region.Ways;
import org.tributary.run.Doctrines;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.RegionChoice;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.ScorecardJson;

/** Plays the shipped scenarios and others, and gives what is heard: events, lines of the log, a hash of both and the score. */
public final class Plays {
    private static final Map<String, Scenario> SHIPPED = new ConcurrentHashMap<>();
    private static final Map<RegionChoice, Ways> WAYS = new ConcurrentHashMap<>();

    private Plays() {}

    /** The short names of all scenarios of the folder {@code scenarios}, in order. */
    public static List<String> shipped() {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scenario of the folder {@code scenarios}, by its short name. */
    public static Scenario shipped(String name) {
        return SHIPPED.computeIfAbsent(name, n -> ScenarioReader.read(Path.of("scenarios", n + ".yaml")));
    }

    /** A plan in which every seat follows one doctrine. Plans on one part of the map share the ways known there. */
    public static RunPlan under(String doctrine, Scenario scenario) {
        var doctrines = Doctrines.forSeats(scenario, Map.of("all", doctrine));
        var ways = WAYS.computeIfAbsent(
                scenario.region(), region -> RunPlan.of(scenario, doctrines).ways());
        return new RunPlan(scenario, ways, Parameters.defaults().with(scenario), doctrines);
    }

    /** A plan of a shipped scenario in which every seat follows one doctrine. */
    public static RunPlan under(String doctrine, String scenario) {
        return under(doctrine, shipped(scenario));
    }

    /** The events of one run. */
    public static List<Event> events(RunPlan plan, long seed) {
        var run = new Run(plan, seed);
        return events(run, run.commanders());
    }

    /** The events of one run with these commanders. */
    public static List<Event> events(Run run, Map<SeatId, Commander> commanders) {
        var log = new EventLog();
        run.with(log).simulate(commanders);
        return log.events();
    }

    /** The lines that the events make in a log. */
    public static List<String> lines(List<Event> events) {
        return events.stream().map(EventLines::line).toList();
    }

    /** The lines of the log of one run, and its scorecard at the end. */
    public static List<String> linesAndScore(RunPlan plan, long seed) {
        var lines = new ArrayList<String>();
        var run = new Run(plan, seed).with(event -> lines.add(EventLines.line(event)));
        lines.add(ScorecardJson.write(run.play()));
        return lines;
    }

    /** The first line in which two logs differ, as both say it; empty if they are the same. */
    public static String firstDifference(List<String> one, List<String> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String mine = i < one.size() ? one.get(i) : "(ended)";
            String yours = i < other.size() ? other.get(i) : "(ended)";
            if (!mine.equals(yours)) {
                return "line %d:%n  %s%n  %s".formatted(i + 1, mine, yours);
            }
        }
        return "";
    }

    /** SHA-256 of lines, as hexadecimal digits. */
    public static String sha256(List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
