package org.tributary.scenario.read;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Verbs;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;

/** Reads checks, in YAML or JSON, with the means by which scenarios are read. Safe for any number of threads. */
public final class ChecklistReader {
    private ChecklistReader() {}

    /**
     * The checks in a file.
     *
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Checklist read(Path file) {
        String name = file.toString();
        try {
            return read(name, ScenarioReader.bytes(file));
        } catch (Misfit misfit) {
            throw ScenarioReader.refused(name, misfit);
        }
    }

    /**
     * The checks in these bytes.
     *
     * @param name what messages call the file
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Checklist read(String name, byte[] bytes) {
        Source source;
        try {
            source = Source.of(bytes);
        } catch (Misfit misfit) {
            throw ScenarioReader.refused(name, misfit);
        }
        var findings = new Findings();
        Optional<Checklist> list = TreeReader.read(source, findings).map(tree -> {
            findings.in(tree);
            Checklist bound = Binder.bind(Checklist.class, tree, findings);
            check(bound, findings);
            return bound;
        });
        if (list.isEmpty() || !findings.isEmpty()) {
            throw new InvalidScenario(name, findings.problems(source));
        }
        return list.get();
    }

    private static void check(Checklist list, Findings findings) {
        if (list.format() != 1) {
            findings.report(
                    Code.FORMAT_VERSION,
                    Pointer.of("format"),
                    "This version reads checks of format 1, not %d.".formatted(list.format()),
                    Optional.of("1"));
        }
        if (list.checks().isEmpty() && findings.isSound(Pointer.ROOT)) {
            findings.report(Code.NOTHING_THERE, Pointer.ROOT, "There are no checks in this file.");
        }
        list.checks().forEach((id, check) -> check(check, Pointer.of("checks").to(id), findings));
    }

    private static void check(Check check, Pointer at, Findings findings) {
        if (!findings.isSound(at)) {
            return;
        }
        int ways = (check.measure().isPresent() ? 1 : 0)
                + (check.raidsAnnounced().isPresent() ? 1 : 0)
                + (check.happens().isPresent() ? 1 : 0)
                + (check.task().isPresent() ? 1 : 0);
        boolean limited = check.atLeast().isPresent() || check.atMost().isPresent();
        if (ways != 1) {
            findings.report(
                    Code.ONE_OF,
                    at,
                    "A check has exactly one of measure, raids-announced, happens and task; here are %d."
                            .formatted(ways));
        } else if (limited != check.measure().isPresent()) {
            findings.report(
                    Code.ONE_OF,
                    at,
                    limited
                            ? "The keys at-least and at-most belong to a measure, but none is named here."
                            : "A check of a measure needs at-least or at-most.");
        } else {
            check.atLeast()
                    .ifPresent(amount -> ObjectiveChecks.fitting(
                            amount, check.measure().orElseThrow(), at.to("at-least"), findings));
            check.atMost()
                    .ifPresent(amount ->
                            ObjectiveChecks.fitting(amount, check.measure().orElseThrow(), at.to("at-most"), findings));
            check.happens().ifPresent(expected -> expected(expected, at.to("happens"), findings));
        }
    }

    private static void expected(Check.Expected expected, Pointer at, Findings findings) {
        var kind = Verbs.find(expected.event());
        if (kind.isEmpty()) {
            findings.report(
                    Code.UNKNOWN_EVENT,
                    at.to("event"),
                    "%s is no kind of event.".formatted(Quoted.text(expected.event())),
                    Near.of(expected.event(), Verbs.all()));
            return;
        }
        List<String> fields =
                Arrays.stream(kind.get().getRecordComponents()).map(Shape::key).toList();
        for (Map.Entry<String, String> field : expected.with().entrySet()) {
            if (!fields.contains(field.getKey())) {
                findings.reportKey(
                        Code.UNKNOWN_KEY,
                        at.to("with").to(field.getKey()),
                        "The log says of %s only: %s.".formatted(expected.event(), String.join(", ", fields)),
                        Near.of(field.getKey(), fields));
            }
        }
        if (expected.times().isPresent() && expected.times().get() < 1) {
            findings.report(Code.OUT_OF_RANGE, at.to("times"), "Wanted is 1 or more.");
        }
    }
}
