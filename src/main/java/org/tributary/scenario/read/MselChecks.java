package org.tributary.scenario.read;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.Span;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Fact;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Inject.Condition;
import org.tributary.scenario.Inject.Effect;

/** Checks the scripted events and the facts that somebody must learn. */
final class MselChecks {
    /** The kinds of events, as logs and conditions name them. */
    static final List<String> EVENTS = Arrays.stream(
                    Objects.requireNonNull(Happening.class.getAnnotation(JsonSubTypes.class))
                            .value())
            .map(JsonSubTypes.Type::name)
            .toList();

    private static final int MOST_TIMES = 100_000;

    private final Script script;
    private final Findings findings;
    private final List<Inject> msel;
    private final Map<InjectId, Inject> byName = new HashMap<>();
    /** By contingency, the inject that it stands by for. */
    private final Map<InjectId, Inject> standsBy = new HashMap<>();

    private final Map<InjectId, Double> firstHours = new HashMap<>();
    private final ExpectationChecks expectations;
    private final Times times;
    private final Set<InjectId> names = new HashSet<>();
    private final Set<InjectId> waitingInCircle = new HashSet<>();

    private MselChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
        this.times = new Times(script);
        this.msel = script.scenario().msel();
        this.expectations = new ExpectationChecks(script);
        msel.forEach(inject -> byName.putIfAbsent(inject.inject(), inject));
        msel.forEach(inject -> inject.contingency().ifPresent(other -> standsBy.putIfAbsent(other, inject)));
    }

    static void check(Script script) {
        var checks = new MselChecks(script);
        checks.findCircles();
        for (int i = 0; i < checks.msel.size(); i++) {
            checks.inject(checks.msel.get(i), Pointer.of("msel", i));
        }
        script.scenario().facts().forEach((id, fact) -> checks.fact(fact, Pointer.of("facts", id)));
    }

    private void inject(Inject inject, Pointer at) {
        if (!names.add(inject.inject())) {
            findings.report(
                    Code.REPEATED,
                    at.to("inject"),
                    "Another inject is called %s already."
                            .formatted(Quoted.text(inject.inject().value())));
        }
        whenItFires(inject, at);
        inject.at().ifPresent(moment -> times.inTime(times.sinceStartex_h(moment), at.to("at")));
        inject.after().ifPresent(span -> times.inTime(span.hours(), at.to("after")));
        inject.when().ifPresent(condition -> condition(inject, condition, at.to("when")));
        for (int i = 0; i < inject.to().size(); i++) {
            script.seat(inject.to().get(i), at.to("to").to(i));
        }
        script.once(inject.to(), at.to("to"), "seat");
        for (int i = 0; i < inject.effects().size(); i++) {
            effect(inject.effects().get(i), at.to("effects").to(i));
        }
        inject.expect().ifPresent(expectation -> {
            expectations.check(inject, expectation, at.to("expect"));
            timeToAct(inject, expectation, at.to("expect").to("within"));
        });
        inject.contingency().ifPresent(other -> contingency(inject, other, at));
    }

    private void whenItFires(Inject inject, Pointer at) {
        Inject before = standsBy.get(inject.inject());
        if (before == null) {
            exactlyOne(
                    at,
                    "when it fires",
                    List.of("at", "after", "when", "fires"),
                    inject.at(),
                    inject.after(),
                    inject.when(),
                    inject.fires());
        } else if (inject.at().isPresent()
                || inject.after().isPresent()
                || inject.when().isPresent()
                || inject.fires().isPresent()) {
            findings.report(
                    Code.ONE_OF,
                    at,
                    "It fires as the contingency of %s, so it has none of at, after, when, fires."
                            .formatted(before.inject().value()));
        }
    }

    private void contingency(Inject inject, InjectId other, Pointer injectAt) {
        Pointer at = injectAt.to("contingency");
        Inject first = standsBy.get(other);
        if (inject.expect().isEmpty() && !findings.isSpoilt(injectAt.to("expect"))) {
            findings.report(
                    Code.NOTHING_THERE,
                    at,
                    "A contingency fires when an expected action does not come; say which: expect.");
        } else if (!byName.containsKey(other)) {
            List<String> known =
                    byName.keySet().stream().map(InjectId::value).sorted().toList();
            script.unknown(Code.UNKNOWN_INJECT, at, other.value(), "one of the injects", known);
        } else if (waitingInCircle.contains(other)) {
            findings.report(
                    Code.NEVER_FIRES,
                    at,
                    other.equals(inject.inject())
                            ? "This inject stands by for itself, so it never fires."
                            : "These injects wait for each other, so none ever fires.");
        } else if (first != null && !first.inject().equals(inject.inject())) {
            findings.report(
                    Code.REPEATED,
                    at,
                    "%s is the contingency of %s already."
                            .formatted(other.value(), first.inject().value()));
        }
    }

    /** Whether the time for the expected action runs out before ENDEX, as early as the inject may fire. */
    private void timeToAct(Inject inject, Expectation expectation, Pointer at) {
        double endex_h = script.scenario().clock().endex_h();
        double end_h = earliest_h(inject) + expectation.within().hours();
        if (findings.isSound(Pointer.of("clock")) && Times.minutes(end_h) > Times.minutes(endex_h)) {
            findings.report(
                    Code.AFTER_ENDEX,
                    at,
                    "The time to act ends at %s at the earliest, but the exercise ends at %s."
                            .formatted(times.onTheCalendar(end_h), times.onTheCalendar(endex_h)));
        }
    }

    /** The first hour at which an inject may fire; every inject is worked out once, and circles begin at STARTEX. */
    private double earliest_h(Inject inject) {
        var way = new ArrayDeque<Inject>();
        var met = new HashSet<InjectId>();
        Optional<Inject> next = Optional.of(inject);
        while (next.isPresent()
                && !firstHours.containsKey(next.get().inject())
                && met.add(next.get().inject())) {
            way.push(next.get());
            next = awaited(next.get());
        }
        double before_h =
                next.map(known -> firstHours.getOrDefault(known.inject(), 0.0)).orElse(0.0);
        for (Inject each : way) {
            before_h = hour(each, before_h);
            firstHours.put(each.inject(), before_h);
        }
        return firstHours.getOrDefault(inject.inject(), 0.0);
    }

    /** When an inject fires, if what it waits for comes at that hour. */
    private double hour(Inject inject, double before_h) {
        Inject missed = standsBy.get(inject.inject());
        if (missed != null) {
            return before_h + missed.expect().map(one -> one.within().hours()).orElse(0.0);
        }
        return inject.at()
                .map(times::sinceStartex_h)
                .or(() -> inject.after().map(Span::hours))
                .orElseGet(() -> before_h
                        + inject.when()
                                .flatMap(Condition::after)
                                .map(Span::hours)
                                .orElse(0.0));
    }

    /** Reports if not exactly one of these keys is given. A key whose value has a problem of its own counts as given. */
    private void exactlyOne(Pointer at, String what, List<String> keys, Optional<?>... values) {
        int given = 0;
        for (int i = 0; i < values.length; i++) {
            given += values[i].isPresent() || findings.isSpoilt(at.to(keys.get(i))) ? 1 : 0;
        }
        if (given != 1) {
            findings.report(
                    Code.ONE_OF,
                    at,
                    "Exactly one of %s says %s; here %s."
                            .formatted(String.join(", ", keys), what, given == 0 ? "is none" : "are " + given));
        }
    }

    private void condition(Inject inject, Condition condition, Pointer at) {
        exactlyOne(at, "what it waits for", List.of("event", "inject"), condition.event(), condition.inject());
        condition
                .event()
                .filter(event -> !EVENTS.contains(event))
                .ifPresent(
                        event -> script.unknown(Code.UNKNOWN_EVENT, at.to("event"), event, "a kind of event", EVENTS));
        condition.place().ifPresent(place -> script.place(place, at.to("place")));
        condition.times().ifPresent(times -> script.range(at.to("times"), times, 1, MOST_TIMES));
        condition.after().ifPresent(span -> times.inTime(span.hours(), at.to("after")));
        condition.inject().ifPresent(awaited -> {
            if (!byName.containsKey(awaited)) {
                List<String> names =
                        byName.keySet().stream().map(InjectId::value).sorted().toList();
                script.unknown(Code.UNKNOWN_INJECT, at.to("inject"), awaited.value(), "one of the injects", names);
            } else if (waitingInCircle.contains(inject.inject())) {
                findings.report(
                        Code.NEVER_FIRES, at.to("inject"), "These injects wait for each other, so none ever fires.");
            }
        });
    }

    /** Follows each inject to the one it waits for, every inject once. */
    private void findCircles() {
        Set<InjectId> followed = new HashSet<>();
        for (Inject start : byName.values()) {
            Set<InjectId> way = new LinkedHashSet<>();
            Optional<Inject> next = Optional.of(start);
            while (next.isPresent() && followed.add(next.get().inject())) {
                way.add(next.get().inject());
                next = awaited(next.get());
            }
            if (next.isPresent() && way.contains(next.get().inject())) {
                List<InjectId> inOrder = List.copyOf(way);
                waitingInCircle.addAll(
                        inOrder.subList(inOrder.indexOf(next.get().inject()), inOrder.size()));
            }
        }
    }

    private Optional<Inject> awaited(Inject inject) {
        Optional<Inject> before = Optional.ofNullable(standsBy.get(inject.inject()));
        return before.or(() -> inject.when().flatMap(Condition::inject).map(byName::get));
    }

    private void effect(Effect effect, Pointer at) {
        exactlyOne(
                at,
                "what changes",
                List.of("output", "tip", "warning", "pressure", "control", "arrests"),
                effect.output(),
                effect.tip(),
                effect.warning(),
                effect.pressure(),
                effect.control(),
                effect.arrests());
        effect.arrests()
                .ifPresent(arrests ->
                        script.network(arrests.syndicate(), at.to("arrests").to("syndicate")));
        effect.output()
                .ifPresent(output -> script.place(output.at(), at.to("output").to("at")));
        effect.warning().ifPresent(place -> script.place(place, at.to("warning")));
        effect.pressure()
                .ifPresent(pressure ->
                        script.place(pressure.at(), at.to("pressure").to("at")));
        effect.control()
                .ifPresent(
                        control -> script.place(control.at(), at.to("control").to("at")));
        effect.tip().ifPresent(tip -> {
            script.site(tip.about(), at.to("tip").to("about"));
            script.agency(tip.agency(), at.to("tip").to("agency"));
        });
    }

    private void fact(Fact fact, Pointer at) {
        script.site(fact.about(), at.to("about"));
        Pointer needed = at.to("needed-by");
        if (fact.neededBy().isEmpty()) {
            findings.report(Code.NOTHING_THERE, needed, "It is not said who must learn this.");
        }
        for (int i = 0; i < fact.neededBy().size(); i++) {
            script.agency(fact.neededBy().get(i), needed.to(i));
        }
        double before_h = times.sinceStartex_h(fact.before());
        boolean atEndex = Times.minutes(before_h)
                == Times.minutes(script.scenario().clock().endex_h());
        if (!atEndex) {
            times.inTime(before_h, at.to("before"));
        }
        if (Times.minutes(before_h) == 0) {
            findings.report(
                    Code.AFTER_ENDEX, at.to("before"), "This is STARTEX itself, when nobody can have learnt it.");
        }
    }
}
