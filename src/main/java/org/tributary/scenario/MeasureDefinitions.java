package org.tributary.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of the measures, as shipped in {@code measures.json}. */
final class MeasureDefinitions {
    private static final Map<MeasureName, MeasureDefinition> BY_NAME = read();

    private MeasureDefinitions() {}

    static MeasureDefinition get(MeasureName measure) {
        return Objects.requireNonNull(BY_NAME.get(measure));
    }

    private static Map<MeasureName, MeasureDefinition> read() {
        try (InputStream file = Objects.requireNonNull(
                MeasureDefinitions.class.getResourceAsStream("measures.json"), "measures.json")) {
            List<MeasureDefinition> definitions =
                    JsonMapper.shared().readValue(file, new TypeReference<List<MeasureDefinition>>() {});
            List<String> defined =
                    definitions.stream().map(MeasureDefinition::id).toList();
            List<String> named =
                    Arrays.stream(MeasureName.values()).map(MeasureName::word).toList();
            if (!defined.equals(named)) {
                throw new IllegalStateException(
                        "measures.json defines %s, but the measures are %s.".formatted(defined, named));
            }
            var byName = new EnumMap<MeasureName, MeasureDefinition>(MeasureName.class);
            var names = Arrays.asList(MeasureName.values()).iterator();
            definitions.forEach(definition -> byName.put(names.next(), definition));
            return byName;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
