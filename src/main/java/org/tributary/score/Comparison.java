package org.tributary.score;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.tributary.quantity.Rating;
import org.tributary.quantity.Word;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Scorecard.MeasureScore;

/**
 * Scorecards side by side, each with its differences to the first. A difference of single runs is no proof: it holds for
 * these seeds only. Immutable.
 *
 * @param runs in the given order
 * @param cautions why the runs may not be comparable, in sentences; may be empty
 * @param lines heads, measures and their parts, objectives; those of which at least one run says something
 */
@JsonPropertyOrder({"runs", "cautions", "lines"})
public record Comparison(List<Run> runs, List<String> cautions, List<Line> lines) {
    /** Copies its lists. */
    public Comparison {
        runs = List.copyOf(runs);
        cautions = List.copyOf(cautions);
        lines = List.copyOf(lines);
    }

    /** One of the runs, and what it was. */
    public record Run(String name, String scenario, long seed, String engine, List<String> doctrines) {}

    /** What a line is about. */
    public enum Kind implements Word {
        /** A head. */
        HEAD,
        /** A measure or a figure beside it. */
        MEASURE,
        /** An objective. */
        OBJECTIVE
    }

    /** How a run does against the first. */
    public enum Verdict implements Word {
        /** Better than the first. */
        BETTER,
        /** Worse than the first. */
        WORSE,
        /** As the first. */
        SAME
    }

    /**
     * One thing in all runs.
     *
     * @param unit {@code index} of a head, empty of an objective
     * @param better which direction is better; absent where neither is
     * @param cells one of each run, in the order of the runs
     */
    public record Line(Kind kind, String id, String unit, Optional<Better> better, List<Cell> cells) {
        /** Copies its list. */
        public Line {
            cells = List.copyOf(cells);
        }

        private boolean saysSomething() {
            return cells.stream()
                    .anyMatch(cell -> cell.value().isPresent() || cell.rating().isPresent());
        }
    }

    /**
     * What one run says.
     *
     * @param difference to the first run; absent of the first, and where either has no value
     * @param verdict by the values, or where one is missing by the ratings; absent of the first run, and where there is
     *     nothing to compare or neither direction is better
     */
    public record Cell(
            OptionalDouble value, Optional<Rating> rating, OptionalDouble difference, Optional<Verdict> verdict) {}

    /**
     * Compares scorecards.
     *
     * @param cards by the name of the run, in the order to be shown; at least one
     */
    public static Comparison of(Map<String, Scorecard> cards) {
        var runs = new ArrayList<Run>();
        cards.forEach((name, card) -> runs.add(new Run(
                name,
                card.scenario(),
                card.seed(),
                card.engine(),
                card.doctrines().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList())));
        var lines = new ArrayList<Line>();
        List<Scorecard> all = List.copyOf(cards.values());
        for (Head head : Head.values()) {
            lines.add(head(head, all));
        }
        ids(all, card -> card.measures().stream().map(MeasureScore::id).toList())
                .forEach(id -> lines.add(measure(id, all)));
        ids(
                        all,
                        card -> card.objectives().stream()
                                .map(score -> score.id().value())
                                .toList())
                .forEach(id -> lines.add(objective(id, all)));
        return new Comparison(
                runs, cautions(runs), lines.stream().filter(Line::saysSomething).toList());
    }

    private static List<String> cautions(List<Run> runs) {
        var cautions = new ArrayList<String>();
        differing(runs, Run::scenario, "scenarios", "figures of different scripts do not compare")
                .ifPresent(cautions::add);
        differing(runs, Run::seed, "seeds", "part of each difference is chance").ifPresent(cautions::add);
        differing(runs, Run::engine, "versions of the engine", "the model or the measures may have changed")
                .ifPresent(cautions::add);
        return cautions;
    }

    private static Optional<String> differing(List<Run> runs, Function<Run, Object> what, String name, String so) {
        Set<Object> found = new LinkedHashSet<>();
        runs.forEach(run -> found.add(what.apply(run)));
        String list = String.join(", ", found.stream().map(String::valueOf).toList());
        return found.size() == 1
                ? Optional.empty()
                : Optional.of("The runs have different %s (%s): %s.".formatted(name, list, so));
    }

    private static Set<String> ids(List<Scorecard> cards, Function<Scorecard, List<String>> of) {
        Set<String> ids = new LinkedHashSet<>();
        cards.forEach(card -> ids.addAll(of.apply(card)));
        return ids;
    }

    private static Line head(Head head, List<Scorecard> cards) {
        var said = new ArrayList<Optional<Said>>();
        for (Scorecard card : cards) {
            said.add(card.heads().stream()
                    .filter(score -> score.id() == head)
                    .findFirst()
                    .map(score -> new Said(score.index(), score.rating())));
        }
        return line(Kind.HEAD, head.word(), "index", Optional.of(Better.HIGHER), said);
    }

    private static Line measure(String id, List<Scorecard> cards) {
        var said = new ArrayList<Optional<Said>>();
        MeasureScore first = cards.stream()
                .flatMap(card -> card.find(id).stream())
                .findFirst()
                .orElseThrow();
        for (Scorecard card : cards) {
            said.add(card.find(id)
                    .filter(score -> score.unit().equals(first.unit()))
                    .map(score -> new Said(score.value(), score.rating())));
        }
        return line(Kind.MEASURE, id, first.unit(), first.better(), said);
    }

    private static Line objective(String id, List<Scorecard> cards) {
        var said = new ArrayList<Optional<Said>>();
        for (Scorecard card : cards) {
            said.add(card.objectives().stream()
                    .filter(score -> score.id().value().equals(id))
                    .findFirst()
                    .map(score -> new Said(OptionalDouble.empty(), score.valid())));
        }
        return line(Kind.OBJECTIVE, id, "", Optional.empty(), said);
    }

    private record Said(OptionalDouble value, Optional<Rating> rating) {
        static final Said NOTHING = new Said(OptionalDouble.empty(), Optional.empty());
    }

    private static Line line(Kind kind, String id, String unit, Optional<Better> better, List<Optional<Said>> said) {
        Said first = said.get(0).orElse(Said.NOTHING);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i).orElse(Said.NOTHING);
            cells.add(
                    i == 0
                            ? new Cell(one.value(), one.rating(), OptionalDouble.empty(), Optional.empty())
                            : against(first, one, better));
        }
        return new Line(kind, id, unit, better, cells);
    }

    private static Cell against(Said first, Said one, Optional<Better> better) {
        OptionalDouble difference = OptionalDouble.empty();
        Optional<Verdict> verdict = Optional.empty();
        if (first.value().isPresent() && one.value().isPresent()) {
            double more = one.value().getAsDouble() - first.value().getAsDouble();
            difference = OptionalDouble.of(more);
            verdict = better.map(way -> verdict(way == Better.HIGHER ? more : -more));
        } else if (first.rating().isPresent() && one.rating().isPresent()) {
            verdict = Optional.of(
                    verdict(first.rating().get().compareTo(one.rating().get())));
        }
        return new Cell(one.value(), one.rating(), difference, verdict);
    }

    private static Verdict verdict(double gain) {
        return gain > 0 ? Verdict.BETTER : gain < 0 ? Verdict.WORSE : Verdict.SAME;
    }
}
