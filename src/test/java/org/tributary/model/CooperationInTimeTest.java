package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Term;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.run.Run;
import org.tributary.scenario.Decision;
import org.tributary.scenario.Scenario;

/**
 * Goal: what agencies agree on, lend, open and write works in a whole run, and only from the decision point on.
 *
 * <p>Method: first-steps; the Thai police proposes on the first day, the Myanmar police answers, ministers meet on the
 * fourth.
 */
class CooperationInTimeTest {
    private static final AgencyId THA = new AgencyId("tha-police");
    private static final AgencyId MMR = new AgencyId("mmr-police");
    private static final UnitId TACTICAL = new UnitId("tha-tactical");
    private static final PlaceId MAE_SOT = new PlaceId("mae_sot");
    private static final double DECISION_H = 96;

    private final List<SeatPicture> thai = new ArrayList<>();
    private final List<SeatPicture> myanmar = new ArrayList<>();

    private List<Event> play(Answer answer, BiConsumer<SeatPicture, List<Order>> later) {
        var commanders = new LinkedHashMap<SeatId, Commander>();
        commanders.put(new SeatId("tha"), picture -> {
            thai.add(picture);
            var orders = new ArrayList<Order>();
            if (picture.now_h() == 0) {
                orders.add(new Order.ProposeAgreement(
                        THA,
                        List.of(
                                term(Term.Kind.CHANNEL, Optional.of(ChannelKind.JOINT_CENTRE)),
                                term(Term.Kind.COMMAND_POST, Optional.empty()),
                                term(Term.Kind.LENT_UNITS, Optional.empty()))));
                orders.add(new Order.SendMessage(THA, MMR, "Good morning."));
            }
            later.accept(picture, orders);
            return orders;
        });
        commanders.put(new SeatId("mmr"), picture -> {
            myanmar.add(picture);
            var orders = new ArrayList<Order>();
            picture.cooperation()
                    .agreements()
                    .forEach(offer -> orders.add(new Order.AnswerAgreement(
                            offer.agency(), offer.proposal().id(), answer)));
            return orders;
        });
        return Plays.events(new Run(Plays.under("idle", scenario()), 1), commanders);
    }

    private static Scenario scenario() {
        var decision = new Decision("D+4 09:00", List.of(Decision.Matter.AGREEMENTS));
        var base = Scenarios.with(Plays.shipped("first-steps"), List.of(decision), List.of());
        return Scenarios.with(base, Map.of("fusion.prior", 0.5));
    }

    private static Term term(Term.Kind kind, Optional<ChannelKind> channel) {
        return new Term(kind, List.of(THA, MMR), List.of(), channel, Optional.empty());
    }

    /** Once after the decision. */
    private static BiConsumer<SeatPicture, List<Order>> onceAgreed(Order order) {
        boolean[] done = {false};
        return (picture, orders) -> {
            if (!done[0] && picture.now_h() > DECISION_H) {
                done[0] = true;
                orders.add(order);
            }
        };
    }

    @Test
    void whatIsAgreedStandsInPicturesFromTheDecisionOn() {
        play(Answer.ACCEPTED, (picture, orders) -> {});
        assertThat(thai).anyMatch(picture -> picture.now_h() > DECISION_H);
        assertThat(thai).allSatisfy(picture -> {
            boolean agreed = picture.now_h() >= DECISION_H;
            assertThat(picture.regime().between(THA, MMR).contains(ChannelKind.JOINT_CENTRE))
                    .isEqualTo(agreed);
            assertThat(picture.regime().agreed(Term.Kind.LENT_UNITS, THA, MMR)).isEqualTo(agreed);
            assertThat(picture.cooperation().decisions_h()).isEqualTo(agreed ? List.of() : List.of(DECISION_H));
        });
    }

    @Test
    void aDeclinedProposalChangesNothingAndWhatNeedsItIsRefused() {
        var events = play(Answer.DECLINED, onceAgreed(new Order.LendUnit(THA, TACTICAL, MMR, 5)));
        assertThat(thai).noneMatch(picture -> picture.regime().between(THA, MMR).contains(ChannelKind.JOINT_CENTRE));
        assertThat(reasons(events)).containsExactly("no lending of units is agreed between tha-police and mmr-police");
    }

    private static List<String> reasons(List<Event> events) {
        return all(events, Happening.OrderRefused.class).stream()
                .map(Happening.OrderRefused::reason)
                .toList();
    }

    private static <H extends Happening> List<H> all(List<Event> events, Class<H> kind) {
        return events.stream()
                .map(Event::what)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aLentUnitServesThePartnerInItsCountryAndGoesHome() {
        var events = play(Answer.ACCEPTED, onceAgreed(new Order.LendUnit(THA, TACTICAL, MMR, 5)));
        assertThat(reasons(events)).isEmpty();
        assertThat(all(events, Happening.UnitLent.class)).hasSize(1);
        assertThat(all(events, Happening.UnitReturned.class)).hasSize(1);
        double lent_h = hour(events, Happening.UnitLent.class);
        assertThat(hour(events, Happening.UnitReturned.class)).isEqualTo(lent_h + 120);
        assertThat(myanmar).anyMatch(CooperationInTimeTest::commands);
        assertThat(myanmar).as("it meets after the Thai seat").allSatisfy(picture -> {
            boolean mayHave = picture.now_h() >= lent_h && picture.now_h() < lent_h + 120;
            assertThat(commands(picture)).isEqualTo(mayHave);
        });
        assertThat(thai).allSatisfy(picture -> {
            boolean away = picture.now_h() > lent_h && picture.now_h() < lent_h + 120;
            assertThat(commands(picture)).isEqualTo(!away);
        });
    }

    private static boolean commands(SeatPicture picture) {
        for (AgencyPicture agency : picture.agencies()) {
            if (agency.units().stream().anyMatch(unit -> unit.id().equals(TACTICAL))) {
                return true;
            }
        }
        return false;
    }

    private static double hour(List<Event> events, Class<? extends Happening> kind) {
        return events.stream()
                .filter(event -> kind.isInstance(event.what()))
                .findFirst()
                .orElseThrow()
                .at_h();
    }

    @Test
    void aCommandPostHasARadioForItsDays() {
        var events = play(Answer.ACCEPTED, onceAgreed(new Order.OpenCommandPost(THA, List.of(MMR), MAE_SOT)));
        assertThat(reasons(events)).isEmpty();
        double opened_h = hour(events, Happening.CommandPostOpened.class);
        double closed_h = hour(events, Happening.CommandPostClosed.class);
        assertThat(closed_h).isEqualTo(opened_h + 14 * 24);
        assertThat(thai).allSatisfy(picture -> {
            boolean open = picture.now_h() >= opened_h && picture.now_h() < closed_h;
            assertThat(picture.regime().between(THA, MMR).contains(ChannelKind.RADIO))
                    .isEqualTo(open);
        });
    }

    @Test
    void aMessageIsShownOnceToTheOneItIsFor() {
        play(Answer.ACCEPTED, (picture, orders) -> {});
        assertThat(myanmar.stream()
                        .flatMap(picture -> picture.cooperation().letters().stream())
                        .map(letter -> letter.text()))
                .containsExactly("Good morning.");
        assertThat(thai).allMatch(picture -> picture.cooperation().letters().isEmpty());
    }
}
