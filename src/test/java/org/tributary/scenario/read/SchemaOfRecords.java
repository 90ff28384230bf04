package org.tributary.scenario.read;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Grade;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Id;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of the records, so that the two cannot drift apart. */
final class SchemaOfRecords {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    private static final String TIME_UNIT = "(min|minutes?|h|hours?|days?|weeks?)";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaOfRecords() {}

    static String json() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.FLATTENED_OPTIONALS);
        config.forFields()
                .withPropertyNameOverrideResolver(field -> Shape.key(component(field)))
                .withDescriptionResolver(SchemaOfRecords::description)
                .withTargetTypeOverridesResolver(SchemaOfRecords::withoutOptional)
                .withNullableCheck(field -> false)
                .withRequiredCheck(SchemaOfRecords::isRequired)
                .withIgnoreCheck(field -> Modifier.isStatic(field.getRawMember().getModifiers()));
        config.forTypesInGeneral()
                .withAdditionalPropertiesResolver((TypeScope scope) -> isKeyed(scope) ? Void.class : null)
                .withPropertySorter(Comparator.comparing(member -> 0))
                .withCustomDefinitionProvider(SchemaOfRecords::definition);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Scenario.class);
        return JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(headed(schema))
                        .replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode headed(ObjectNode schema) {
        ObjectNode result = JSON.createObjectNode();
        result.set("$schema", schema.get("$schema"));
        result.put("$id", "urn:tributary:scenario-1");
        result.put("title", "Tributary scenario, format 1");
        schema.properties().forEach(entry -> result.set(entry.getKey(), entry.getValue()));
        return result;
    }

    private static RecordComponent component(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is no component.".formatted(field)));
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : component(field)
                        .getAccessor()
                        .getAnnotation(JsonPropertyDescription.class)
                        .value();
    }

    private static @Nullable List<ResolvedType> withoutOptional(FieldScope field) {
        return field.getType().getErasedType() == Optional.class
                ? field.getType().typeParametersFor(Optional.class)
                : null;
    }

    private static boolean isKeyed(TypeScope scope) {
        Class<?> raw = scope.getType().getErasedType();
        return raw.isRecord() && scalar(raw).isEmpty();
    }

    private static boolean isRequired(FieldScope field) {
        RecordComponent component = component(field);
        return Shape.of(field.getDeclaringType().getErasedType()).parts().stream()
                .filter(part -> part.key().equals(Shape.key(component)))
                .allMatch(Shape.Part::required);
    }

    private static @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
            List<ResolvedType> arguments = type.typeParametersFor(Map.class);
            map.set("propertyNames", names(arguments.get(0).getErasedType()));
            map.set("additionalProperties", context.createDefinitionReference(arguments.get(1)));
            return inline(map);
        }
        return scalar(raw).map(SchemaOfRecords::inline).orElse(null);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static ObjectNode names(Class<?> key) {
        return key.isEnum() ? words(key) : pattern(Words.NAME_PATTERN).put("maxLength", Words.LONGEST_NAME);
    }

    private static Optional<ObjectNode> scalar(Class<?> raw) {
        if (raw.isEnum()) {
            return Optional.of(words(raw));
        }
        if (Id.class.isAssignableFrom(raw)) {
            ObjectNode id = pattern(Words.NAME_PATTERN).put("maxLength", Words.LONGEST_NAME);
            return Optional.of(id.set("type", types("string", "integer")));
        }
        if (raw == String.class) {
            return Optional.of(bareText());
        }
        if (raw == Span.class) {
            return Optional.of(pattern("[0-9]+(\\.[0-9]+)?\\s*" + TIME_UNIT));
        }
        if (raw == Moment.class) {
            return Optional.of(pattern("D[+-][0-9]{1,5}( [0-9]{1,2}:[0-9]{2})?"));
        }
        if (raw == Share.class) {
            return Optional.of(either(
                    JSON.createObjectNode()
                            .put("type", "number")
                            .put("minimum", 0)
                            .put("maximum", 1),
                    pattern("(100|[0-9]{1,2}(\\.[0-9]+)?)\\s*%|(1|0(\\.[0-9]+)?)\\s*share")));
        }
        if (raw == Amount.class) {
            return Optional.of(
                    either(
                            JSON.createObjectNode().put("type", "number"),
                            pattern(
                                    NUMBER
                                            + "(\\s*(kg|t|tonnes|km|usd|%|share|persons?|pieces?|sites?|min|minutes?|h|hours?|days?|weeks?))?")));
        }
        if (raw == Grade.class) {
            return Optional.of(pattern("[A-F][1-6]"));
        }
        return raw == Text.class ? Optional.of(text()) : Optional.empty();
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode words = JSON.createObjectNode().put("type", "string");
        Words.vocabulary(type).forEach(words.putArray("enum")::add);
        return words;
    }

    private static ObjectNode pattern(String regex) {
        return JSON.createObjectNode().put("type", "string").put("pattern", "^(" + regex + ")$");
    }

    /** What editors read as a number or a truth value is text too, where text is wanted. */
    private static ObjectNode bareText() {
        return JSON.createObjectNode()
                .set("type", types("string", "number", "boolean"))
                .put("pattern", "\\S");
    }

    private static ObjectNode text() {
        ObjectNode byLanguage = JSON.createObjectNode().put("type", "object").put("minProperties", 1);
        ObjectNode languages = byLanguage.putObject("properties");
        Binder.LANGUAGES.forEach(code -> languages.set(code, bareText()));
        return either(bareText(), byLanguage.put("additionalProperties", false));
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode result = JSON.createObjectNode();
        result.putArray("anyOf").add(one).add(other);
        return result;
    }

    private static tools.jackson.databind.node.ArrayNode types(String... names) {
        var types = JSON.createArrayNode();
        List.of(names).forEach(types::add);
        return types;
    }
}
