package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A text in one or several languages: {@code {en: …, zh: …, th: …, my: …, lo: …}}; a bare text is English. Immutable.
 *
 * @param in the text by language code, in the file's order; never empty
 */
public record Text(@JsonValue Map<String, String> in) {

    /** Copies its map. */
    @JsonCreator
    public Text {
        in = Ordered.copyOf(in);
    }

    /** An English text. */
    public static Text english(String text) {
        return new Text(Map.of("en", text));
    }

    /** The text in a language, else in English, else in the first language there is. */
    public String in(String language) {
        String wished = in.get(language);
        if (wished != null) {
            return wished;
        }
        return in.getOrDefault("en", in.values().iterator().next());
    }
}
