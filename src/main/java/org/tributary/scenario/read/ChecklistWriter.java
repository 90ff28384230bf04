package org.tributary.scenario.read;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Span;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;

/** Writes checks as YAML that a person edits and {@link ChecklistReader} reads back as equal checks. Stateless. */
public final class ChecklistWriter {
    private ChecklistWriter() {}

    /**
     * The checks as YAML with a line break at its end, the same for equal checks.
     *
     * @param comments lines for the head of the file, without a number sign
     */
    public static String toYaml(Checklist list, List<String> comments) {
        var text = new StringBuilder();
        comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
        text.append("format: ").append(list.format()).append('\n');
        list.from().ifPresent(from -> text.append("from: ").append(quoted(from)).append('\n'));
        text.append("checks:\n");
        list.checks().forEach((id, check) -> {
            text.append("  ").append(id).append(":\n");
            check(check, text);
        });
        return text.toString();
    }

    private static void check(Check check, StringBuilder to) {
        line(to, "seen", check.seen().map(ChecklistWriter::quoted));
        line(to, "action", check.action().map(ChecklistWriter::quoted));
        line(to, "measure", check.measure().map(measure -> measure.word()));
        line(to, "at-least", check.atLeast().map(ChecklistWriter::amount));
        line(to, "at-most", check.atMost().map(ChecklistWriter::amount));
        check.raidsAnnounced().ifPresent(announced -> {
            boolean all = announced.of().isEmpty() && announced.ahead().isEmpty();
            to.append("    raids-announced:").append(all ? " {}" : "").append('\n');
            deeper(to, "of", announced.of());
            deeper(to, "ahead", announced.ahead().map(ChecklistWriter::span));
        });
        check.happens().ifPresent(expected -> expected(expected, to));
        line(to, "task", check.task().map(ChecklistWriter::quoted));
        line(to, "owner", check.owner().map(ChecklistWriter::quoted));
        line(to, "due", check.due().map(ChecklistWriter::quoted));
    }

    private static void expected(Check.Expected expected, StringBuilder to) {
        to.append("    happens:\n");
        deeper(to, "event", Optional.of(expected.event()));
        if (!expected.with().isEmpty()) {
            to.append("      with:\n");
            expected.with()
                    .forEach((field, value) -> to.append("        ")
                            .append(field)
                            .append(": ")
                            .append(quoted(value))
                            .append('\n'));
        }
        deeper(to, "place", expected.place().map(Object::toString));
        deeper(to, "times", expected.times().map(String::valueOf));
        deeper(to, "after", expected.after().map(Object::toString));
        deeper(to, "within", expected.within().map(ChecklistWriter::span));
    }

    private static void line(StringBuilder to, String key, Optional<String> value) {
        value.ifPresent(
                text -> to.append("    ").append(key).append(": ").append(text).append('\n'));
    }

    private static void deeper(StringBuilder to, String key, Optional<String> value) {
        value.ifPresent(text ->
                to.append("      ").append(key).append(": ").append(text).append('\n'));
    }

    private static String amount(Amount amount) {
        String number = Plain.text(amount.value());
        return amount.unit().isEmpty() ? number : number + " " + amount.unit();
    }

    private static String span(Span span) {
        return Plain.text(span.hours()) + " h";
    }

    /** Text in quotes, in which nothing but the quote and the backslash has a meaning. */
    private static String quoted(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
        return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
