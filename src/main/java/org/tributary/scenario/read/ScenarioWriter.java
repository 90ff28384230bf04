package org.tributary.scenario.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.Scenario;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a scenario as JSON that {@link ScenarioReader} reads back as an equal scenario. Thread-safe. */
public final class ScenarioWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .addModule(new SimpleModule("plain numbers")
                    .addSerializer(Double.class, new PlainNumber<>(Double.class))
                    .addSerializer(double.class, new PlainNumber<>(Double.class))
                    .addSerializer(Share.class, new PlainNumber<>(Share.class))
                    .addSerializer(Amount.class, new PlainNumber<>(Amount.class))
                    .addSerializer(Span.class, new PlainNumber<>(Span.class)))
            .build();

    private ScenarioWriter() {}

    /**
     * The scenario as indented JSON with a line break at its end, the same for equal scenarios. What is absent or empty
     * is left out.
     */
    public static String toJson(Scenario scenario) {
        return MAPPER.writeValueAsString(scenario) + "\n";
    }

    /** Numbers without exponents, since the reader takes none. */
    private static final class PlainNumber<T> extends StdSerializer<T> {
        PlainNumber(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            if (value instanceof Amount amount) {
                json.writeString((Plain.text(amount.value()) + " " + amount.unit()).strip());
            } else if (value instanceof Span span) {
                json.writeString(Plain.text(span.hours()) + " h");
            } else {
                double number = value instanceof Share share ? share.value() : (Double) value;
                json.writeNumber(new BigDecimal(Plain.text(number)).toPlainString());
            }
        }
    }
}
