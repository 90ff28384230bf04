package org.tributary.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.picture.Doctrine;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Word;
import org.tributary.run.Doctrines;
import org.tributary.scenario.Scenario;

/** Makes what exercise control, evaluators and observers see. Pure functions of a snapshot. */
final class ControlRoom {
    private static final int MOST = 500;

    private ControlRoom() {}

    /** Everything. */
    static ExconView of(Scenario scenario, Snapshot snapshot, Header header) {
        var truth = new Truth(scenario);
        var msel = new MselBoard(scenario);
        for (Event event : snapshot.log()) {
            truth.hear(event);
            msel.hear(event);
        }
        var scores = new Scores(scenario, snapshot.state(), snapshot.scorecard());
        return new ExconView(
                snapshot.excon(),
                header,
                seats(snapshot),
                snapshot.state().people().list(),
                msel.states(snapshot.injects()),
                truth.now(),
                Traffic.messages(snapshot.log(), MOST),
                Traffic.orders(snapshot.log(), MOST),
                scores.all(),
                stops(snapshot),
                Doctrines.all().stream().map(Doctrine::name).toList(),
                roundsOpen(snapshot.state()));
    }

    private static List<ExconView.SeatState> seats(Snapshot snapshot) {
        var seats = new ArrayList<ExconView.SeatState>();
        snapshot.seats().forEach((id, desk) -> {
            SeatView view = desk.view();
            Sheet sheet = snapshot.state().seat(id);
            long present =
                    view.seat().people().stream().filter(SeatView.Member::here).count();
            seats.add(new ExconView.SeatState(
                    id,
                    view.seat().ledBy(),
                    sheet.ready(),
                    (int) present,
                    view.seat().people().size(),
                    sheet.drafts().size(),
                    view.orders().isEmpty() ? 0 : view.orders().get(0).number()));
        });
        return List.copyOf(seats);
    }

    private static List<Integer> roundsOpen(State state) {
        Set<Integer> rounds = new LinkedHashSet<>();
        state.stops().stream().filter(stop -> !stop.flash() && !stop.over()).forEach(stop -> rounds.add(stop.round()));
        return List.copyOf(rounds);
    }

    private static List<ExconView.StopLine> stops(Snapshot snapshot) {
        var lines = new ArrayList<ExconView.StopLine>();
        List<Act.Stopped> stops = snapshot.state().stops();
        for (int i = 0; i < stops.size(); i++) {
            Act.Stopped stop = stops.get(i);
            var why = new ArrayList<String>();
            if (i < snapshot.arrivals().size()) {
                snapshot.arrivals()
                        .get(i)
                        .why()
                        .forEach((seat, codes) -> codes.forEach(code -> why.add(seat + " " + code)));
            }
            lines.add(new ExconView.StopLine(
                    stop.stop(), stop.round(), stop.at_h(), stop.flash(), List.copyOf(why), stop.hash()));
        }
        return List.copyOf(lines);
    }

    /** The guide for each objective, notes, and the log to pin them to. */
    static EvaluatorView forEvaluators(Scenario scenario, Snapshot snapshot, Header header) {
        var scores = new Scores(scenario, snapshot.state(), snapshot.scorecard());
        var notes = new ArrayList<EvaluatorView.NoteView>();
        for (var note : snapshot.state().writings().notes()) {
            notes.add(new EvaluatorView.NoteView(
                    note.number(),
                    note.by().orElse(new PersonId("server")),
                    scores.name(note.by()),
                    note.at(),
                    note.stop(),
                    note.at_h(),
                    note.act().objective(),
                    note.act().seat(),
                    note.act().text(),
                    note.act().events()));
        }
        Collections.reverse(notes);
        return new EvaluatorView(
                snapshot.excon(),
                header,
                scores.objectives(),
                scores.measures(),
                List.copyOf(notes),
                Traffic.decisions(snapshot.log(), MOST));
    }

    /** What all may know. */
    static ObserverView forObservers(Scenario scenario, Snapshot snapshot, Header header) {
        return new ObserverView(snapshot.all(), header, seatLines(scenario, snapshot), publicEvents(snapshot.log()));
    }

    private static List<ObserverView.SeatLine> seatLines(Scenario scenario, Snapshot snapshot) {
        var lines = new ArrayList<ObserverView.SeatLine>();
        snapshot.state().seats().forEach((SeatId id, Sheet sheet) -> {
            String ledBy = sheet.doctrine().isEmpty() ? "people" : "doctrine";
            lines.add(new ObserverView.SeatLine(
                    id, Objects.requireNonNull(scenario.seats().get(id)).country(), ledBy, sheet.ready()));
        });
        return List.copyOf(lines);
    }

    private static List<SeatView.Result> publicEvents(List<Event> log) {
        var results = new ArrayList<SeatView.Result>();
        for (int i = log.size() - 1; i >= 0 && results.size() < MOST; i--) {
            Event event = log.get(i);
            if (event.mayKnow() == Audience.ALL && !(event.what() instanceof Happening.OfTheTable)) {
                results.add(result(event));
            }
        }
        return List.copyOf(results);
    }

    private static SeatView.Result result(Event event) {
        return new SeatView.Result(
                event.at_h(),
                Optional.ofNullable(event.place()),
                Word.of(event.what().getClass()),
                List.of(),
                Values.forSeats((Record) event.what()));
    }
}
