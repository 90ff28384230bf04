package org.tributary.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.ObjectiveId;
import org.tributary.scenario.MeasureName;

/**
 * What evaluators and others wrote: it changes nothing in the world. Immutable.
 *
 * @param notes oldest first
 * @param ratings the last one of each objective
 * @param amendments the last one of each measure
 * @param versions of sections of the report, oldest first
 * @param surveys the last answers of each person
 */
record Writings(
        List<Written<Act.Note>> notes,
        Map<ObjectiveId, Written<Act.Rate>> ratings,
        Map<MeasureName, Written<Act.Amend>> amendments,
        List<Written<Act.EditReport>> versions,
        Map<PersonId, Written<Act.AnswerSurvey>> surveys) {
    static final Writings NONE = new Writings(List.of(), Map.of(), Map.of(), List.of(), Map.of());

    /** Something that was written, by whom and when; the stop and the world's time at which it was. */
    record Written<A extends Act>(long number, Optional<PersonId> by, Instant at, int stop, double at_h, A act) {}

    Writings apply(Entry entry, int stop, double at_h) {
        Act act = entry.act();
        if (act instanceof Act.Note note) {
            return new Writings(and(notes, of(entry, stop, at_h, note)), ratings, amendments, versions, surveys);
        }
        if (act instanceof Act.Rate rate) {
            return new Writings(
                    notes, and(ratings, rate.objective(), of(entry, stop, at_h, rate)), amendments, versions, surveys);
        }
        if (act instanceof Act.Amend amend) {
            return new Writings(
                    notes, ratings, and(amendments, amend.measure(), of(entry, stop, at_h, amend)), versions, surveys);
        }
        if (act instanceof Act.EditReport edit) {
            return new Writings(notes, ratings, amendments, and(versions, of(entry, stop, at_h, edit)), surveys);
        }
        if (act instanceof Act.AnswerSurvey answers && entry.by().isPresent()) {
            return new Writings(
                    notes,
                    ratings,
                    amendments,
                    versions,
                    and(surveys, entry.by().get(), of(entry, stop, at_h, answers)));
        }
        return this;
    }

    private static <A extends Act> Written<A> of(Entry entry, int stop, double at_h, A act) {
        return new Written<>(entry.number(), entry.by(), entry.at(), stop, at_h, act);
    }

    private static <T> List<T> and(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return Collections.unmodifiableList(more);
    }

    private static <K, V> Map<K, V> and(Map<K, V> all, K key, V value) {
        var more = new LinkedHashMap<>(all);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
