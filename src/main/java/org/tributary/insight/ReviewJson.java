package org.tributary.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reviews as text: the file {@code review/review.json}. Thread-safe. */
public final class ReviewJson {
    /** One line end on every machine, so that equal reviews are equal files. */
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper LINES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private static final JsonMapper MAPPER = LINES.rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private ReviewJson() {}

    /** The file's text, indented, ending in a line end; what is absent is left out. */
    public static String write(Review review) {
        return MAPPER.writeValueAsString(review) + "\n";
    }

    /**
     * The review of a file's text.
     *
     * @throws tools.jackson.core.JacksonException if the text is no review
     */
    public static Review read(String text) {
        return MAPPER.readValue(text, Review.class);
    }

    /** One part of a review on one line, without a line end. */
    static String line(Object part) {
        return LINES.writeValueAsString(part);
    }

    /** What {@link #line} made a text of. */
    static <T> T part(String json, Class<T> type) {
        return LINES.readValue(json, type);
    }
}
