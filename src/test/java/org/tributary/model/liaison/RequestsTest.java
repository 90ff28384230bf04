package org.tributary.model.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.MYAWADDY;
import static org.tributary._support.SmallWorld.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.Request.Wish;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Agreements.JointTraining;
import org.tributary.scenario.Parameters;

/**
 * Goal: a request goes through its stages in the time that the channel's table states, is refused and lost as stated,
 * and its answer brings what the partner holds and may pass.
 *
 * <p>Method: partners trained to level one half, where the table holds; hundreds of requests a channel.
 */
class RequestsTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final SubjectId SUBJECT = new SubjectId("compound");
    private static final int REQUESTS = 1500;
    private static final List<AgencyEntry> DIRECTORY =
            List.of(agency("tha", Country.THA, 1), agency("mmr", Country.MMR, 1), agency("chn", Country.CHN, 0));

    /** No queue, no loss, no refusal, unless a test says so. */
    private static Map<String, Double> smooth(ChannelKind channel, Map<String, Double> changed) {
        var all = new HashMap<String, Double>();
        all.put("channel.%s.capacity".formatted(channel.word()), 1e9);
        all.put("channel.%s.refusal".formatted(channel.word()), 0.0);
        all.put("channel.%s.loss".formatted(channel.word()), 0.0);
        all.putAll(changed);
        return all;
    }

    /** Two agencies; the second answers at once, or never. */
    private static final class Field {
        private final SmallWorld world;
        private final Trust trust;
        private final Messages messages;
        private final Requests requests;
        private final Map<AgencyId, Desk> desks = new LinkedHashMap<>();
        private boolean answers = true;

        Field(Map<String, Double> parameters) {
            world = SmallWorld.of(11, parameters);
            double half = -14 * Math.log(0.5);
            var past = new JointTraining(List.of(Country.THA, Country.MMR), List.of(), half);
            var scenario = Scenarios.withTraining(Plays.shipped("first-steps"), List.of(past));
            var training = new Training(world.world(), DIRECTORY, scenario);
            trust = new Trust(world.world());
            var liaison = new Liaison(world.world(), training, trust);
            messages = new Messages(world.world(), Map.of(), (subject, cause) -> {}, liaison);
            for (AgencyEntry entry : DIRECTORY) {
                desks.put(entry.id(), new Desk(world.world(), entry, messages, () -> {}));
            }
            requests = new Requests(world.world(), messages, liaison, trust, desks, this::called);
        }

        private void called(AgencyId agency) {
            if (answers) {
                for (Request request : requests.waitingAt(agency)) {
                    requests.answer(request.id(), List.of(), 0);
                }
            }
        }

        Field ask(ChannelKind channel, Wish wish, double deadline_h) {
            var request = new Request(
                    requests.nextId(THA), THA, MMR, channel, wish, Optional.of(SUBJECT), Optional.empty(), deadline_h);
            requests.ask(request, 0);
            return this;
        }

        Field askMany(ChannelKind channel) {
            for (int i = 0; i < REQUESTS; i++) {
                ask(channel, Wish.INFORMATION, 8000);
            }
            world.play();
            return this;
        }

        double median_h(RequestStage stage) {
            return median(world.events().stream()
                    .filter(event -> event.what() instanceof Happening.RequestMoved moved && moved.stage() == stage)
                    .map(Event::at_h)
                    .toList());
        }

        double answered_h() {
            return median(world.hoursOf(Happening.RequestAnswered.class));
        }

        private static double median(List<Double> values) {
            var sorted = new ArrayList<>(values);
            sorted.sort(Double::compare);
            return sorted.get(sorted.size() / 2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BLO", "LIAISON_ROOM", "NATIONAL_DESK", "JOINT_CENTRE", "RADIO", "INTERPOL"})
    void theWholeTakesTheTypicalTimeOfTheChannelAndEachStageItsShare(ChannelKind channel) {
        var field = new Field(smooth(channel, Map.of())).askMany(channel);
        double typical_h = parameter("channel.%s.delay-median".formatted(channel.word()));
        assertThat(field.answered_h()).isCloseTo(typical_h, within(0.1 * typical_h));
        if (channel.isSlow()) {
            assertThat(field.median_h(RequestStage.SENT)).isCloseTo(0.1 * typical_h, within(0.02 * typical_h));
            assertThat(field.median_h(RequestStage.LEGAL_CHECK)).isCloseTo(0.2 * typical_h, within(0.03 * typical_h));
            assertThat(field.median_h(RequestStage.TRANSLATED)).isCloseTo(0.5 * typical_h, within(0.06 * typical_h));
        } else {
            assertThat(field.median_h(RequestStage.SENT)).isCloseTo(0, within(0.001));
        }
        assertThat(field.median_h(RequestStage.ACTED_ON)).isCloseTo(0.7 * typical_h, within(0.08 * typical_h));
    }

    @Test
    void requestsAreRefusedAndLostAtTheChannelsRatesAndMoreOftenWithoutTrust() {
        var rates = Map.of("channel.national-desk.refusal", 0.15, "channel.national-desk.loss", 0.05);
        var field = new Field(smooth(ChannelKind.NATIONAL_DESK, rates)).askMany(ChannelKind.NATIONAL_DESK);
        double lost = (double) field.world.all(Happening.RequestLost.class).count() / REQUESTS;
        double refused =
                (double) field.world.all(Happening.RequestRefused.class).count() / REQUESTS;
        assertThat(lost).isCloseTo(0.05, within(0.025));
        assertThat(refused).isCloseTo(0.95 * 0.15, within(0.04));
        var distrusted = new Field(smooth(ChannelKind.NATIONAL_DESK, rates));
        for (int i = 0; i < 10; i++) {
            distrusted.trust.move(MMR, THA, Happening.TrustReason.UNANSWERED, 0);
        }
        distrusted.askMany(ChannelKind.NATIONAL_DESK);
        double more =
                (double) distrusted.world.all(Happening.RequestRefused.class).count() / REQUESTS;
        assertThat(more).as("who trusts the asker less refuses more").isGreaterThan(refused + 0.05);
    }

    @Test
    void aChannelPassesSoManyADayAndTheOthersWait() {
        Map<String, Double> narrow = Map.of("channel.blo.capacity", 2.0);
        var field = new Field(smooth(ChannelKind.BLO, narrow));
        for (int i = 0; i < 6; i++) {
            field.ask(ChannelKind.BLO, Wish.INFORMATION, 8000);
        }
        field.world.play();
        assertThat(sentHours(field)).containsExactly(0.0, 12.0, 24.0, 36.0, 48.0, 60.0);
        var wide = new Field(smooth(ChannelKind.BLO, Map.of()));
        for (int i = 0; i < 6; i++) {
            wide.ask(ChannelKind.BLO, Wish.INFORMATION, 8000);
        }
        wide.world.play();
        assertThat(sentHours(wide)).as("no queue where capacity abounds").allMatch(hour -> hour < 0.01);
    }

    private static List<Double> sentHours(Field field) {
        return field.world.events().stream()
                .filter(event ->
                        event.what() instanceof Happening.RequestMoved moved && moved.stage() == RequestStage.SENT)
                .map(Event::at_h)
                .toList();
    }

    @Test
    void unansweredRequestsLowerTrustAndAnsweredOnesRaiseIt() {
        var silent = new Field(smooth(ChannelKind.BLO, Map.of()));
        silent.answers = false;
        silent.ask(ChannelKind.BLO, Wish.INFORMATION, 100).world.play();
        assertThat(silent.world.hoursOf(Happening.RequestUnanswered.class)).containsExactly(100.0);
        assertThat(silent.trust.of(THA, MMR)).isCloseTo(0.5 * 0.85, within(1e-12));
        var willing = new Field(smooth(ChannelKind.BLO, Map.of()));
        willing.ask(ChannelKind.BLO, Wish.INFORMATION, 1000).world.play();
        assertThat(willing.world.all(Happening.RequestUnanswered.class)).isEmpty();
        assertThat(willing.trust.of(THA, MMR)).isCloseTo(0.5 + 0.1 * 0.5, within(1e-12));
    }

    @Test
    void theAnswerBringsWhatThePartnersCountryReadAndTheChannelCarries() {
        var field = new Field(smooth(ChannelKind.BLO, Map.of()));
        field.world.at(0, () -> {
            field.desks.get(MMR).read(lead("own", SUBJECT, SourceClass.SIGHTINGS, "mmr"), 0);
            field.desks.get(MMR).read(lead("names-persons", SUBJECT, SourceClass.MONEY, "mmr"), 0);
            field.desks.get(MMR).read(lead("of-others", SUBJECT, SourceClass.TRANSIT, "chn"), 0);
            field.desks.get(MMR).read(lead("elsewhere", new SubjectId("other"), SourceClass.TRANSIT, "mmr"), 0);
        });
        field.world.at(500, () -> field.ask(ChannelKind.BLO, Wish.INFORMATION, 2000));
        field.world.play();
        assertThat(field.world
                        .all(Happening.LeadReceived.class)
                        .map(copy -> copy.lead().value()))
                .containsExactly("own");
        assertThat(field.world.all(Happening.RequestAnswered.class))
                .singleElement()
                .satisfies(answered -> assertThat(answered.leads()).isEqualTo(1));
        assertThat(field.desks.get(THA).belief(SUBJECT))
                .as("weighed by the asker")
                .isPositive();
    }

    @Test
    void aRequestForAssistanceTakesAlongWhatTheAskerKnows() {
        var field = new Field(smooth(ChannelKind.BLO, Map.of()));
        field.world.at(0, () -> field.desks.get(THA).read(lead("mine", SUBJECT, SourceClass.SUPPLIES, "tha"), 0));
        field.world.at(500, () -> field.ask(ChannelKind.BLO, Wish.WATCH, 2000));
        field.world.play();
        assertThat(field.world.all(Happening.LeadReceived.class))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.to()).isEqualTo(MMR);
                    assertThat(copy.lead()).isEqualTo(new LeadId("mine"));
                });
    }

    @Test
    void theAskerIsToldOfADeclinedRequestWhenTheAnswerArrivesAndNobodyOfALostOne() {
        var field = new Field(smooth(ChannelKind.BLO, Map.of()));
        field.answers = false;
        field.ask(ChannelKind.BLO, Wish.UNIT, 2000);
        var id = new RequestId("tha/request/1");
        field.world.at(300, () -> {
            assertThat(field.requests.waitingAt(MMR)).hasSize(1);
            field.requests.decline(id, "no unit to spare", 0);
            assertThat(field.requests.waitingAt(MMR)).isEmpty();
            assertThat(field.requests.askedBy(THA))
                    .singleElement()
                    .satisfies(own -> assertThat(own.stage()).isEqualTo(RequestStage.ACTED_ON));
        });
        field.world.play();
        assertThat(field.world.all(Happening.RequestRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("no unit to spare"));
        assertThat(field.requests.askedBy(THA)).isEmpty();

        var lossy = new Field(smooth(ChannelKind.BLO, Map.of("channel.blo.loss", 1.0)));
        lossy.ask(ChannelKind.BLO, Wish.UNIT, 2000);
        lossy.world.at(
                300,
                () -> assertThat(lossy.requests.askedBy(THA))
                        .singleElement()
                        .satisfies(own -> assertThat(own.stage()).isEqualTo(RequestStage.SENT)));
        lossy.world.play();
        assertThat(lossy.world.all(Happening.RequestUnanswered.class)).hasSize(1);
    }

    private static Lead lead(String id, SubjectId subject, SourceClass source, String origin) {
        return new Lead(
                new LeadId(id),
                subject,
                SubjectKind.PREMISES,
                MYAWADDY,
                source,
                Grade.parse("A1"),
                new AgencyId(origin),
                0);
    }

    private static double parameter(String name) {
        return Parameters.defaults().value(name);
    }
}
