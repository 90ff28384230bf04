package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what the routes are and what travels. */
class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/org/tributary/web/openapi.json");

    @Test
    void theShippedDescriptionIsThatOfTheRoutesAndTheRecords() throws IOException {
        String made = DescriptionOfRoutes.json();
        if (Boolean.getBoolean("openapi.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made, UTF_8);
            fail("The description was written anew; run this test again without -Dopenapi.rewrite.");
        }
        assertThat(shipped())
                .as("routes or records have changed: run this test once with -Dopenapi.rewrite=true and look at the"
                        + " difference")
                .isEqualTo(made);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryNameIsUsedOnce() throws IOException {
        JsonNode whole = JsonMapper.shared().readTree(shipped());
        Set<String> operations = new HashSet<>();
        for (JsonNode path : whole.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operations.add(operation.get("operationId").asString()))
                        .as("twice: %s", operation.get("operationId"))
                        .isTrue();
            }
        }
        assertThat(operations).hasSize(Access.RULES.size());
        var dead = new TreeSet<String>();
        whole.findValues("$ref").forEach(reference -> {
            String pointer = reference.asString().substring(1);
            if (whole.at(pointer).isMissingNode()) {
                dead.add(pointer);
            }
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void everyRouteIsDoneBySomethingAndNothingIsDoneForNoRoute() {
        List<String> names = Access.RULES.stream().map(Access.Rule::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(Access.RULES).allSatisfy(rule -> {
            assertThat(rule.roles()).as(rule.name()).isNotEmpty();
            assertThat(rule.changes()).as(rule.name()).isEqualTo(rule.body() != Void.class);
        });
    }

    private static String shipped() throws IOException {
        try (InputStream in = Server.class.getResourceAsStream("openapi.json")) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
