package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Chase;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PaymentId;

/** ENDEX is at 240 h. */
class CostTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final PaymentId PAID = new PaymentId("p1");

    @Test
    void hoursMessagesAndMeetingsAreSharedAmongTheJointEffects() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .watches("tha-1", "s1")
                .at(20)
                .agency("tha")
                .sends("mmr", "l1", "s1")
                .at(22)
                .agency("mmr")
                .receives("tha", "l1", "s1")
                .at(30)
                .write(new Happening.CommandPostOpened(List.of(THA, MMR), 54))
                .at(54)
                .write(new Happening.CommandPostClosed(List.of(THA, MMR)))
                .at(70)
                .agency("tha")
                .stopsWatching("tha-1", "s1")
                .at(90)
                .agency("mmr")
                .frees("s1", 12)
                .at(91)
                .agency("tha")
                .endsPursuit("load-1", Chase.CAUGHT)
                .at(92)
                .agency("mmr")
                .frees("s2", 5));

        // Two joint effects: s1, of which Thailand had told, and the pursuit; of s2 nobody had told.
        // 60 unit-hours / 2; 1 message / 2; 24 h times 2 agencies / 2.
        assertThat(reading.value()).hasValue(30);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.evidence()).containsExactly(7L, 8L);
        assertThat(reading.parts()).extracting(part -> part.value().orElse(-1)).containsExactly(0.5, 24.0);
    }

    @Test
    void withoutAJointEffectThereIsNoValueHoweverMuchWasSpent() {
        Reading reading = read(new Logs().at(10).agency("tha").watches("tha-1", "s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.coverage()).isZero();
        assertThat(read(new Logs()).value()).isEmpty();
    }

    @Test
    void aRaidOfOneCountryIsNoJointEffectUntilAnotherCountryStrikesToo() {
        Logs one = new Logs()
                .at(100)
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s1")
                .agency("mmr")
                .frees("s1", 9);

        assertThat(read(one).value()).isEmpty();
        assertThat(read(new Logs().and(one).at(101).agency("tha").strikesJointly("j1", "tha/op/1", "s2"))
                        .n())
                .isEqualTo(1);
    }

    @Test
    void whatGoesOnAtEndexIsCountedUntilThen() {
        Reading reading = read(new Logs()
                .at(200)
                .agency("tha")
                .watches("tha-1", "s1")
                .at(230)
                .write(new Happening.CommandPostOpened(List.of(THA, MMR), 300))
                .agency("tha")
                .endsPursuit("load-1", Chase.CAUGHT));

        // 40 unit-hours; 10 h times 2 agencies.
        assertThat(reading.value()).hasValue(40);
        assertThat(reading.parts().get(1).value()).hasValue(20);
    }

    @Test
    void moneyIsFrozenJointlyWhenAnotherCountryAskedAndALoadWhenItWasNamed() {
        Reading reading = read(new Logs()
                .at(10)
                .write(new MoneyHappening.FreezeRequested(
                        THA, MMR, PAID, org.tributary.cooperation.ChannelKind.INTERPOL))
                .at(12)
                .write(new MoneyHappening.AccountsFrozen(MMR, PAID, 1, 100, 200, 2))
                .write(new MoneyHappening.AccountsFrozen(THA, new PaymentId("p2"), 1, 100, 200, 2))
                .at(20)
                .agency("mmr")
                .receives("tha", "l9", "load-1")
                .at(30)
                .agency("mmr")
                .seizes("load-1", Goods.TABLETS, 100)
                .agency("tha")
                .seizes("load-2", Goods.TABLETS, 100));

        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.evidence()).containsExactly(2L, 5L);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new Cost(Script.ofThreeCountries().scenario())).reading();
    }
}
