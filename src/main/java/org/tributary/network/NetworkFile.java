package org.tributary.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads networks: a list of ties as CSV, or GraphML. Safe for any number of threads.
 *
 * <p>CSV: one tie a line, two names and perhaps a weight, between commas, semicolons or tabs, as the first line has them.
 * A first line of titles such as {@code source,target} is passed over, and so are empty lines and those that begin with
 * {@code #}. Weights must be numbers and are not kept. A tie named twice, or in both directions, is one tie; a tie of
 * somebody with themselves is an error.
 */
public final class NetworkFile {
    private static final int MOST_BYTES = 256 << 20;
    private static final Set<String> TITLES =
            Set.of("source", "target", "from", "to", "node1", "node2", "id1", "id2", "ego", "alter");

    private NetworkFile() {}

    /**
     * The network in a file: GraphML where the name ends so or in {@code .xml}, else CSV.
     *
     * @throws InvalidNetwork with file, line, what was found and what was wanted
     */
    public static NamedNetwork read(Path file) {
        String name = file.toString();
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InvalidNetwork(name, 1, Files.size(file) + " bytes", "at most " + MOST_BYTES);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidNetwork(name, 1, "", "a file that can be read");
        }
        return read(name, bytes);
    }

    /**
     * The network in these bytes; the name says which way to read them, and messages use it.
     *
     * @throws InvalidNetwork with file, line, what was found and what was wanted
     */
    public static NamedNetwork read(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean graphml = lower.endsWith(".graphml") || lower.endsWith(".xml");
        return graphml ? GraphMl.read(name, bytes) : csv(name, text(name, bytes));
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidNetwork(name, 1, "bytes that are no text", "UTF-8");
        }
    }

    private static NamedNetwork csv(String name, String text) {
        var builder = new NamedNetwork.Builder();
        String separator = "";
        int number = 0;
        try (var lines = new BufferedReader(new StringReader(text))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                boolean isFirst = separator.isEmpty();
                separator = isFirst ? separatorOf(line) : separator;
                List<String> fields = fields(line, separator);
                if (!isFirst || !isTitles(fields)) {
                    tie(builder, name, number, line, fields);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read.", e);
        }
        NamedNetwork network = builder.build();
        if (network.network().ties() == 0) {
            throw new InvalidNetwork(name, Math.max(1, number), "", "at least one tie, such as kim,lee");
        }
        return network;
    }

    private static void tie(NamedNetwork.Builder builder, String file, int number, String line, List<String> fields) {
        if (fields.size() < 2
                || fields.size() > 3
                || fields.get(0).isEmpty()
                || fields.get(1).isEmpty()) {
            throw new InvalidNetwork(file, number, line, "two names and perhaps a weight, such as kim,lee");
        }
        if (fields.size() == 3 && !isWeight(fields.get(2))) {
            throw new InvalidNetwork(file, number, fields.get(2), "a number as the weight, 0 or more");
        }
        if (fields.get(0).equals(fields.get(1))) {
            throw new InvalidNetwork(file, number, line, "two different members; nobody has a tie to themselves");
        }
        builder.tie(fields.get(0), fields.get(1));
    }

    private static String separatorOf(String line) {
        return line.indexOf('\t') >= 0 ? "\t" : line.indexOf(';') >= 0 ? ";" : ",";
    }

    private static List<String> fields(String line, String separator) {
        var fields = new ArrayList<String>(3);
        int start = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
            fields.add(plain(line.substring(start, end)));
            start = end + 1;
        }
        fields.add(plain(line.substring(start)));
        return fields;
    }

    private static String plain(String field) {
        String bare = field.strip();
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static boolean isTitles(List<String> fields) {
        return fields.size() >= 2
                && TITLES.contains(fields.get(0).toLowerCase(Locale.ROOT))
                && TITLES.contains(fields.get(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isWeight(String field) {
        try {
            double weight = Double.parseDouble(field);
            return weight >= 0 && Double.isFinite(weight);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
