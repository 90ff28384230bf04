package org.tributary.web;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tributary.order.Order;
import org.tributary.quantity.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the description of the interface of the table of routes and of the records that travel, so that none can drift apart. */
final class DescriptionOfRoutes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMAS = "components/schemas";
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> LOW_LINES = List.of("org.tributary.order.", "org.tributary.event.");

    private static final List<Class<?>> KINDS = List.of(Order.class);

    private final SchemaBuilder schemas = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();

    private DescriptionOfRoutes() {}

    static String json() {
        ObjectNode whole = new DescriptionOfRoutes().whole();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }

    // the document

    private ObjectNode whole() {
        ObjectNode whole = JSON.createObjectNode().put("openapi", "3.1.1");
        ObjectNode info = whole.putObject("info");
        info.put("title", "Tributary exercise server");
        info.put("version", "1");
        info.put(
                "description",
                "What a person's browser or a program asks of an exercise. Join by a link, keep the cookie, and send"
                        + " every change with the header X-Tributary: 1.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        whole.putArray("servers").addObject().put("url", "/");
        tags(whole);
        ObjectNode paths = whole.putObject("paths");
        for (Access.Rule rule : Access.RULES) {
            ObjectNode path =
                    paths.has(rule.path()) ? (ObjectNode) paths.get(rule.path()) : paths.putObject(rule.path());
            path.set(rule.changes() ? "post" : "get", operation(rule));
        }
        ObjectNode problem = schemas.createSchemaReference(Told.Problem.class);
        ObjectNode components = whole.putObject("components");
        components.putObject("responses").set("refusal", refusal(problem));
        components.putObject("securitySchemes").set("session", session());
        KINDS.forEach(this::addKinds);
        components.set("schemas", marked(sorted(schemas.collectDefinitions(SCHEMAS))));
        return whole;
    }

    private void addKinds(Class<?> choice) {
        for (JsonSubTypes.Type kind : choice.getAnnotation(JsonSubTypes.class).value()) {
            schemas.createSchemaReference(kind.value());
        }
    }

    /** Adds the key and the word by which Jackson tells kinds apart. */
    private static ObjectNode marked(ObjectNode all) {
        for (Class<?> choice : KINDS) {
            String key = choice.getAnnotation(JsonTypeInfo.class).property();
            for (JsonSubTypes.Type kind :
                    choice.getAnnotation(JsonSubTypes.class).value()) {
                ObjectNode schema = (ObjectNode) all.get(name(kind.value()));
                var properties = new LinkedHashMap<String, JsonNode>();
                properties.put(key, JSON.createObjectNode().put("const", kind.name()));
                if (schema.get("properties") instanceof ObjectNode known) {
                    known.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
                }
                ObjectNode marked = schema.putObject("properties");
                properties.forEach(marked::set);
                schema.withArray("required").insert(0, key);
            }
        }
        return all;
    }

    private static void tags(ObjectNode whole) {
        var tags = whole.putArray("tags");
        tags.addObject().put("name", "everybody").put("description", "Coming in, and what is the same for all.");
        for (Role role : Role.values()) {
            role.duty()
                    .ifPresent(duty -> tags.addObject()
                            .put("name", role.word())
                            .put("description", "What people of the duty " + duty.word() + " may ask for."));
        }
        tags.addObject().put("name", "admin").put("description", "Opening exercises on this server.");
    }

    private ObjectNode operation(Access.Rule rule) {
        ObjectNode operation = JSON.createObjectNode();
        operation.put("operationId", rule.operation());
        operation.put("summary", rule.says());
        operation.put(
                "description",
                "For " + String.join(", ", rule.roles().stream().map(Word::word).toList()) + ".");
        operation
                .putArray("tags")
                .add(rule.roles().size() == 1 ? rule.roles().iterator().next().word() : "everybody");
        if (rule.roles().contains(Role.NOBODY)) {
            operation.putArray("security");
        } else {
            operation.putArray("security").addObject().putArray("session");
        }
        parameters(rule, operation);
        if (rule.body() != Void.class) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            body.putObject("content")
                    .putObject("application/json")
                    .set("schema", schemas.createSchemaReference(rule.body()));
        }
        ObjectNode responses = operation.putObject("responses");
        responses.set("200", answer(rule));
        responses.putObject("4XX").put("$ref", "#/components/responses/refusal");
        responses.putObject("5XX").put("$ref", "#/components/responses/refusal");
        return operation;
    }

    private static void parameters(Access.Rule rule, ObjectNode operation) {
        var parameters = JSON.createArrayNode();
        List<String> parts = PART.matcher(rule.path())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        for (String part : parts) {
            ObjectNode parameter =
                    parameters.addObject().put("name", part).put("in", "path").put("required", true);
            ObjectNode schema = parameter.putObject("schema").put("type", "string");
            if (part.equals("control")) {
                schema.putArray("enum").add("fire").add("hold").add("release").add("skip");
            }
        }
        for (String query : rule.queries()) {
            ObjectNode parameter = parameters.addObject().put("name", query).put("in", "query");
            parameter.putObject("schema").put("type", query.equals("at") ? "number" : "string");
        }
        if (rule.changes()) {
            ObjectNode header = parameters
                    .addObject()
                    .put("name", Guard.HEADER)
                    .put("in", "header")
                    .put("required", true);
            header.putObject("schema").put("type", "string").put("const", "1");
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
    }

    private ObjectNode answer(Access.Rule rule) {
        ObjectNode answer = JSON.createObjectNode().put("description", rule.says());
        ObjectNode content = answer.putObject("content");
        switch (rule.kind()) {
            case JSON ->
                content.putObject("application/json")
                        .set(
                                "schema",
                                rule.answer() == Object.class
                                        ? JSON.createObjectNode().put("type", "object")
                                        : schemas.createSchemaReference(rule.answer()));
            case EVENTS ->
                content.putObject("text/event-stream").putObject("schema").put("type", "string");
            case FILE ->
                content.putObject("application/jsonl").putObject("schema").put("type", "string");
        }
        return answer;
    }

    private static ObjectNode refusal(ObjectNode problem) {
        ObjectNode refusal = JSON.createObjectNode()
                .put(
                        "description",
                        "Refused: 400 not understood, 401 no session, 403 not yours, 404 unknown, 409 not now,"
                                + " 413 too large, 429 too many, 503 read-only. What an exercise refuses is its reply, which has"
                                + " more keys.");
        refusal.putObject("content").putObject("application/json").set("schema", problem);
        return refusal;
    }

    private static ObjectNode session() {
        return JSON.createObjectNode()
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "tributary")
                .put("description", "Set on joining. Under TLS its name is __Host-tributary.");
    }

    private static ObjectNode sorted(ObjectNode schemas) {
        ObjectNode sorted = JSON.createObjectNode();
        schemas.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
        return sorted;
    }

    // the records

    private static SchemaGeneratorConfigBuilder config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.FLATTENED_OPTIONALS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withPropertyNameOverrideResolver(field -> key(component(field)))
                .withDescriptionResolver(DescriptionOfRoutes::description)
                .withTargetTypeOverridesResolver(DescriptionOfRoutes::withoutOptional)
                .withNullableCheck(field -> false)
                .withRequiredCheck(field -> isRequired(component(field)))
                .withIgnoreCheck(field -> Modifier.isStatic(field.getRawMember().getModifiers()));
        config.forTypesInGeneral()
                .withAdditionalPropertiesResolver(
                        (TypeScope scope) -> scope.getType().getErasedType().isRecord() ? Void.class : null)
                .withPropertySorter(Comparator.comparing(member -> 0))
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withCustomDefinitionProvider(new Definitions());
        return config;
    }

    private static String name(Class<?> raw) {
        String own = raw.getSimpleName();
        return raw.getEnclosingClass() == null ? own : raw.getEnclosingClass().getSimpleName() + "." + own;
    }

    private static RecordComponent component(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is no component.".formatted(field)));
    }

    /** As the mapper of exercises names it; that this is so is shown by answers that fit the description. */
    private static String key(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        if (given != null && !given.value().isEmpty()) {
            return given.value();
        }
        String kebab = new KebabCaseStrategy().nameForField(null, null, component.getName());
        String owner = component.getDeclaringRecord().getName();
        return LOW_LINES.stream().anyMatch(owner::startsWith) ? kebab : kebab.replace('_', '-');
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean asked = component.getDeclaringRecord().getEnclosingClass() == Asked.class;
        return type != Optional.class && !(asked && Collection.class.isAssignableFrom(type));
    }

    private static @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        JsonPropertyDescription text = component(field).getAccessor().getAnnotation(JsonPropertyDescription.class);
        return text == null ? null : text.value();
    }

    private static @Nullable List<ResolvedType> withoutOptional(FieldScope field) {
        return field.getType().getErasedType() == Optional.class
                ? field.getType().typeParametersFor(Optional.class)
                : null;
    }

    /** What Jackson writes otherwise than by its components. */
    private static final class Definitions implements CustomDefinitionProviderV2 {
        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            Class<?> raw = type.getErasedType();
            if (Map.class.isAssignableFrom(raw)) {
                return map(type, context);
            }
            Optional<ObjectNode> scalar = scalar(raw);
            if (scalar.isPresent()) {
                return new CustomDefinition(
                        scalar.get(), CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
            }
            if (raw.isInterface() && raw.isAnnotationPresent(JsonSubTypes.class)) {
                return choice(raw, context);
            }
            return null;
        }

        private static CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
            ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
            List<ResolvedType> arguments = type.typeParametersFor(Map.class);
            if (arguments.get(1).getErasedType() != Object.class) {
                map.set("additionalProperties", context.createDefinitionReference(arguments.get(1)));
            }
            return new CustomDefinition(
                    map, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
        }

        private static Optional<ObjectNode> scalar(Class<?> raw) {
            ObjectNode schema = JSON.createObjectNode();
            if (raw.isEnum()) {
                var words = schema.put("type", "string").putArray("enum");
                Stream.of(raw.getEnumConstants())
                        .map(constant -> JSON.valueToTree(constant).asString())
                        .forEach(words::add);
                return Optional.of(schema);
            }
            if (raw == Instant.class) {
                return Optional.of(schema.put("type", "string").put("format", "date-time"));
            }
            if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
                return Optional.of(schema);
            }
            return valueType(raw).map(type -> {
                if (Map.class.isAssignableFrom(type)) {
                    schema.put("type", "object")
                            .putObject("additionalProperties")
                            .put("type", "string");
                } else {
                    schema.put("type", type == String.class ? "string" : "number");
                }
                return schema;
            });
        }

        private static Optional<Class<?>> valueType(Class<?> raw) {
            return Arrays.stream(raw.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .<Class<?>>map(Method::getReturnType)
                    .findFirst();
        }

        /** Kinds are named, not made here: some hold one of their own kind, which would never end. */
        private static CustomDefinition choice(Class<?> raw, SchemaGenerationContext context) {
            ObjectNode choice = context.getGeneratorConfig().createObjectNode();
            var kinds = choice.putArray("oneOf");
            for (JsonSubTypes.Type kind : raw.getAnnotation(JsonSubTypes.class).value()) {
                kinds.addObject().put("$ref", "#/" + SCHEMAS + "/" + name(kind.value()));
            }
            return new CustomDefinition(choice);
        }
    }
}
