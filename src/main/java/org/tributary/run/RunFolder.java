package org.tributary.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that keeps one run: log, score, and what a replay needs. It is written beside its place and moved there
 * whole, so an interrupted run leaves no half a folder and harms none that was there.
 */
public final class RunFolder implements EventListener, AutoCloseable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What a review adds; it goes with its run. Ratings of evaluators are not among it: they are nobody's to replace. */
    private static final Set<String> OF_A_REVIEW = Set.of(
            "review/progress.jsonl",
            "review/review.json",
            "review/scorecard.json",
            "review/aar.html",
            "review/ledger.csv",
            "review/ledger.parquet",
            "review/ledger.md");

    private final Path place;
    private final Path draft;
    private final BufferedWriter events;
    private final BufferedWriter orders;
    private final Thread interrupted = new Thread(this::discardQuietly, "discard an interrupted run");

    private RunFolder(Path place, Path draft) throws IOException {
        this.place = place;
        this.draft = draft;
        Files.createDirectories(draft.resolve("replay"));
        this.events = Files.newBufferedWriter(draft.resolve("events.jsonl"), UTF_8);
        this.orders = Files.newBufferedWriter(draft.resolve("replay").resolve("orders.jsonl"), UTF_8);
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /**
     * Begins a folder.
     *
     * @throws ForeignFolder if at that place there is something that no run put there
     * @throws IOException if the folder cannot be written
     */
    public static RunFolder begin(Path place) throws IOException {
        Path whole = Files.isSymbolicLink(place)
                ? place.toRealPath()
                : place.toAbsolutePath().normalize();
        refuseForeign(whole);
        Path parent = whole.getParent() == null ? whole : whole.getParent();
        Files.createDirectories(parent);
        return new RunFolder(whole, newFolder(parent));
    }

    /** A run may replace a run, whole; what somebody else put there is never deleted. */
    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ForeignFolder(folder, "is a file, not the folder of a run");
        }
        Path manifest = folder.resolve("manifest.json");
        Set<String> written = Files.isRegularFile(manifest) ? Manifest.filesNamedIn(manifest) : Set.of();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> !Files.isDirectory(file)).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("manifest.json") && !written.contains(name) && !OF_A_REVIEW.contains(name)) {
                    throw new ForeignFolder(folder, "is not the folder of a run, or holds what no run wrote: " + name);
                }
            }
        }
    }

    /** A temporary folder with the usual rights, which the system's own temporary folders have not. */
    private static Path newFolder(Path parent) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path folder = parent.resolve(".run-" + ProcessHandle.current().pid() + "-" + attempt);
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException taken) {
                // another run writes there; try the next name
            }
        }
    }

    /** Where the files stand until the folder is finished; others may add theirs. */
    public Path draft() {
        return draft;
    }

    @Override
    public void hear(Event event) {
        try {
            events.write(EventLines.line(event));
            events.write('\n');
            if (event.what() instanceof Happening.OrderGiven || event.what() instanceof Happening.OfTheTable) {
                orders.write(EventLines.line(event));
                orders.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the score and what a replay needs. Log and orders are complete then. */
    public void keep(RunPlan plan, String scenarioJson, Scorecard scorecard) throws IOException {
        events.close();
        orders.close();
        Files.writeString(draft.resolve("scorecard.json"), ScorecardJson.write(scorecard) + "\n", UTF_8);
        Path replay = draft.resolve("replay");
        Files.writeString(replay.resolve("scenario.json"), scenarioJson, UTF_8);
        Files.writeString(
                replay.resolve("parameters.json"),
                MAPPER.writeValueAsString(plan.parameters().all()) + "\n",
                UTF_8);
    }

    /** Writes the manifest and moves the folder to its place; a run that was there before goes once this one stands. */
    public Path finish(Manifest manifest) throws IOException {
        Map<String, Object> text = manifest.asJson(manifest.hashes(draft));
        Files.writeString(draft.resolve("manifest.json"), MAPPER.writeValueAsString(text) + "\n", UTF_8);
        if (Files.exists(place)) {
            Path old = draft.resolveSibling(draft.getFileName() + "-old");
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } else {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return place;
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(interrupted);
        discard();
    }

    private void discard() throws IOException {
        events.close();
        orders.close();
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    private void discardQuietly() {
        try {
            discard();
        } catch (IOException e) {
            // the program is being ended; what is left says by its name that it is a draft
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, @org.jspecify.annotations.Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
