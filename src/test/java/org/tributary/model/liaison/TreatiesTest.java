package org.tributary.model.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary._support.SmallWorld.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Happening;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.police.Unit;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.Country;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;

/** Goal: what all members accepted comes into force at the decision point, and nothing else does, nor earlier. */
class TreatiesTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId BORDER = new AgencyId("tha-border");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final AgencyId LAO = new AgencyId("lao");
    private static final AgreementId FIRST = new AgreementId("tha/agreement/1");
    private static final List<AgencyEntry> DIRECTORY = List.of(
            agency("tha", Country.THA, 0),
            agency("tha-border", Country.THA, 0),
            agency("mmr", Country.MMR, 0),
            agency("lao", Country.LAO, 0));
    private static final double FIRST_DECISION_H = 100;
    private static final double SECOND_DECISION_H = 300;

    /** Decisions at two hours, and one tactical unit at each agency. */
    private static final class Table {
        private final SmallWorld world = SmallWorld.of(1, Map.of());
        private final List<Unit> units = new ArrayList<>();
        private final Treaties treaties;

        Table() {
            var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
            for (AgencyEntry entry : DIRECTORY) {
                var desk = new Desk(world.world(), entry, messages, () -> {});
                var id = new UnitId(entry.id().value() + "-tactical");
                units.add(new Unit(world.world(), id, desk, UnitKind.TACTICAL, 40, SmallWorld.MAE_SOT));
            }
            var training = new Training(world.world(), DIRECTORY, Plays.shipped("first-steps"));
            var trainings = new JointTrainings(
                    world.world(),
                    training,
                    agency -> units.stream()
                            .filter(unit -> unit.desk().id().equals(agency))
                            .toList(),
                    agency -> {});
            treaties = new Treaties(
                    world.world(),
                    DIRECTORY,
                    new Regime(List.of()),
                    List.of(SECOND_DECISION_H, FIRST_DECISION_H),
                    trainings,
                    agency -> {});
            treaties.begin();
        }

        Table propose(Term... terms) {
            world.at(1, () -> treaties.propose(THA, List.of(terms), partner -> 10, 0));
            return this;
        }

        Table answer(double hour, AgencyId agency, Answer answer) {
            world.at(
                    hour,
                    () -> assertThat(treaties.answer(agency, FIRST, answer, 0)).isEmpty());
            return this;
        }

        boolean joinedAt(double hour, AgencyId one, AgencyId other) {
            var seen = new ArrayList<Boolean>();
            world.at(hour, () -> seen.add(treaties.get().between(one, other).contains(ChannelKind.LIAISON_ROOM)))
                    .playUntil(hour + 0.5);
            return seen.get(0);
        }
    }

    private static Term channel(AgencyId... members) {
        return new Term(
                Term.Kind.CHANNEL,
                List.of(members),
                List.of(),
                Optional.of(ChannelKind.LIAISON_ROOM),
                Optional.empty());
    }

    private static Term term(Term.Kind kind, int days) {
        return new Term(kind, List.of(THA, MMR), List.of(), Optional.empty(), Optional.of(days));
    }

    @Test
    void aChannelOpensAtTheDecisionPointAndNotBefore() {
        assertThat(accepted().joinedAt(99, THA, MMR)).isFalse();
        var after = accepted();
        assertThat(after.joinedAt(101, THA, MMR)).isTrue();
        assertThat(after.world.hoursOf(Happening.AgreementInForce.class)).containsExactly(FIRST_DECISION_H);
    }

    private static Table accepted() {
        return new Table()
                .propose(channel(THA, BORDER, MMR, LAO))
                .answer(20, MMR, Answer.ACCEPTED)
                .answer(30, LAO, Answer.ACCEPTED);
    }

    @Test
    void nothingComesIntoForceUntilTheLastHasAcceptedAndNothingAfterADecline() {
        var late = new Table()
                .propose(channel(THA, MMR, LAO))
                .answer(20, MMR, Answer.ACCEPTED)
                .answer(200, LAO, Answer.ACCEPTED);
        late.world.playUntil(400);
        assertThat(late.world.hoursOf(Happening.AgreementInForce.class)).containsExactly(SECOND_DECISION_H);
        var declined = new Table()
                .propose(channel(THA, MMR, LAO))
                .answer(20, MMR, Answer.ACCEPTED)
                .answer(30, LAO, Answer.DECLINED);
        declined.world.playUntil(400);
        assertThat(declined.world.all(Happening.AgreementInForce.class)).isEmpty();
    }

    @Test
    void aSeatAnswersOnceAndOnlyWhatReachedIt() {
        var table = new Table().propose(channel(THA, MMR, LAO));
        table.world.at(
                5,
                () -> assertThat(table.treaties.answer(MMR, FIRST, Answer.ACCEPTED, 0))
                        .contains("mmr holds no open proposal tha/agreement/1"));
        table.world.at(15, () -> {
            assertThat(table.treaties.waitingAt(MMR)).hasSize(1);
            assertThat(table.treaties.waitingAt(BORDER)).isEmpty();
            assertThat(table.treaties.proposedBy(THA)).hasSize(1);
        });
        table.answer(20, MMR, Answer.ACCEPTED);
        table.world.at(25, () -> {
            assertThat(table.treaties.answer(MMR, FIRST, Answer.DECLINED, 0)).isPresent();
            assertThat(table.treaties.waitingAt(MMR)).isEmpty();
            assertThat(table.treaties.decisionsToCome()).containsExactly(FIRST_DECISION_H, SECOND_DECISION_H);
        });
        table.world.playUntil(50);
    }

    @Test
    void otherTermsAreKnownAmongMembersAndTheirCountriesAlone() {
        var table = new Table().propose(term(Term.Kind.EXTRADITION, 0)).answer(20, MMR, Answer.ACCEPTED);
        table.world.playUntil(101);
        Regime regime = table.treaties.get();
        assertThat(regime.agreed(Term.Kind.EXTRADITION, THA, MMR)).isTrue();
        assertThat(regime.agreed(Term.Kind.EXTRADITION, Country.MMR, Country.THA))
                .isTrue();
        assertThat(regime.agreed(Term.Kind.EXTRADITION, BORDER, MMR)).isFalse();
        assertThat(regime.agreed(Term.Kind.EXTRADITION, Country.LAO, Country.THA))
                .isFalse();
        assertThat(regime.agreed(Term.Kind.HOTLINE, THA, MMR)).isFalse();
    }

    @Test
    void agreedTrainingIsHeld() {
        var table = new Table().propose(term(Term.Kind.JOINT_TRAINING, 5)).answer(20, MMR, Answer.ACCEPTED);
        table.world.playUntil(400);
        assertThat(table.world.hoursOf(Happening.JointTrainingHeld.class)).containsExactly(FIRST_DECISION_H + 120);
    }

    @Test
    void aChannelMayCloseAgain() {
        var channel = new Channel(ChannelKind.RADIO, List.of(THA, MMR));
        var regime = new Regime(List.of()).with(channel);
        assertThat(regime.between(THA, MMR)).containsExactly(ChannelKind.RADIO);
        assertThat(regime.without(channel).between(THA, MMR)).isEmpty();
    }
}
