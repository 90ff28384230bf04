package org.tributary.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of the model: the parameter file, with what a scenario changes laid over it. Immutable. */
public final class Parameters {
    private static final Parameters DEFAULTS = readDefaults();

    private final Map<String, Parameter> byName;

    private Parameters(Map<String, Parameter> byName) {
        this.byName = byName;
    }

    /** The parameter file as shipped, in its order. */
    public static Parameters defaults() {
        return DEFAULTS;
    }

    /**
     * These parameters with some values changed.
     *
     * @throws IllegalArgumentException if a name is unknown
     */
    public Parameters with(Map<String, Double> changed) {
        var result = new LinkedHashMap<>(byName);
        changed.forEach((name, value) -> {
            Parameter old = require(name);
            result.put(
                    name, new Parameter(name, value, old.unit(), old.low(), old.high(), "the scenario", old.meaning()));
        });
        return new Parameters(result);
    }

    /** These parameters as a scenario changes them. */
    public Parameters with(Scenario scenario) {
        var changed = new LinkedHashMap<String, Double>();
        scenario.parameters().forEach((name, amount) -> changed.put(name, amount.value()));
        return changed.isEmpty() ? this : with(changed);
    }

    /**
     * The value of that name, in its unit.
     *
     * @throws IllegalArgumentException if the name is unknown
     */
    public double value(String name) {
        return require(name).value();
    }

    /** The parameter of that name, if there is one. */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All, in the file's order. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    private Parameter require(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("There is no parameter \"%s\".".formatted(name));
        }
        return parameter;
    }

    private static Parameters readDefaults() {
        try (InputStream file =
                Objects.requireNonNull(Parameters.class.getResourceAsStream("parameters.json"), "parameters.json")) {
            List<Parameter> list = JsonMapper.shared().readValue(file, new TypeReference<List<Parameter>>() {});
            var byName = new LinkedHashMap<String, Parameter>();
            list.forEach(parameter -> byName.put(parameter.name(), parameter));
            return new Parameters(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
