package org.tributary.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.scenario.Parameter;
import org.tributary.scenario.Parameters;

/** Checks the parameters that a scenario changes. */
final class ParameterChecks {
    /** Beyond this multiple of its range a value is a slip of the hand and not an assumption. Assumed. */
    private static final double WIDEST = 100;

    /** Of these three, where a parameter has them, each is at most the next. */
    private static final List<String> RISING = List.of("delay-min", "delay-median", "delay-p95");

    private final Script script;
    private final Findings findings;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private ParameterChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
        Parameters.defaults().all().forEach(parameter -> values.put(parameter.name(), parameter.value()));
    }

    static void check(Script script) {
        var checks = new ParameterChecks(script);
        Map<String, Amount> changed = script.scenario().parameters();
        changed.forEach((name, amount) -> checks.parameter(name, amount, Pointer.of("parameters", name)));
        changed.keySet().forEach(checks::atOdds);
    }

    private void parameter(String name, Amount amount, Pointer at) {
        Optional<Parameter> known = Parameters.defaults().find(name);
        if (known.isEmpty()) {
            List<String> names =
                    Parameters.defaults().all().stream().map(Parameter::name).toList();
            findings.reportKey(
                    Code.UNKNOWN_PARAMETER,
                    at,
                    "The model has no parameter %s.".formatted(Quoted.text(name)),
                    Near.of(name, names));
            return;
        }
        Parameter parameter = known.get();
        if (!fits(amount, parameter)) {
            boolean bare = amount.unit().isEmpty();
            findings.report(
                    Code.WRONG_UNIT,
                    at,
                    "%s is given in %s."
                            .formatted(name, parameter.unit().isEmpty() ? "a bare number" : parameter.unit()),
                    bare ? Optional.of(Plain.text(amount.value()) + " " + parameter.unit()) : Optional.empty());
            return;
        }
        double most = parameter.unit().equals("share") ? 1 : Math.max(1, parameter.high()) * WIDEST;
        script.range(at, amount.value(), 0, most);
        values.put(name, amount.value());
    }

    /** Shares, counts and compound units are bare numbers; hours, dollars, kilometres and kilograms say so. */
    private static boolean fits(Amount amount, Parameter parameter) {
        return switch (parameter.unit()) {
            case "h", "usd", "km", "kg" -> amount.unit().equals(parameter.unit());
            case "share" -> amount.unit().isEmpty() || amount.unit().equals("share");
            default -> amount.unit().isEmpty();
        };
    }

    /** Reports a shortest, usual or longest delay that does not lie between its neighbours. */
    private void atOdds(String name) {
        for (int i = 0; i + 1 < RISING.size(); i++) {
            String lower = RISING.get(i);
            String upper = RISING.get(i + 1);
            if (name.endsWith(lower)) {
                compare(name, name, stem(name, lower) + upper);
            } else if (name.endsWith(upper)) {
                compare(name, stem(name, upper) + lower, name);
            }
        }
    }

    private void compare(String changed, String lower, String upper) {
        Double low = values.get(lower);
        Double high = values.get(upper);
        if (low != null && high != null && low > high) {
            findings.report(
                    Code.PARAMETERS_AT_ODDS,
                    Pointer.of("parameters", changed),
                    "%s (%s) is more than %s (%s).".formatted(lower, Plain.text(low), upper, Plain.text(high)));
        }
    }

    private static String stem(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }
}
