package org.tributary.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventListener;
import org.tributary.model.Agenda;
import org.tributary.model.TributaryModel;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.crime.Premises;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.score.ScoreKeeper;
import org.tributary.score.Scorecard;

/**
 * One run that is played from stop to stop, with every seat at the table: between two stops the world goes on, at a stop
 * it stands still and seats give orders, which are carried out or refused at once. No seat meets by itself. The log of
 * it can be played again by {@link Playback}, byte for byte. Not thread-safe.
 */
public final class Table {
    private final RunPlan plan;
    private final long seed;
    private final TributaryModel model;
    private final ScoreKeeper keeper;
    private final MessageDigest digest = sha256();
    private final List<Inject> written = new ArrayList<>();

    private Table(RunPlan plan, long seed, List<EventListener> listeners) {
        this.plan = plan;
        this.seed = seed;
        Chance chance = Chance.of(seed);
        var premises = Premises.of(plan.scenario(), chance);
        keeper = new ScoreKeeper(plan.scenario(), plan.ways().region(), plan.parameters(), premises::find);
        List<EventListener> all = new ArrayList<>();
        all.add(keeper);
        all.add(this::digest);
        all.addAll(listeners);
        var ground = new TributaryModel.Ground(plan.ways(), plan.parameters(), chance);
        var command = new TributaryModel.Command(Map.of(), Map.of(), Optional.of(Agenda.LIVE));
        model = new TributaryModel(plan.scenario(), ground, command, all, Trace.NONE);
    }

    /** A run that stands still at its first stop, at STARTEX. Listeners hear every event from the first. */
    public static Table open(RunPlan plan, long seed, List<EventListener> listeners) {
        var table = new Table(plan, seed, listeners);
        table.model.open();
        return table;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void digest(Event event) {
        digest.update(EventLines.line(event).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Hours since STARTEX, at this stop. */
    public double now_h() {
        return model.now_h();
    }

    /** Whether ENDEX has been called and the accounts are closed. */
    public boolean isOver() {
        return model.isOver();
    }

    /**
     * Plays on to a stop at that time, or to an earlier one that was called meanwhile; at ENDEX the run is over.
     *
     * @param until_h later than now
     * @return where it stands now, in hours since STARTEX
     * @throws IllegalArgumentException for a time that is not later than now
     */
    public double playTo(double until_h) {
        if (until_h <= now_h() || isOver()) {
            throw new IllegalArgumentException(
                    "Play stands at hour %s; it cannot go on to %s.".formatted(now_h(), until_h));
        }
        model.playTo(until_h);
        return now_h();
    }

    /** Calls a stop, at the next full quarter of an hour; for listeners, while it plays. */
    public void callStop() {
        model.callStop();
    }

    /** What a seat knows now. Leads and letters are in it once: those new since it was last asked for. */
    public SeatPicture picture(SeatId seat) {
        return model.picture(seat);
    }

    /** The same with leads and letters left for the next picture: somebody looks over the seat's shoulder. */
    public SeatPicture look(SeatId seat) {
        return model.look(seat);
    }

    /**
     * Gives an order of a seat. Both the order and a refusal are in the log.
     *
     * @return why it is refused; empty if it is carried out
     */
    public Optional<String> give(SeatId seat, Order order) {
        return model.give(seat, order);
    }

    /** Lets a commander decide once for a seat, and gives his orders. */
    public void ask(SeatId seat, Commander commander) {
        model.ask(seat, commander);
    }

    /**
     * Lets exercise control steer an inject.
     *
     * @return why that cannot be; empty if it is done
     */
    public Optional<String> control(Control control) {
        return model.control(control);
    }

    /**
     * Fires at once an inject that the scenario does not have.
     *
     * @param inject fires by hand and expects nothing; its name must be new
     * @throws IllegalArgumentException if it is not so
     */
    public void fire(Inject inject) {
        if (inject.fires().isEmpty()) {
            throw new IllegalArgumentException("Inject %s must fire by hand.".formatted(inject.inject()));
        }
        model.add(inject);
        written.add(inject);
        model.control(new Control.Fire(inject.inject()));
    }

    /** The scenario with every inject that was written meanwhile: the one from which the log can be played again. */
    public Scenario scenario() {
        var msel = new ArrayList<>(plan.scenario().msel());
        msel.addAll(written);
        return written.isEmpty() ? plan.scenario() : plan.scenario().with(msel);
    }

    /** The score by now; what is not known yet counts as not known until ENDEX. */
    public Scorecard scorecard() {
        return keeper.scorecard(seed, Engine.version(), plan.doctrines());
    }

    /** SHA-256 of the log so far, in hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be cloned", e);
        }
    }
}
