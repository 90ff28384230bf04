package org.tributary.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Acts and views as JSON: keys with hyphens, what is absent left out. Orders look as in {@code replay/orders.jsonl}, where
 * units stay behind a low line; everything else has hyphens alone, such as {@code now-h}. Thread-safe.
 */
public final class ExerciseJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(new Naming())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(new SimpleModule()
                    .addDeserializer(Span.class, new SpanReader())
                    .addDeserializer(Moment.class, new MomentReader()))
            .build();

    private ExerciseJson() {}

    /** The mapper that reads and writes all of this. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** An act, an entry, a view or a part of one, on one line. */
    public static String write(Object part) {
        return MAPPER.writeValueAsString(part);
    }

    /**
     * What a text says.
     *
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public static <T> T read(String text, Class<T> kind) {
        return MAPPER.readValue(text, kind);
    }

    /** Hyphens everywhere, but for the low line before a unit in orders and events, whose files are older. */
    private static final class Naming extends PropertyNamingStrategies.KebabCaseStrategy {
        private static final long serialVersionUID = 1;

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return named(field, name);
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
            return named(method, name);
        }

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return named(parameter, name);
        }

        private String named(AnnotatedMember member, String name) {
            String kebab = translate(name);
            String owner = member.getDeclaringClass().getName();
            boolean older = owner.startsWith("org.tributary.order.") || owner.startsWith("org.tributary.event.");
            return older ? kebab : kebab.replace('_', '-');
        }
    }

    /** Reads what {@link Span#text()} writes. */
    private static final class SpanReader extends StdScalarDeserializer<Span> {
        SpanReader() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            String[] parts = text.strip().split(" ", -1);
            try {
                if (parts.length == 2) {
                    double number = Double.parseDouble(parts[0]);
                    return switch (parts[1]) {
                        case "h" -> new Span(number);
                        case "min" -> new Span(number / 60);
                        case "days" -> Span.ofDays(number);
                        default -> (Span) context.handleWeirdStringValue(Span.class, text, "wanted h, min or days");
                    };
                }
            } catch (IllegalArgumentException e) {
                return (Span) context.handleWeirdStringValue(Span.class, text, "wanted a span such as 4 h");
            }
            return (Span) context.handleWeirdStringValue(Span.class, text, "wanted a span such as 4 h");
        }
    }

    /** Reads what {@link Moment#text()} writes. */
    private static final class MomentReader extends StdScalarDeserializer<Moment> {
        private static final java.util.regex.Pattern FORM =
                java.util.regex.Pattern.compile("D([+-]\\d{1,5})(?: (\\d{1,2}):(\\d{2}))?");

        MomentReader() {
            super(Moment.class);
        }

        @Override
        public Moment deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            var form = FORM.matcher(text.strip());
            if (!form.matches()) {
                return (Moment) context.handleWeirdStringValue(Moment.class, text, "wanted a moment such as D+3 13:00");
            }
            double days = Integer.parseInt(form.group(1));
            double hour = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
            double minute = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
            return new Moment(days * 24 + hour + minute / 60);
        }
    }
}
