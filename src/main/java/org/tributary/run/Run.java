package org.tributary.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.event.EventListener;
import org.tributary.model.TributaryModel;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.crime.Premises;
import org.tributary.order.Reflex;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.Script;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.PreparedOrders;
import org.tributary.score.ScoreKeeper;
import org.tributary.score.Scorecard;

/** One run of a plan under one seed. */
public final class Run {
    private final RunPlan plan;
    private final long seed;
    private Chance chance;
    private final List<EventListener> listeners = new ArrayList<>();
    private final List<Reflex> reflexes = new ArrayList<>();
    private final Map<SeatId, Script> scripts = new LinkedHashMap<>();
    private Trace trace = Trace.NONE;

    /** A run that has not begun. */
    public Run(RunPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        this.chance = Chance.of(seed);
    }

    /** Lets somebody hear the events. */
    public Run with(EventListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Plays under another fortune in the same world; 0 is the one that every run has if nothing is said. */
    public Run withFortune(long fortune) {
        chance = chance.withFortune(fortune);
        return this;
    }

    /** Lets an agency act by a published rule, besides the orders of its seat. */
    Run with(Reflex reflex) {
        reflexes.add(reflex);
        return this;
    }

    /** Lets somebody hear the activations. */
    public Run traced(Trace listener) {
        trace = listener;
        return this;
    }

    /** Lets seats give orders that were prepared, whatever they see; such a seat follows no doctrine. */
    public Run with(PreparedOrders orders) {
        scripts.putAll(Prepared.of(orders));
        return this;
    }

    /** Plays with the plan's doctrines and gives the score. */
    public Scorecard play() {
        return play(commanders());
    }

    /** Plays with these commanders, one for each seat, and gives the score. */
    public Scorecard play(Map<SeatId, Commander> commanders) {
        var premises = Premises.of(plan.scenario(), chance);
        var keeper = new ScoreKeeper(plan.scenario(), plan.ways().region(), plan.parameters(), premises::find);
        listeners.add(0, keeper);
        simulate(commanders);
        return keeper.scorecard(seed, Engine.version(), plan.doctrines());
    }

    /** Plays without keeping the score. */
    public void simulate(Map<SeatId, Commander> commanders) {
        simulate(new TributaryModel.Command(commanders, scripts, Optional.empty()));
    }

    void simulate(TributaryModel.Command command) {
        var ground = new TributaryModel.Ground(plan.ways(), plan.parameters(), chance);
        var model = new TributaryModel(plan.scenario(), ground, command, listeners, trace);
        reflexes.forEach(model::add);
        model.play();
    }

    /** New commanders by the plan's doctrines. */
    public Map<SeatId, Commander> commanders() {
        var result = new LinkedHashMap<SeatId, Commander>();
        plan.doctrines().forEach((seat, name) -> {
            Doctrine doctrine = Doctrines.named(name)
                    .orElseThrow(() -> new IllegalArgumentException("There is no doctrine \"%s\".".formatted(name)));
            result.put(seat, doctrine.commanderFor(seat));
        });
        return result;
    }

    /** The subject behind a site as the scenario names it under this seed. */
    public Optional<SubjectId> subjectOf(String site) {
        return Premises.of(plan.scenario(), chance).find(site);
    }
}
