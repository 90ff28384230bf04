package org.tributary.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tributary.pattern.Figure;
import org.tributary.score.Interval;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Patterns that were tried, as a table for a terminal, as JSON and as a table for a document. */
final class PatternText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PatternText() {}

    static void table(List<PatternResult> results, PrintWriter out) {
        String row = "%2s  %-38s %-46s %-24s %-14s %-8s %6s%n";
        out.printf(Locale.ROOT, row, "no", "pattern", "figure", "value at 95 %", "band", "verdict", "s");
        for (PatternResult result : results) {
            String number = String.valueOf(result.card().number());
            String verdict = result.verdict().outcome().word();
            String seconds = String.format(Locale.ROOT, "%.1f", result.seconds());
            List<Figure> figures = result.verdict().figures();
            if (figures.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        row,
                        number,
                        result.card().name(),
                        result.verdict().reason(),
                        "",
                        "",
                        verdict,
                        seconds);
            }
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                boolean first = i == 0;
                out.printf(
                        Locale.ROOT,
                        row,
                        first ? number : "",
                        first ? result.card().name() : "",
                        figure.name(),
                        value(figure),
                        figure.band(),
                        first ? verdict : "",
                        first ? seconds : "");
            }
        }
    }

    private static String value(Figure figure) {
        return figure.value().map(PatternText::shortly).orElse("not measured");
    }

    /** Without the number of runs, which is the same in all rows. */
    private static String shortly(Interval interval) {
        return interval.halfWidth() == 0
                ? String.format(Locale.ROOT, "%.4g", interval.mean())
                : String.format(Locale.ROOT, "%.3g ± %.2g", interval.mean(), interval.halfWidth());
    }

    static String markdown(List<PatternResult> results) {
        var text = new StringBuilder("| no | pattern | figure | reached | band | verdict |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (PatternResult result : results) {
            String verdict = result.verdict().outcome().word();
            if (result.verdict().figures().isEmpty()) {
                text.append("| %d | %s | %s | | | %s |%n"
                        .formatted(
                                result.card().number(),
                                result.card().claim(),
                                result.verdict().reason(),
                                verdict));
            }
            boolean first = true;
            for (Figure figure : result.verdict().figures()) {
                text.append(
                        first
                                ? "| %d | %s "
                                        .formatted(
                                                result.card().number(),
                                                result.card().claim())
                                : "| | ");
                text.append("| %s | %s | %s | %s |\n"
                        .formatted(figure.name(), value(figure), figure.band(), first ? verdict : ""));
                first = false;
            }
        }
        return text.toString();
    }

    static String json(List<PatternResult> results) {
        var list = new ArrayList<Map<String, Object>>();
        for (PatternResult result : results) {
            var one = new LinkedHashMap<String, Object>();
            one.put("number", result.card().number());
            one.put("name", result.card().name());
            one.put("claim", result.card().claim());
            one.put("source", result.card().source());
            one.put("verdict", result.verdict().outcome().word());
            one.put("reason", result.verdict().reason());
            one.put(
                    "figures",
                    result.verdict().figures().stream().map(PatternText::json).toList());
            one.put("seconds", Math.round(result.seconds() * 10) / 10.0);
            list.add(one);
        }
        return MAPPER.writeValueAsString(list);
    }

    private static Map<String, Object> json(Figure figure) {
        var one = new LinkedHashMap<String, Object>();
        one.put("figure", figure.name());
        figure.value().ifPresent(interval -> {
            one.put("value", interval.mean());
            one.put("from", finite(interval.low()));
            one.put("to", finite(interval.high()));
            one.put("n", interval.n());
        });
        one.put("unit", figure.unit());
        one.put("band", figure.band().toString());
        one.put("holds", figure.holds());
        return one;
    }

    private static @org.jspecify.annotations.Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
