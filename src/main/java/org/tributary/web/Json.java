package org.tributary.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.tributary.exercise.ExerciseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** What is asked and answered, as JSON: kebab-case keys, nothing absent written, nothing unknown taken. Thread-safe. */
final class Json {
    private static final JsonMapper MAPPER = ExerciseJson.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .withConfigOverride(Optional.class, type -> type.setNullHandling(nulls(Nulls.SET)))
            .withConfigOverride(List.class, type -> type.setNullHandling(nulls(Nulls.AS_EMPTY)))
            .build();

    private Json() {}

    private static JsonSetter.Value nulls(Nulls handling) {
        return JsonSetter.Value.forValueNulls(handling);
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** @throws Refusal if it is not of this kind; the reason names keys, and never the program's own names */
    static <T> T read(byte[] text, Class<T> type) {
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw Refusal.badInput("Wanted is a JSON object, but found null.");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw Refusal.badInput("The key %s is not known here.".formatted(Plain.shown(unknown.getPropertyName())));
        } catch (JacksonException problem) {
            throw Refusal.badInput(
                    problem.getPath().isEmpty()
                            ? "This is not the JSON that is wanted here."
                            : "The value of %s is not what is wanted there.".formatted(place(problem)));
        } catch (IllegalArgumentException | NullPointerException problem) {
            throw Refusal.badInput("This is not the JSON that is wanted here.");
        }
    }

    static JsonNode tree(byte[] text) {
        return MAPPER.readTree(text);
    }

    /** Keys from the outside in, such as order/lead. */
    private static String place(JacksonException problem) {
        var place = new StringBuilder();
        problem.getPath().forEach(step -> {
            if (!place.isEmpty()) {
                place.append('/');
            }
            place.append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName());
        });
        return Plain.shown(place.toString());
    }
}
