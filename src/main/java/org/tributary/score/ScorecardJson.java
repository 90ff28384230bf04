package org.tributary.score;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards as text: the file {@code scorecard.json}. Thread-safe. */
public final class ScorecardJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScorecardJson() {}

    /** The file's text, indented; what is absent is {@code null}. */
    public static String write(Scorecard scorecard) {
        return MAPPER.writeValueAsString(scorecard);
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
