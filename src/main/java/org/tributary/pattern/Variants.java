package org.tributary.pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.tributary.quantity.Country;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.scenario.read.ScenarioWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios that differ from another in one thing, made by way of its file so that every other key stays. */
final class Variants {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final List<String> PATROLS = List.of("checkpoint", "border-patrol", "river-patrol");

    private Variants() {}

    /** With so many times the charter flights of a country. */
    static Scenario withFlights(Scenario scenario, Country country, int times) {
        JsonNode tree = MAPPER.readTree(ScenarioWriter.toJson(scenario));
        if (tree.get("reception").get("flights") instanceof ObjectNode flights) {
            flights.put(country.name(), flights.get(country.name()).asInt() * times);
        }
        return ScenarioReader.read(
                scenario.scenario(), MAPPER.writeValueAsString(tree).getBytes(UTF_8));
    }

    /** With so many times the units that search and patrol. */
    static Scenario withPatrols(Scenario scenario, int times) {
        JsonNode tree = MAPPER.readTree(ScenarioWriter.toJson(scenario));
        for (JsonNode group : tree.get("units")) {
            boolean patrols = PATROLS.contains(group.get("kind").asString());
            if (patrols && group instanceof ObjectNode changed) {
                JsonNode units = group.get("units");
                changed.put("units", times * (units == null ? 1 : units.asInt()));
            }
        }
        return ScenarioReader.read(
                scenario.scenario(), MAPPER.writeValueAsString(tree).getBytes(UTF_8));
    }

    /** With so many times the analysts at each agency. */
    static Scenario withAnalysts(Scenario scenario, int times) {
        JsonNode tree = MAPPER.readTree(ScenarioWriter.toJson(scenario));
        for (JsonNode agency : tree.get("agencies")) {
            JsonNode analysts = agency.get("analysts");
            if (analysts != null && agency instanceof ObjectNode changed) {
                changed.put("analysts", analysts.asInt() * times);
            }
        }
        return ScenarioReader.read(
                scenario.scenario(), MAPPER.writeValueAsString(tree).getBytes(UTF_8));
    }
}
