package org.tributary.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Word;
import org.tributary.scenario.Scenario;

/** Makes moments of what was played. Pure functions of a log. */
final class Frames {
    private static final double BACK_H = 24;
    private static final int MOST_EVENTS = 200;

    /** From which belief on it is shown. Assumed. */
    private static final double SHOWN = 0.2;

    /** What comes so often that it would hide the rest. */
    private static final Set<Class<? extends Happening>> NOISE = Set.of(
            Happening.LeadArose.class,
            Happening.LeadProcessed.class,
            Happening.TrustChanged.class,
            Happening.ProceedsTaken.class,
            Happening.LawfulTrafficDelayed.class,
            Happening.ProtectionPaid.class,
            Happening.CrossingPassed.class,
            Happening.RequestMoved.class);

    private Frames() {}

    /** The moment of that hour, or of the last one that was played. */
    static ReplayFrame at(Scenario scenario, Snapshot snapshot, double hour, Optional<SeatId> seat) {
        double at_h = Math.max(0, Math.min(hour, snapshot.state().now_h()));
        List<Event> past = snapshot.log().subList(0, Log.until(snapshot.log(), at_h));
        List<AgencyId> own = seat.map(id -> Optional.ofNullable(scenario.seats().get(id))
                        .orElseThrow(() -> new IllegalArgumentException("There is no seat %s.".formatted(id)))
                        .agencies())
                .orElse(List.of());
        var truth = new Truth(scenario);
        past.forEach(truth::hear);
        return new ReplayFrame(
                at_h,
                scenario.clock().endex_h(),
                seat,
                seat.isEmpty() ? truth.now() : ofSeat(truth.now(), own),
                believed(past, own),
                events(past, at_h, own, seat.isEmpty()));
    }

    /** Its own units, and nothing else of what was really there. */
    private static ExconView.Truth ofSeat(ExconView.Truth truth, List<AgencyId> own) {
        var units = truth.units().stream()
                .filter(unit -> own.contains(new AgencyId(unit.agency())))
                .toList();
        return new ExconView.Truth(List.of(), List.of(), units);
    }

    private static List<ReplayFrame.Believed> believed(List<Event> past, List<AgencyId> own) {
        Map<String, ReplayFrame.Believed> last = new LinkedHashMap<>();
        for (Event event : past) {
            if (event.what() instanceof Happening.LeadProcessed read && own.contains(read.agency())) {
                last.put(
                        read.agency() + " " + read.subject(),
                        new ReplayFrame.Believed(
                                read.agency().value(),
                                read.subject().value(),
                                "subject",
                                Optional.ofNullable(event.place()),
                                read.belief()));
            }
        }
        return last.values().stream()
                .filter(belief -> belief.probability() >= SHOWN)
                .toList();
    }

    private static List<SeatView.Result> events(List<Event> past, double at_h, List<AgencyId> own, boolean all) {
        var events = new ArrayList<SeatView.Result>();
        for (int i = past.size() - 1; i >= 0 && events.size() < MOST_EVENTS; i--) {
            Event event = past.get(i);
            if (event.at_h() < at_h - BACK_H) {
                break;
            }
            boolean known = all || own.stream().anyMatch(event.mayKnow()::includes);
            if (known && !NOISE.contains(event.what().getClass())) {
                Record what = (Record) event.what();
                events.add(new SeatView.Result(
                        event.at_h(),
                        Optional.ofNullable(event.place()),
                        Word.of(event.what().getClass()),
                        own.stream().filter(event.mayKnow()::includes).toList(),
                        all ? Values.forExcon(what) : Values.forSeats(what)));
            }
        }
        return List.copyOf(events);
    }

    /** What people wrote, as far as that person may see it. */
    static Released released(State state, Person reader) {
        boolean control = reader.duty() == Duty.EXCON || reader.duty() == Duty.EVALUATOR;
        String seat = reader.seat().map(SeatId::value).orElse("");
        Map<String, List<Released.Version>> versions = new LinkedHashMap<>();
        Map<String, Act.EditReport> sections = new LinkedHashMap<>();
        for (var written : state.writings().versions()) {
            Act.EditReport edit = written.act();
            if (control || edit.visibleTo().equals("all") || edit.visibleTo().equals(seat)) {
                String key = edit.section() + "\n" + edit.language();
                sections.putIfAbsent(key, edit);
                List<Released.Version> known = versions.computeIfAbsent(key, name -> new ArrayList<>());
                known.add(new Released.Version(
                        known.size() + 1,
                        edit.text(),
                        edit.visibleTo(),
                        written.by().orElse(new PersonId("server")),
                        written.at()));
            }
        }
        var report = new ArrayList<Released.Section>();
        sections.forEach((key, edit) -> report.add(new Released.Section(
                edit.section(), edit.language(), List.copyOf(versions.getOrDefault(key, List.of())))));
        var surveys = new ArrayList<Released.Survey>();
        state.writings().surveys().forEach((person, answers) -> {
            if (control || person.equals(reader.id())) {
                surveys.add(new Released.Survey(person, answers.act().answers(), answers.at()));
            }
        });
        return new Released(List.copyOf(report), List.copyOf(surveys));
    }
}
