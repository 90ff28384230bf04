package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;

/** The scorecards of repeated runs, one a line, in a file if one was asked for. */
final class ScorecardLines implements AutoCloseable {
    private final @Nullable BufferedWriter file;

    private ScorecardLines(@Nullable BufferedWriter file) {
        this.file = file;
    }

    static ScorecardLines to(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new ScorecardLines(null);
        }
        try {
            Files.createDirectories(folder);
            return new ScorecardLines(Files.newBufferedWriter(folder.resolve("scorecards.jsonl"), UTF_8));
        } catch (IOException e) {
            throw new BadInput("--out: %s cannot be written: %s".formatted(folder, e.getMessage()));
        }
    }

    void add(Scorecard card) {
        if (file == null) {
            return;
        }
        try {
            file.write(ScorecardJson.line(card));
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
