package org.tributary.scenario.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.Amount;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Objective.Task;

/** Checks objectives: tasks and bands, in the units of their measures. */
final class ObjectiveChecks {
    private final Script script;
    private final Findings findings;
    private final Times times;
    private final Set<String> tasks = new HashSet<>();

    private ObjectiveChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
        this.times = new Times(script);
    }

    static void check(Script script) {
        var checks = new ObjectiveChecks(script);
        script.scenario()
                .objectives()
                .forEach((id, objective) -> checks.objective(objective, Pointer.of("objectives", id)));
    }

    private void objective(Objective objective, Pointer at) {
        if (objective.tasks().isEmpty() && objective.bands().isEmpty() && findings.isSound(at)) {
            findings.report(Code.NOTHING_THERE, at, "This objective has neither tasks nor bands to judge it by.");
        }
        for (int i = 0; i < objective.tasks().size(); i++) {
            Task task = objective.tasks().get(i);
            Pointer here = at.to("tasks").to(i);
            if (!tasks.add(task.id())) {
                findings.report(
                        Code.REPEATED,
                        here.to("id"),
                        "Another task is called %s already.".formatted(Quoted.text(task.id())));
            }
            task.by().ifPresent(moment -> times.inTime(times.sinceStartex_h(moment), here.to("by")));
            if (!findings.isSpoilt(here.to("measure"))) {
                value(task.atLeast(), task.measure(), here.to("at-least"));
            }
        }
        objective
                .bands()
                .forEach((measure, band) -> band(measure, band, at.to("bands").to(measure.word())));
    }

    private void band(MeasureName measure, Band band, Pointer at) {
        value(band.p(), measure, at.to("P"));
        value(band.s(), measure, at.to("S"));
        value(band.m(), measure, at.to("M"));
        double sign = measure.better() == Better.HIGHER ? 1 : -1;
        boolean falls = sign * band.p().value() >= sign * band.s().value()
                && sign * band.s().value() >= sign * band.m().value();
        if (!falls && findings.isSound(at)) {
            findings.report(
                    Code.BAND_ORDER,
                    at,
                    "Of %s %s is better, so P must be %s."
                            .formatted(
                                    measure.word(),
                                    sign > 0 ? "more" : "less",
                                    sign > 0 ? "at least S, and S at least M" : "at most S, and S at most M"));
        }
    }

    private void value(Amount amount, MeasureName measure, Pointer at) {
        if (fitting(amount, measure, at, findings)) {
            script.range(at, amount.value(), 0, measure.unit().equals("share") ? 1 : 1e15);
        }
    }

    /** Whether an amount is in the unit of its measure; reports it if not. */
    static boolean fitting(Amount amount, MeasureName measure, Pointer at, Findings findings) {
        boolean fits = fits(amount, measure, findings.find(at));
        if (!fits) {
            findings.report(
                    Code.WRONG_UNIT,
                    at,
                    "%s is measured in %s; wanted is a value such as %s."
                            .formatted(measure.word(), measure.unit(), example(measure)),
                    amount.unit().isEmpty()
                                    && !isCount(measure)
                                    && !measure.unit().equals("h")
                            ? Optional.of(Plain.text(amount.value()) + " " + unit(measure, amount.value()))
                            : Optional.empty());
        }
        return fits;
    }

    private static boolean isCount(MeasureName measure) {
        return measure.definition().isCount();
    }

    private static boolean fits(Amount amount, MeasureName measure, Optional<Node> written) {
        boolean bare = amount.unit().isEmpty();
        return switch (measure.unit()) {
            case "persons" -> bare && !Written.saysSites(written);
            case "sites" -> bare && !Written.saysPersons(written);
            case "share" ->
                amount.unit().equals("share")
                        || (bare
                                && amount.value() <= 1
                                && !Written.saysSites(written)
                                && !Written.saysPersons(written));
            case "h", "usd", "kg" -> amount.unit().equals(measure.unit());
            default -> bare && !Written.saysSites(written) && !Written.saysPersons(written);
        };
    }

    private static String unit(MeasureName measure, double value) {
        return measure.unit().equals("share") && value > 1 ? "%" : measure.unit();
    }

    private static String example(MeasureName measure) {
        return switch (measure.unit()) {
            case "h" -> "3 days";
            case "share" -> "80 %";
            case "usd" -> "2000000 usd";
            case "kg" -> "300 kg";
            case "sites" -> "4 sites";
            case "persons" -> "1000 persons";
            default -> "3";
        };
    }
}
