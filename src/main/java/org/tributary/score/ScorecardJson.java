package org.tributary.score;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards as text: the file {@code scorecard.json}. Thread-safe. */
public final class ScorecardJson {
    /** One line end on every machine, so that equal scorecards are equal files. */
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT))
            .build();

    private static final JsonMapper LINES = JsonMapper.shared();

    private ScorecardJson() {}

    /** The file's text, indented, ending in a line end; what is absent is {@code null}. */
    public static String write(Scorecard scorecard) {
        return MAPPER.writeValueAsString(scorecard) + "\n";
    }

    /** The same on one line. */
    public static String line(Scorecard scorecard) {
        return LINES.writeValueAsString(scorecard);
    }

    /**
     * The scorecard of a file's text.
     *
     * @throws tools.jackson.core.JacksonException if the text is no scorecard
     */
    public static Scorecard read(String text) {
        return MAPPER.readValue(text, Scorecard.class);
    }
}
