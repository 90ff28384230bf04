package org.tributary.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.Term;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SourceClass;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;

/**
 * Makes everything that leaves for a seat. It reads the seat's picture, what the seat heard, the seat's own sheet, and what
 * everybody may know of the exercise; nothing else is within its reach. Immutable.
 */
final class Projection {
    private static final int MOST_LEADS = 500;
    private static final int MOST_MAILS = 300;
    private static final int MOST_ORDERS = 300;
    private static final int MOST_RESULTS = 300;

    private final Scenario scenario;
    private final Guide guide = new Guide();

    Projection(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * From what a seat's view is made.
     *
     * @param picture empty before STARTEX
     * @param header where the exercise stands, as this seat may know
     * @param stops the numbers of the stops of this line, in order
     */
    record Sources(
            SeatId seat,
            Header header,
            Sheet sheet,
            List<Person> people,
            Memory memory,
            Optional<SeatPicture> picture,
            List<Integer> stops) {}

    /** What the seat sees, for nobody in particular. */
    SeatView of(Sources from, long number) {
        Optional<SeatPicture> picture = from.picture();
        List<SeatView.Mail> inbox = inbox(from);
        var orders = orders(from);
        List<SeatView.AgencyView> agencies =
                picture.map(known -> agencies(known, from.memory())).orElse(List.of());
        var view = new SeatView(
                number,
                from.header(),
                head(from),
                new SeatView.You(new PersonId("nobody"), "", false, "en"),
                from.sheet().ready(),
                brief(from.seat()),
                agencies,
                picture.map(known -> new SeatView.Law(
                                known.law().actionable(), known.law().warrant()))
                        .orElse(new SeatView.Law(0.5, 0.9)),
                directory(),
                picture.map(known -> channels(known, from.seat())).orElse(List.of()),
                picture.map(known -> terms(known, from.seat())).orElse(List.of()),
                inbox,
                orders,
                List.copyOf(from.sheet().drafts().values()),
                newest(from.memory().newResults(), MOST_RESULTS),
                picture.map(known -> known.cooperation().decisions_h()).orElse(List.of()),
                picture.map(known -> known.cooperation().partners()).orElse(List.of()),
                picture.map(SeatPicture::money).orElse(new org.tributary.picture.MoneyPicture(List.of(), List.of())),
                picture.map(Projection::heldByOthers).orElse(List.of()),
                List.of());
        return view.with(guide.of(
                view,
                (country, place) -> picture.flatMap(known -> known.region().find(place))
                        .filter(found -> found.liesIn(country))
                        .isPresent()));
    }

    private SeatView.SeatHead head(Sources from) {
        var seat = Objects.requireNonNull(scenario.seats().get(from.seat()));
        var people = from.people().stream()
                .map(person -> new SeatView.Member(person.id(), person.name(), person.lead(), person.joined()))
                .toList();
        String ledBy = from.sheet().doctrine().map(Sheet.Lead::doctrine).orElse("people");
        return new SeatView.SeatHead(from.seat(), seat.country(), seat.agencies(), people, ledBy);
    }

    /** What all read and what the seat reads, in each language that either is in. */
    private Text brief(SeatId seat) {
        List<Text> parts = new ArrayList<>();
        Optional.ofNullable(scenario.brief().get("all")).ifPresent(parts::add);
        Optional.ofNullable(scenario.brief().get(seat.value())).ifPresent(parts::add);
        Set<String> languages = new LinkedHashSet<>();
        parts.forEach(part -> languages.addAll(part.in().keySet()));
        if (languages.isEmpty()) {
            languages.add("en");
        }
        var texts = new LinkedHashMap<String, String>();
        for (String language : languages) {
            texts.put(
                    language,
                    String.join(
                            "\n\n",
                            parts.stream().map(part -> part.in(language)).toList()));
        }
        return new Text(texts);
    }

    private List<SeatView.Entry> directory() {
        var entries = new ArrayList<SeatView.Entry>();
        scenario.seats()
                .forEach((id, seat) -> seat.agencies().forEach(agency -> {
                    Agency known = scenario.agencies().get(agency);
                    if (known != null) {
                        entries.add(new SeatView.Entry(
                                agency, known.name(), known.country(), id, known.base(), List.copyOf(known.powers())));
                    }
                }));
        return List.copyOf(entries);
    }

    /** Those that everybody knew at STARTEX, and those that agencies of this seat have agreed on since. */
    private List<SeatView.Way> channels(SeatPicture picture, SeatId seat) {
        List<Channel> known = scenario.agreements().channels().stream()
                .map(Agreements.Agreement::asChannel)
                .toList();
        return picture.regime().channels().stream()
                .filter(channel -> known.contains(channel) || isMember(seat, channel.members()))
                .map(channel -> new SeatView.Way(channel.kind(), channel.members()))
                .toList();
    }

    private List<Term> terms(SeatPicture picture, SeatId seat) {
        return picture.regime().terms().stream()
                .filter(term -> isMember(seat, term.members())
                        || scenario.agreements().inForce().stream()
                                .anyMatch(known -> known.kind() == term.kind()
                                        && known.members().equals(term.members())))
                .toList();
    }

    private boolean isMember(SeatId seat, List<AgencyId> members) {
        return Objects.requireNonNull(scenario.seats().get(seat)).agencies().stream()
                .anyMatch(members::contains);
    }

    private static List<PlaceId> heldByOthers(SeatPicture picture) {
        return List.copyOf(new TreeSet<>(picture.heldByOthers()));
    }

    // agencies

    private static List<SeatView.AgencyView> agencies(SeatPicture picture, Memory memory) {
        return picture.agencies().stream().map(agency -> agency(agency, memory)).toList();
    }

    private static SeatView.AgencyView agency(AgencyPicture agency, Memory memory) {
        AgencyEntry entry = agency.entry();
        return new SeatView.AgencyView(
                entry.id(),
                entry.name(),
                entry.country(),
                entry.base(),
                List.copyOf(entry.powers()),
                agency.backlog(),
                agency.beliefs().stream().map(Projection::belief).toList(),
                newest(memory.leadsOf(entry.id()), MOST_LEADS),
                agency.units(),
                agency.rules(),
                agency.raids(),
                agency.posts(),
                agency.suspects(),
                agency.waiting(),
                agency.cases(),
                agency.notices());
    }

    private static SeatView.BeliefView belief(Belief belief) {
        var nats = new LinkedHashMap<String, Double>();
        for (SourceClass source : SourceClass.values()) {
            Double says = belief.nats().get(source);
            if (says != null) {
                nats.put(source.word(), says);
            }
        }
        return new SeatView.BeliefView(
                belief.subject(),
                belief.kind(),
                belief.place(),
                belief.probability(),
                Collections.unmodifiableMap(nats),
                belief.updated_h(),
                belief.seen(),
                Double.isFinite(belief.seen_h()) ? Optional.of(belief.seen_h()) : Optional.empty());
    }

    /** The newest ones, newest first. */
    private static <T> List<T> newest(List<T> oldestFirst, int most) {
        int from = Math.max(0, oldestFirst.size() - most);
        var result = new ArrayList<>(oldestFirst.subList(from, oldestFirst.size()));
        Collections.reverse(result);
        return Collections.unmodifiableList(result);
    }

    // letters and orders

    private static List<SeatView.Mail> inbox(Sources from) {
        Set<String> open = from.picture().map(Projection::open).orElse(Set.of());
        var mails = new ArrayList<SeatView.Mail>();
        for (SeatView.Mail mail : from.memory().mails()) {
            mails.add(mail.ref().filter(open::contains).isPresent() ? mail.stillOpen() : mail);
        }
        from.picture()
                .ifPresent(picture -> picture.cooperation()
                        .offers()
                        .forEach(offer -> mails.add(new SeatView.Mail(
                                mails.size() + 1,
                                "training",
                                picture.now_h(),
                                offer.agency().value(),
                                offer.partner().value(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("days", offer.days()),
                                Optional.empty(),
                                true,
                                Optional.empty()))));
        return newest(mails, MOST_MAILS);
    }

    /** The ids of what waits for an answer. */
    private static Set<String> open(SeatPicture picture) {
        Set<String> open = new LinkedHashSet<>();
        for (Request request : picture.cooperation().waiting()) {
            open.add(request.id().value());
        }
        picture.invitations()
                .forEach(
                        invitation -> open.add(invitation.proposal().operation().value()));
        picture.cooperation()
                .agreements()
                .forEach(offer -> open.add(offer.proposal().id().value()));
        return open;
    }

    private static List<SeatView.Given> orders(Sources from) {
        return newest(from.memory().orders(), MOST_ORDERS).stream()
                .map(order -> order.atStop(from.stops().get(order.stop() - 1)))
                .toList();
    }
}
