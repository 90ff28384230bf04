package org.tributary.score;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Verbs;
import org.tributary.quantity.Id;
import org.tributary.quantity.Span;
import org.tributary.quantity.Word;
import org.tributary.scenario.Check;

/** Counts the events that a check waits for. Not thread-safe. */
final class ExpectedEvent implements EventListener {
    private final Check.Expected wanted;
    private final Class<? extends Happening> kind;
    private final Evidence evidence = new Evidence();
    private int times;
    /** From when the time counts, in hours since STARTEX; infinite as long as the inject has not fired. */
    private double from_h;

    ExpectedEvent(Check.Expected wanted) {
        this.wanted = wanted;
        this.from_h = wanted.after().isPresent() ? Double.POSITIVE_INFINITY : 0;
        this.kind = Verbs.find(wanted.event())
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is no kind of event.".formatted(wanted.event())));
    }

    @Override
    public void hear(Event event) {
        boolean here = wanted.place().isEmpty() || wanted.place().get().equals(event.place());
        if (event.what() instanceof Happening.InjectFired fired && isAwaited(fired)) {
            from_h = event.at_h();
        }
        boolean inTime = event.at_h() >= from_h
                && event.at_h() - from_h <= wanted.within().map(Span::hours).orElse(Double.MAX_VALUE);
        if (kind.isInstance(event.what()) && here && inTime && fits(event.what())) {
            times++;
            evidence.add(event.sequence());
        }
    }

    /** Whether it is the inject from which the time counts, and fires for the first time. */
    private boolean isAwaited(Happening.InjectFired fired) {
        return wanted.after().filter(fired.inject()::equals).isPresent() && Double.isInfinite(from_h);
    }

    private boolean fits(Happening what) {
        for (Map.Entry<String, String> field : wanted.with().entrySet()) {
            if (!field.getValue().equals(find(what, field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** What the log says under a key; empty text if it does not say it. */
    private String find(Happening what, String key) {
        for (RecordComponent component : kind.getRecordComponents()) {
            if (key(component).equals(key)) {
                return text(value(component, what));
            }
        }
        return "";
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, Happening what) {
        try {
            return component.getAccessor().invoke(what);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s cannot be read.".formatted(component), e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? text(optional.get()) : "";
        }
        return value instanceof Id id ? id.value() : value instanceof Word word ? word.word() : value.toString();
    }

    CheckResult result(String id) {
        int least = wanted.times().orElse(1);
        var words = new StringBuilder(wanted.event());
        wanted.with()
                .forEach((field, value) ->
                        words.append(' ').append(field).append(' ').append(value));
        wanted.place().ifPresent(place -> words.append(" at ").append(place));
        if (least > 1) {
            words.append(' ').append(least).append(" times");
        }
        wanted.within().ifPresent(span -> words.append(" within ").append(Figures.text(span.hours(), "h")));
        wanted.after()
                .ifPresent(inject -> words.append(wanted.within().isPresent() ? " of inject " : " after inject ")
                        .append(inject));
        String found = times == 0 && Double.isInfinite(from_h)
                ? "never, since that inject did not fire"
                : times == 0 ? "never" : times == 1 ? "once" : times + " times";
        return new CheckResult(id, times >= least, words.toString(), found, evidence.list());
    }
}
