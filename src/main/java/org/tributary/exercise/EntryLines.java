package org.tributary.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What a journal holds as lines of JSON: one entry a line, keys in a fixed order. Thread-safe. */
public final class EntryLines {
    private static final Pattern HALF =
            Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule("hours")
                    .addSerializer(Moment.class, new Hours<>(Moment.class, Moment::hours))
                    .addSerializer(Span.class, new Hours<>(Span.class, Span::hours))
                    .addDeserializer(Moment.class, new OfHours<>(Moment.class, Moment::new))
                    .addDeserializer(Span.class, new OfHours<>(Span.class, Span::new)))
            .build();

    private EntryLines() {}

    /** One entry, without a line end. */
    public static String line(Entry entry) {
        return line(
                entry.number(),
                entry.at().toString(),
                entry.by().map(PersonId::value),
                entry.key().map(EntryLines::key),
                act(entry.act()));
    }

    /**
     * One entry of which the act is JSON already. This line is what hashes are computed of.
     *
     * @param key as {@link #key} wrote it
     * @param act as {@link #act} wrote it
     */
    public static String line(long number, String at, Optional<String> by, Optional<String> key, String act) {
        return "{\"number\":" + number + ",\"at\":" + quoted(at)
                + by.map(person -> ",\"by\":" + quoted(person)).orElse("")
                + key.map(chosen -> ",\"key\":" + chosen).orElse("") + ",\"act\":" + act + "}";
    }

    /**
     * The entry of a line.
     *
     * @throws JacksonException if the line is not the entry of a journal
     */
    public static Entry read(String line) {
        return MAPPER.readValue(line, Entry.class);
    }

    /** An act by itself, without a line end. */
    public static String act(Act act) {
        return exact(MAPPER.writerFor(Act.class).writeValueAsString(act));
    }

    /** The key of an entry by itself, in quotes: people's machines choose it, with whatever characters. */
    public static String key(String key) {
        return quoted(key);
    }

    /**
     * The key that {@link #key} wrote.
     *
     * @throws JacksonException if it is none
     */
    public static String readKey(String text) {
        return MAPPER.readValue(text, String.class);
    }

    /**
     * The act of a text that {@link #act} wrote.
     *
     * @throws JacksonException if it is none
     */
    public static Act readAct(String text) {
        return MAPPER.readValue(text, Act.class);
    }

    /** An opening, without a line end; the scenario is a text in it, character by character as it was given. */
    public static String line(Journal.Opening opening) {
        return exact(MAPPER.writeValueAsString(opening));
    }

    /**
     * The opening of a line.
     *
     * @throws JacksonException if the line is no opening
     */
    public static Journal.Opening readOpening(String line) {
        return MAPPER.readValue(line, Journal.Opening.class);
    }

    /**
     * A moment as journals write it.
     *
     * @throws DateTimeParseException if it is none
     */
    public static Instant readMoment(String text) {
        return Instant.parse(text);
    }

    private static String quoted(String text) {
        return exact(MAPPER.writeValueAsString(text));
    }

    /** Halves of characters, which no file can hold, become escapes; they stand in quotes only. */
    private static String exact(String json) {
        return HALF.matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    /** Times of the exercise as numbers: their text is rounded. */
    private static final class Hours<T> extends StdSerializer<T> {
        private final ToDoubleFunction<T> hours;

        Hours(Class<T> type, ToDoubleFunction<T> hours) {
            super(type);
            this.hours = hours;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(hours.applyAsDouble(value));
        }
    }

    private static final class OfHours<T> extends StdDeserializer<T> {
        private final DoubleFunction<T> make;

        OfHours(Class<T> type, DoubleFunction<T> make) {
            super(type);
            this.make = make;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return make.apply(json.getDoubleValue());
        }
    }
}
