package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.WayHome;

/** More logs whose outcome was worked out on paper: of one agency alone, cut off at ENDEX, and of several together. */
class OutcomeByHandTest {
    private static final AgencyId TRACKER = new AgencyId("amlo");

    @Test
    void oneAgencyThatFreesASiteInTwoRaidsFreesTheSum() {
        Reading reading = read(
                new Logs()
                        .at(0)
                        .siteOpened("s1", 200)
                        .at(50)
                        .agency("mmr")
                        .frees("s1", 80)
                        .at(120)
                        .agency("mmr")
                        .frees("s1", 45),
                new PersonsFreed());

        // 80 + 45.
        assertThat(reading.value()).hasValue(125);
        assertThat(reading.n()).isEqualTo(200);
        assertThat(reading.evidence()).containsExactly(2L, 3L);
    }

    @Test
    void casesStillOpenAtEndexAreNeitherChargedNorLost() {
        Logs open =
                new Logs().at(9).agency("tha").opensCase("c1", 12).agency("mmr").opensCase("c2", 8);

        assertThat(read(open, new SuspectsCharged()).value()).hasValue(0);
        assertThat(read(open, new SuspectsCharged()).coverage()).isZero();
        assertThat(read(open, new CustodyExpired()).value()).hasValue(0);
    }

    @Test
    void suspectsChargedInTwoCountriesAreSummed() {
        Reading reading = read(
                new Logs()
                        .at(9)
                        .agency("tha")
                        .opensCase("c1", 12)
                        .agency("mmr")
                        .opensCase("c2", 8)
                        .at(90)
                        .agency("tha")
                        .charges("c1", 12)
                        .at(95)
                        .agency("mmr")
                        .charges("c2", 8),
                new SuspectsCharged());

        // 12 + 8 of 20.
        assertThat(reading.value()).hasValue(20);
        assertThat(reading.coverage()).isEqualTo(1);
    }

    @Test
    void peopleGoHomeByWhicheverWayFromWhicheverAgency() {
        Reading reading = read(
                new Logs()
                        .at(9)
                        .agency("tha")
                        .awaits("CHN", 70)
                        .agency("mmr")
                        .awaits("IND", 30)
                        .at(90)
                        .agency("tha")
                        .sendsHome("CHN", 40, WayHome.GATE)
                        .at(120)
                        .agency("mmr")
                        .sendsHome("IND", 25, WayHome.FLIGHT),
                new PersonsRepatriated());

        // 40 + 25 of 70 + 30.
        assertThat(reading.value()).hasValue(65);
        assertThat(reading.n()).isEqualTo(100);
    }

    @Test
    void drugsStillOnTheirWayAtEndexAreNeitherSeizedNorDelivered() {
        Logs underWay = new Logs().at(230).loadDeparted("load-1", Goods.TABLETS, 300);

        assertThat(read(underWay, new DrugsSeized()).value()).hasValue(0);
        assertThat(read(underWay, new DrugsSeized()).coverage()).isZero();
        assertThat(read(underWay, new DrugsDelivered()).value()).hasValue(0);
        assertThat(read(underWay, new DrugsDelivered()).coverage()).isZero();
    }

    @Test
    void seizedAndDeliveredDrugsAddUpToWhatArrivedSomewhere() {
        Logs log = new Logs()
                .at(1)
                .loadDeparted("load-1", Goods.TABLETS, 300)
                .loadDeparted("load-2", Goods.CRYSTAL, 40)
                .loadDeparted("load-3", Goods.TABLETS, 60)
                .at(20)
                .agency("tha")
                .seizes("load-1", Goods.TABLETS, 300)
                .at(30)
                .loadDelivered("load-2", Goods.CRYSTAL, 40)
                .loadDelivered("load-3", Goods.TABLETS, 60);

        // 300 of 400 kg seized by one agency; 40 + 60 delivered.
        assertThat(read(log, new DrugsSeized()).value()).hasValue(300);
        assertThat(read(log, new DrugsDelivered()).value()).hasValue(100);
        assertThat(read(log, new DrugsDelivered()).evidence()).containsExactly(5L, 6L);
    }

    @Test
    void fundsFrozenInTwoPaymentsAreSummed() {
        var payment = new PaymentId("p1");
        var other = new PaymentId("p2");
        Logs log = new Logs()
                .at(24)
                .write(taken(payment, 500))
                .write(taken(other, 900))
                .at(30)
                .write(new MoneyHappening.AccountsFrozen(TRACKER, payment, 1, 200, 500, 6))
                .write(new MoneyHappening.AccountsFrozen(TRACKER, other, 2, 450, 900, 6));

        // 200 + 450 of two payments.
        assertThat(read(log, new FundsSaved()).value()).hasValue(650);
        assertThat(read(log, new FundsSaved()).n()).isEqualTo(2);
    }

    @Test
    void aSiteThatMovesTwiceAfterStrikesIsClosedOnce() {
        Reading reading = read(
                new Logs()
                        .at(0)
                        .siteOpened("s1", 100)
                        .at(20)
                        .agency("mmr")
                        .strikes("mmr/op/1", "s1")
                        .siteRelocated("s1")
                        .at(90)
                        .agency("tha")
                        .strikes("tha/op/1", "s1")
                        .siteRelocated("s1"),
                new SitesClosed());

        assertThat(reading.value()).hasValue(1);
        assertThat(reading.evidence()).containsExactly(3L);
    }

    @Test
    void delayAtNoNamedCrossingIsSummedTooButOfNoCrossing() {
        Reading reading =
                read(new Logs().at(24).trafficDelayed(10).nowhere().trafficDelayed(5), new LawfulTrafficDelay());

        // 10 + 5 hours; one place was named.
        assertThat(reading.value()).hasValue(15);
        assertThat(reading.n()).isEqualTo(1);
    }

    private static MoneyHappening.PaymentTaken taken(PaymentId payment, double usd) {
        return new MoneyHappening.PaymentTaken(
                payment,
                new SubjectId("s1"),
                new SyndicateId("ring"),
                usd,
                Country.CHN,
                Country.THA,
                MoneyHappening.Typology.FAN_IN,
                List.of(),
                240);
    }

    private static Reading read(Logs log, Measure measure) {
        return log.toldTo(measure).reading();
    }
}
