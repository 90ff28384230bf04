package org.tributary.model.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Loss;
import org.tributary.event.Happening.Sending;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SourceClass;
import org.tributary.scenario.Parameters;

/**
 * Goal: each channel delays, refuses, loses and leaks as the parameter file says.
 *
 * <p>Method: 4,000 leads through one channel; shares within 4.5 standard errors of what they should be.
 */
class MessagesTest {
    private static final int LEADS = 4000;
    private static final double STANDARD_ERRORS = 4.5;
    private static final double LEAK = 0.2;

    private final SmallWorld world = SmallWorld.ofTwentyYears(1, Map.of());
    private final List<String> told = new ArrayList<>();
    private final Messages messages = new Messages(
            world.world(), Map.of(new AgencyId("mmr"), LEAK), (subject, cause) -> told.add(subject.value()));
    private final Desk tha = new Desk(world.world(), agency("tha", Country.THA, 0), messages, () -> {});
    private final Desk mmr = new Desk(world.world(), agency("mmr", Country.MMR, 0), messages, () -> {});

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void delaysHaveTheMedianAndThe95thPercentileOfTheTable(ChannelKind channel) {
        send(channel);
        List<Double> delays = delays_h();
        double median = parameter(channel, "delay-median");
        assertThat(shareUpTo(delays, median)).isCloseTo(0.5, error(0.5, delays.size()));
        assertThat(shareUpTo(delays, parameter(channel, "delay-p95"))).isCloseTo(0.95, error(0.95, delays.size()));
        assertThat(delays).allMatch(delay -> delay >= parameter(channel, "delay-min") - 1e-9);
        assertThat(Math.abs(shareUpTo(delays, 2 * median) - 0.5))
                .as("a median of twice as long would be seen")
                .isGreaterThan(error(0.5, delays.size()).value);
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void copiesAreRefusedAndLostAtTheRatesOfTheTable(ChannelKind channel) {
        send(channel);
        double refusal = parameter(channel, "refusal");
        double loss = parameter(channel, "loss") * (1 - refusal);
        assertThat(lost(Loss.REFUSED)).isCloseTo(refusal, error(refusal, LEADS));
        assertThat(lost(Loss.LOST)).isCloseTo(loss, error(loss, LEADS));
        assertThat(delays_h().size() + world.all(Happening.LeadLost.class).count())
                .as("each copy arrives or does not")
                .isEqualTo(LEADS);
    }

    @Test
    void whatAForeignAgencyReceivesLeaksAtItsRateAndOnlyThat() {
        send(ChannelKind.BLO);
        long received = delays_h().size();
        var leaked = world.all(Happening.LeadLeaked.class)
                .map(leak -> leak.lead().value())
                .toList();
        assertThat((double) leaked.size() / received).isCloseTo(LEAK, error(LEAK, received));
        assertThat(told).as("each leak is told, of its own subject").hasSameSizeAs(leaked);
        assertThat(new TreeSet<>(told)).hasSameSizeAs(leaked);
        assertThat(world.all(Happening.LeadReceived.class)
                        .map(copy -> copy.lead().value())
                        .toList())
                .containsAll(leaked);
    }

    @Test
    void nothingLeaksAtAnAgencyThatNobodyHasBought() {
        for (int i = 0; i < LEADS; i++) {
            messages.send(mmr, tha.id(), ChannelKind.BLO, numbered(i), Sending.BY_RULE, 0);
        }
        world.play();
        assertThat(world.all(Happening.LeadLeaked.class)).isEmpty();
    }

    @Test
    void aCopyFaresAlikeWhateverElseIsSent() {
        messages.send(tha, mmr.id(), ChannelKind.BLO, numbered(7), Sending.BY_RULE, 0);
        double alone_h = world.play().events().get(1).at_h();
        var busy = new MessagesTest();
        busy.send(ChannelKind.BLO);
        assertThat(busy.world.events())
                .filteredOn(event -> event.what() instanceof Happening.LeadReceived copy
                        && copy.lead().value().equals("lead-7"))
                .singleElement()
                .satisfies(event -> assertThat(event.at_h()).isEqualTo(alone_h));
    }

    private void send(ChannelKind channel) {
        for (int i = 0; i < LEADS; i++) {
            messages.send(tha, mmr.id(), channel, numbered(i), Sending.BY_RULE, 0);
        }
        world.play();
    }

    private static org.tributary.cooperation.Lead numbered(int number) {
        return lead("lead-" + number, "subject-" + number, SourceClass.SIGHTINGS, "B2");
    }

    private List<Double> delays_h() {
        return world.hoursOf(Happening.LeadReceived.class);
    }

    private double lost(Loss how) {
        return (double) world.all(Happening.LeadLost.class)
                        .filter(copy -> copy.loss() == how)
                        .count()
                / LEADS;
    }

    private static double parameter(ChannelKind channel, String name) {
        return Parameters.defaults().value("channel." + channel.word() + "." + name);
    }

    private static double shareUpTo(List<Double> values, double limit) {
        return (double) values.stream().filter(value -> value <= limit).count() / values.size();
    }

    private static org.assertj.core.data.Offset<Double> error(double share, long n) {
        return within(STANDARD_ERRORS * Math.sqrt(Math.max(share * (1 - share), 1e-9) / n));
    }
}
