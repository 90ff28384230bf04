package org.tributary.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The file {@code review/progress.jsonl}: a first line that says of which run it is, then one replay, or what came of one
 * candidate for a missed connection, a line. A process that is ended leaves at most a torn last line, which is cut off;
 * what stands there is not played again. Thread-safe.
 */
public final class ProgressFile implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Replay> done = new LinkedHashMap<>();
    private final Map<String, Tried> tried = new HashMap<>();

    private record Head(@Nullable String run) {}

    /** What tells lines apart: replays have a key, candidates are named. */
    private record Kind(@Nullable String candidate) {}

    /**
     * Goes on with a file, or begins it anew if it is of another run.
     *
     * @param run what tells the run from others, such as the hash of its log and the version
     */
    public ProgressFile(Path path, String run) throws IOException {
        long whole = Files.exists(path) ? cutTorn(path) : 0;
        boolean same = whole > 0 && take(path, run);
        this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (same) {
            file.position(file.size());
        } else {
            done.clear();
            tried.clear();
            file.truncate(0);
            append(ReviewJson.line(new Head(run)));
        }
    }

    /** Cuts off what stands behind the last line end, and says how many bytes are left. */
    private static long cutTorn(Path path) throws IOException {
        try (var bytes = new RandomAccessFile(path.toFile(), "rw")) {
            long whole = bytes.length();
            while (whole > 0) {
                bytes.seek(whole - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                whole--;
            }
            bytes.setLength(whole);
            return whole;
        }
    }

    private boolean take(Path path, String run) throws IOException {
        var lines = Files.readAllLines(path, UTF_8);
        try {
            if (!run.equals(ReviewJson.part(lines.get(0), Head.class).run())) {
                return false;
            }
            for (String line : lines.subList(1, lines.size())) {
                take(line);
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private void take(String line) {
        if (ReviewJson.part(line, Kind.class).candidate() == null) {
            var replay = ReviewJson.part(line, Replay.class);
            done.put(replay.key(), replay);
        } else {
            var one = ReviewJson.part(line, Tried.class);
            tried.put(one.candidate(), one);
        }
    }

    private void append(String line) throws IOException {
        var bytes = UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** What came of a trial, if it is done. */
    public synchronized Optional<Replay> find(Trial trial) {
        return Optional.ofNullable(done.get(trial.key()));
    }

    /** Keeps one more. */
    public synchronized void add(Replay replay) throws IOException {
        append(ReviewJson.line(replay));
        done.put(replay.key(), replay);
    }

    /** All replays that are done. */
    public synchronized Iterable<Replay> all() {
        return List.copyOf(done.values());
    }

    /** What came of a candidate for a missed connection, if it was tried. */
    public synchronized Optional<Tried> findTried(String candidate) {
        return Optional.ofNullable(tried.get(candidate));
    }

    /** Keeps what came of one more candidate. */
    public synchronized void add(Tried one) throws IOException {
        append(ReviewJson.line(one));
        tried.put(one.candidate(), one);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
