package org.tributary.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.run.Engine;
import org.tributary.scenario.Scenario;

/**
 * An exercise in one file. Its first line names the format, the second holds the opening, each further one an entry, every
 * one of them behind the hash of itself and all before; the last line says how many there must be. Thread-safe.
 */
public final class ExportFile {
    private static final String FORMAT = "tributary exercise 1";
    private static final String END = "end ";

    private ExportFile() {}

    /** What a file holds. */
    record Content(Journal.Opening opening, List<Entry> entries) {
        Content {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Writes what a journal keeps of an exercise, beside its place and then moved there whole.
     *
     * @throws IOException if the journal is damaged, or the file cannot be written
     */
    public static void write(Journal journal, Journal.Opening opening, Path file) throws IOException {
        Path place = file.toAbsolutePath();
        Path draft = place.resolveSibling(place.getFileName() + ".part");
        try (BufferedWriter lines = Files.newBufferedWriter(draft, UTF_8)) {
            var hash = new Hash(Chain.of(opening));
            lines.write(FORMAT + "\n" + hash.value + " " + EntryLines.line(opening) + "\n");
            journal.read(opening.exercise(), entry -> {
                try {
                    String line = EntryLines.line(entry);
                    hash.value = Chain.next(hash.value, line);
                    hash.lines++;
                    lines.write(hash.value + " " + line + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            lines.write(END + hash.lines + " " + Chain.next(hash.value, END + hash.lines) + "\n");
        }
        Files.move(draft, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Keeps what a file holds in a journal that no server writes to now, after checking it.
     *
     * @throws IOException if it cannot be read, is damaged, or is there already
     */
    public static ExerciseId bringIn(Path file, Journal journal) throws IOException {
        Content content = read(file);
        ExerciseId id = content.opening().exercise();
        journal.create(content.opening());
        journal.append(id, content.entries());
        return id;
    }

    /** The hash so far, and of how many entries. */
    private static final class Hash {
        private String value;
        private long lines;

        Hash(String value) {
            this.value = value;
        }
    }

    /**
     * What a file holds, if its hashes are right.
     *
     * @throws IOException if it cannot be read or is damaged; the message names the line
     */
    static Content read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("The file is damaged: it is no text.", e);
        }
        String[] lines = text.split("\n", -1);
        int last = lines.length - 2;
        if (!lines[0].equals(FORMAT)) {
            throw new IOException("Line 1 is damaged, or this is no exported exercise of this format.");
        }
        if (last < 2 || !lines[last + 1].isEmpty()) {
            throw new IOException("The file ends too early.");
        }
        return content(lines, last);
    }

    private static Content content(String[] lines, int last) throws IOException {
        String openingText = behindHash(lines, 1, Chain.BEGINNING);
        String hash = lines[1].substring(0, 64);
        var entries = new ArrayList<Entry>();
        for (int i = 2; i < last; i++) {
            String line = behindHash(lines, i, hash);
            hash = lines[i].substring(0, 64);
            Entry entry = parsed(i, line, EntryLines::read);
            if (entry.number() != i - 1) {
                throw damaged(i, "entry %d stands where entry %d must".formatted(entry.number(), i - 1));
            }
            entries.add(entry);
        }
        String end = END + (last - 2);
        if (!lines[last].equals(end + " " + Chain.next(hash, end))) {
            throw damaged(last, "it does not say how many entries there must be, or the file ends too early");
        }
        return new Content(parsed(1, openingText, EntryLines::readOpening), entries);
    }

    private static String behindHash(String[] lines, int index, String before) throws IOException {
        String line = lines[index];
        if (line.length() < 66 || line.charAt(64) != ' ') {
            throw damaged(index, "no hash stands before it");
        }
        String text = line.substring(65);
        if (!Chain.next(before, text).equals(line.substring(0, 64))) {
            throw damaged(index, "it, or one before it, was changed");
        }
        return text;
    }

    private static <T> T parsed(int index, String text, Function<String, T> parser) throws IOException {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw new IOException("Line %d cannot be read by this version.".formatted(index + 1), e);
        }
    }

    private static IOException damaged(int index, String what) {
        return new IOException("Line %d is damaged: %s.".formatted(index + 1, what));
    }

    /**
     * What is wrong with a file, by its hashes and by playing it again where this engine can.
     *
     * @param reader makes a scenario of its text
     * @return empty if nothing is wrong; else a sentence that names the line
     * @throws IOException if the file cannot be read at all
     */
    public static Optional<String> verify(Path file, Function<String, Scenario> reader) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("There is no file %s that can be read.".formatted(file));
        }
        Content content;
        try {
            content = read(file);
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        if (!content.opening().engine().equals(Engine.version())) {
            return Optional.empty();
        }
        try {
            var course = new Course(
                    reader.apply(content.opening().scenario()),
                    content.opening().seed());
            content.entries().forEach(course::take);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("Played again it comes out differently: " + e.getMessage());
        }
    }
}
