package org.tributary.model.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.lead;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Loss;
import org.tributary.event.Happening.Sending;
import org.tributary.event.Happening.TrustReason;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SourceClass;

/** Goal: trust moves for the stated reasons, and whoever trusts less refuses more. */
class TrustTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final int LEADS = 4000;
    private static final List<AgencyEntry> DIRECTORY =
            List.of(agency("tha", Country.THA, 0), agency("mmr", Country.MMR, 0));

    @Test
    void goodNewsRaisesTrustAndBadNewsLowersItWithinZeroAndOne() {
        for (TrustReason reason : TrustReason.values()) {
            var world = SmallWorld.of(1, Map.of());
            var trust = new Trust(world.world());
            double before = trust.of(THA, MMR);
            boolean good = reason == TrustReason.LEAD || reason == TrustReason.ANSWERED;
            for (int i = 0; i < 2000; i++) {
                trust.move(THA, MMR, reason, 0);
                assertThat(trust.of(THA, MMR)).isBetween(0.0, 1.0);
            }
            assertThat(trust.of(THA, MMR) > before).as(reason.word()).isEqualTo(good);
            assertThat(trust.of(MMR, THA)).as("trust is not mutual").isEqualTo(before);
        }
    }

    @Test
    void theLogSaysSoWhenTrustHasMovedByAStepAndNotBefore() {
        var world = SmallWorld.of(1, Map.of());
        var trust = new Trust(world.world());
        trust.move(THA, MMR, TrustReason.LEAD, 0);
        assertThat(world.all(Happening.TrustChanged.class)).isEmpty();
        trust.move(THA, MMR, TrustReason.LEAK, 7);
        assertThat(world.all(Happening.TrustChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.trust()).isCloseTo(0.501 * 0.7, within(1e-12));
            assertThat(changed.reason()).isEqualTo(TrustReason.LEAK);
        });
    }

    @Test
    void whoTrustsLessRefusesMore() {
        double typical = refusedShare(0, Map.of());
        double distrusted = refusedShare(6, Map.of());
        assertThat(typical).isCloseTo(0.15, within(0.025));
        assertThat(distrusted).isCloseTo(0.15 * 2 * (1 - 0.5 * Math.pow(0.85, 6)), within(0.03));
        assertThat(refusedShare(6, Map.of("trust.on-refusal", 0.0)))
                .as("switched off")
                .isEqualTo(refusedShare(0, Map.of("trust.on-refusal", 0.0)));
    }

    /** Of leads from Thailand by national desk, after so many requests that Myanmar left without an answer. */
    private static double refusedShare(int unanswered, Map<String, Double> parameters) {
        var world = SmallWorld.of(5, parameters);
        var trust = new Trust(world.world());
        var training = new Training(world.world(), DIRECTORY, Plays.shipped("first-steps"));
        var liaison = new Liaison(world.world(), training, trust);
        var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {}, liaison);
        var tha = new Desk(world.world(), DIRECTORY.get(0), messages, () -> {});
        var mmr = new Desk(world.world(), DIRECTORY.get(1), messages, () -> {});
        for (int i = 0; i < unanswered; i++) {
            trust.move(THA, MMR, TrustReason.UNANSWERED, 0);
        }
        for (int i = 0; i < LEADS; i++) {
            messages.send(
                    tha,
                    mmr.id(),
                    ChannelKind.NATIONAL_DESK,
                    lead("l" + i, "s" + i, SourceClass.SIGHTINGS, "B2"),
                    Sending.BY_ORDER,
                    0);
        }
        world.play();
        return (double) world.all(Happening.LeadLost.class)
                        .filter(copy -> copy.loss() == Loss.REFUSED)
                        .count()
                / LEADS;
    }

    @Test
    void leadsThatArriveRaiseTheReceiversTrustAndLearnedLeaksLowerTheSenders() {
        var world = SmallWorld.of(2, Map.of("trust.leak-learned", 1.0));
        var trust = new Trust(world.world());
        var training = new Training(world.world(), DIRECTORY, Plays.shipped("first-steps"));
        var liaison = new Liaison(world.world(), training, trust);
        var messages = new Messages(world.world(), Map.of(MMR, 1.0), (subject, cause) -> {}, liaison);
        var tha = new Desk(world.world(), DIRECTORY.get(0), messages, () -> {});
        var mmr = new Desk(world.world(), DIRECTORY.get(1), messages, () -> {});
        messages.send(tha, mmr.id(), ChannelKind.DOMESTIC, lead("l", "s", SourceClass.MONEY, "B2"), Sending.BY_RULE, 0);
        world.play();
        assertThat(trust.of(MMR, THA)).isCloseTo(0.5 + 0.002 * 0.5, within(1e-12));
        assertThat(trust.of(THA, MMR)).isCloseTo(0.35, within(1e-12));
    }
}
