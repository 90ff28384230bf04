package org.tributary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.scenario.Parameter;
import org.tributary.scenario.Parameters;

/** The numbers of the model as a document: one table for each group, which is what stands before the first dot. */
final class ParametersTable {
    private static final String HEAD = """
            # Parameters

            Every number of the model with its unit, the range in which it is varied, its source and its meaning, by group.
            This page is made by `tributary parameters --markdown` of the parameter file; a scenario may change any of them.
            What the groups do stands in [the model's description](odd.md).
            """;

    private ParametersTable() {}

    /** The document, groups and names in the order of the alphabet. */
    static String markdown() {
        Map<String, List<Parameter>> groups = new TreeMap<>();
        for (Parameter parameter : Parameters.defaults().all()) {
            String group = parameter.name().substring(0, parameter.name().indexOf('.'));
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(parameter);
        }
        var text = new StringBuilder(HEAD);
        groups.forEach((group, parameters) -> {
            text.append("\n## ").append(group).append("\n\n");
            text.append("| name | value | unit | range | source | meaning |\n");
            text.append("| --- | ---: | --- | --- | --- | --- |\n");
            parameters.forEach(parameter -> text.append(row(parameter)));
        });
        return text.toString();
    }

    private static String row(Parameter parameter) {
        return "| `%s` | %s | %s | %s to %s | %s | %s |\n"
                .formatted(
                        parameter.name(),
                        number(parameter.value()),
                        parameter.unit(),
                        number(parameter.low()),
                        number(parameter.high()),
                        cell(parameter.source()),
                        cell(parameter.meaning()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Whole numbers without a point. */
    static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }
}
