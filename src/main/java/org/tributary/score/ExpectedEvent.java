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

    ExpectedEvent(Check.Expected wanted) {
        this.wanted = wanted;
        this.kind = Verbs.find(wanted.event())
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is no kind of event.".formatted(wanted.event())));
    }

    @Override
    public void hear(Event event) {
        boolean here = wanted.place().isEmpty() || wanted.place().get().equals(event.place());
        boolean inTime = event.at_h() <= wanted.within().map(Span::hours).orElse(Double.MAX_VALUE);
        if (kind.isInstance(event.what()) && here && inTime && fits(event.what())) {
            times++;
            evidence.add(event.sequence());
        }
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
        String found = times == 0 ? "never" : times == 1 ? "once" : times + " times";
        return new CheckResult(id, times >= least, words.toString(), found, evidence.list());
    }
}
