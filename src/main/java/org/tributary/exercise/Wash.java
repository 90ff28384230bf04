package org.tributary.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Word;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;

/** Makes the hot wash of an exercise that is over. For one use. */
final class Wash {
    private static final int MOST_MOMENTS = 80;
    private static final int MOST_GAPS = 12;
    private static final Set<Class<? extends Happening>> LARGE = Set.of(
            Happening.InjectFired.class,
            Happening.ExpectedActionMissed.class,
            Happening.RaidStruck.class,
            Happening.PersonsFreed.class,
            Happening.RaidFoundNothing.class,
            Happening.UnitsCollided.class,
            Happening.LoadSeized.class,
            Happening.AgreementInForce.class,
            Happening.RequestRefused.class,
            Happening.RequestUnanswered.class,
            Happening.ConsentRefused.class,
            Happening.PersonsHandedOver.class,
            Happening.SuspectsReleased.class,
            Happening.SiteRelocated.class,
            Happening.LeadLeaked.class);

    private final Scenario scenario;
    private final Region region;
    private final Map<AgencyId, SeatId> seats = new LinkedHashMap<>();
    private final Set<SubjectId> real = new LinkedHashSet<>();
    private final Map<SubjectId, Map<AgencyId, Double>> believed_h = new LinkedHashMap<>();
    private final Map<SubjectId, PlaceId> places = new HashMap<>();
    private final List<Event> large = new ArrayList<>();

    Wash(Scenario scenario, Region region, List<Event> log) {
        this.scenario = scenario;
        this.region = region;
        scenario.seats().forEach((id, seat) -> seat.agencies().forEach(agency -> seats.put(agency, id)));
        log.forEach(this::hear);
    }

    private void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.SiteOpened opened) {
            real.add(opened.subject());
        } else if (what instanceof Happening.LoadDeparted departed) {
            real.add(departed.subject());
        } else if (what instanceof Happening.BeliefCrossed crossed && event.place() != null) {
            believed_h
                    .computeIfAbsent(crossed.subject(), id -> new LinkedHashMap<>())
                    .putIfAbsent(crossed.agency(), event.at_h());
            places.putIfAbsent(crossed.subject(), event.place());
        }
        if (LARGE.contains(what.getClass())) {
            large.add(event);
        }
    }

    /** The page for all, or that of a seat. */
    HotWash page(Header header, Optional<SeatId> seat, Scores scores) {
        List<HotWash.Gap> gaps = gaps(seat);
        return new HotWash(
                header, seat, moments(seat), gaps, questions(seat, gaps), scores.heads(), scores.objectives());
    }

    private List<HotWash.Moment> moments(Optional<SeatId> seat) {
        return large.stream()
                .filter(event -> seat.isEmpty() || seatsOf(event).contains(seat.get()))
                .sorted(Comparator.comparingDouble(Wash::weight).reversed())
                .limit(MOST_MOMENTS)
                .sorted(Comparator.comparingLong(Event::sequence))
                .map(event -> new HotWash.Moment(
                        event.at_h(),
                        Optional.ofNullable(event.place()),
                        Word.of(event.what().getClass()),
                        seatsOf(event),
                        Values.forExcon((Record) event.what()),
                        event.sequence()))
                .toList();
    }

    private List<SeatId> seatsOf(Event event) {
        Set<SeatId> concerned = new LinkedHashSet<>();
        seats.forEach((agency, seat) -> {
            if (event.mayKnow().includes(agency)) {
                concerned.add(seat);
            }
        });
        return List.copyOf(concerned);
    }

    /** How large a happening is, to choose those that are told. Assumed. */
    private static double weight(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.PersonsFreed freed) {
            return freed.freed();
        }
        if (what instanceof Happening.PersonsHandedOver over) {
            return over.persons();
        }
        boolean telling = what instanceof Happening.InjectFired
                || what instanceof Happening.ExpectedActionMissed
                || what instanceof Happening.UnitsCollided
                || what instanceof Happening.AgreementInForce;
        return telling ? 1000 : 10;
    }

    /** What one agency believed enough to act on while another, on whose ground it was, did not. */
    private List<HotWash.Gap> gaps(Optional<SeatId> seat) {
        var gaps = new ArrayList<HotWash.Gap>();
        believed_h.forEach((subject, holders) -> {
            PlaceId place = places.get(subject);
            if (place == null || !real.contains(subject)) {
                return;
            }
            seats.forEach((agency, own) -> {
                if (isConcerned(agency, place)) {
                    gap(subject, place, holders, agency, own).ifPresent(gaps::add);
                }
            });
        });
        return gaps.stream()
                .filter(gap -> seat.isEmpty()
                        || gap.otherSeat().equals(seat.get())
                        || gap.holderSeat().equals(seat.get()))
                .sorted(Comparator.comparingDouble(HotWash.Gap::gap_h).reversed())
                .limit(MOST_GAPS)
                .toList();
    }

    private boolean isConcerned(AgencyId id, PlaceId place) {
        Agency agency = scenario.agencies().get(id);
        return agency != null
                && (agency.powers().contains(Power.RAID) || agency.powers().contains(Power.SEARCH))
                && region.find(place).map(found -> isIn(found, agency)).orElse(false);
    }

    private static boolean isIn(Place place, Agency agency) {
        return place.liesIn(agency.country());
    }

    private Optional<HotWash.Gap> gap(
            SubjectId subject, PlaceId place, Map<AgencyId, Double> holders, AgencyId other, SeatId otherSeat) {
        Optional<Double> learned_h = Optional.ofNullable(holders.get(other));
        double until_h = learned_h.orElse(scenario.clock().endex_h());
        return holders.entrySet().stream()
                .filter(holder -> seats.containsKey(holder.getKey())
                        && !otherSeat.equals(seats.get(holder.getKey()))
                        && holder.getValue() < until_h)
                .min(Map.Entry.comparingByValue())
                .map(holder -> new HotWash.Gap(
                        subject,
                        place,
                        holder.getKey(),
                        seats.getOrDefault(holder.getKey(), otherSeat),
                        other,
                        otherSeat,
                        holder.getValue(),
                        learned_h,
                        until_h - holder.getValue()));
    }

    /** Three: what was not told, what was not done, what to agree on. */
    private List<SeatView.Hint> questions(Optional<SeatId> seat, List<HotWash.Gap> gaps) {
        var questions = new ArrayList<SeatView.Hint>();
        questions.add(gaps.isEmpty() ? hint("who-knew-first", Map.of()) : hint("why-not-told", valuesOf(gaps.get(0))));
        Optional<Event> undone = large.stream()
                .filter(event -> event.what() instanceof Happening.UnitsCollided
                        || event.what() instanceof Happening.ExpectedActionMissed
                        || event.what() instanceof Happening.RequestUnanswered)
                .filter(event -> seat.isEmpty()
                        || seatsOf(event).isEmpty()
                        || seatsOf(event).contains(seat.get()))
                .findFirst();
        questions.add(undone.map(event ->
                        hint("why-" + Word.of(event.what().getClass()), Values.forExcon((Record) event.what())))
                .orElse(hint("what-went-well", Map.of())));
        questions.add(hint("what-to-agree-on", Map.of()));
        return List.copyOf(questions);
    }

    private static SeatView.Hint hint(String code, Map<String, Object> values) {
        return new SeatView.Hint(code, values);
    }

    private static Map<String, Object> valuesOf(HotWash.Gap gap) {
        return Values.forExcon(gap);
    }
}
