package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each code means, for {@code tributary explain E0101}. Read from {@code explanations.md}. */
public final class Explanations {
    private static final Pattern SECTION = Pattern.compile("""
            ## (E\\d{4}) ([^\\n]+)

            ([^\\n]+)

            Wrong:

            ```(yaml|text)
            (.*?)
            ```

            Right:

            ```\\4
            (.*?)
            ```
            """, Pattern.DOTALL);

    private static final List<Explanation> ALL = read();

    private Explanations() {}

    /** All, by their codes. */
    public static List<Explanation> all() {
        return ALL;
    }

    /** The explanation of a code such as {@code E0101}, in any case. */
    public static Optional<Explanation> find(String code) {
        return ALL.stream()
                .filter(explanation -> explanation.code().id().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    private static List<Explanation> read() {
        List<Explanation> result = new ArrayList<>();
        Matcher section = SECTION.matcher(file());
        while (section.find()) {
            result.add(new Explanation(
                    Code.find(section.group(1)).orElseThrow(),
                    section.group(2),
                    section.group(3),
                    section.group(5),
                    section.group(6),
                    section.group(4).equals("yaml")));
        }
        return List.copyOf(result);
    }

    private static String file() {
        try (var in =
                Objects.requireNonNull(Explanations.class.getResourceAsStream("explanations.md"), "explanations.md")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
