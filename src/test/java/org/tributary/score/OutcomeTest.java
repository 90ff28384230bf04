package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
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

/** The six sums that make up the outcome. */
class OutcomeTest {
    private static final AgencyId TRACKER = new AgencyId("amlo");
    private static final PaymentId PAID = new PaymentId("payment-1");

    @Test
    void withoutAnEventNoneHasAValue() {
        var measures = List.of(
                new PersonsFreed(),
                new DrugsSeized(),
                new VictimLosses(),
                new FundsSaved(),
                new SitesClosed(),
                new LawfulTrafficDelay(),
                new SuspectsCharged(),
                new CustodyExpired(),
                new PersonsRepatriated());

        assertThat(measures).allSatisfy(measure -> {
            assertThat(measure.reading().value()).isEmpty();
            assertThat(measure.reading().n()).isZero();
            assertThat(measure.reading().coverage()).isZero();
        });
    }

    @Nested
    class Persons {
        @Test
        void areSummedOverRaidsAndSearches() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .siteOpened("s2", 100)
                    .at(80)
                    .siteOpened("s3", 60)
                    .at(90)
                    .agency("mmr")
                    .frees("s1", 120)
                    .at(95)
                    .agency("tha")
                    .frees("load-1", 12)
                    .agency("tha")
                    .frees("load-2", 0)
                    .toldTo(new PersonsFreed())
                    .reading();

            // 120 + 12; 200 + 100 were in sites at STARTEX, the 60 came later.
            assertThat(reading.value()).hasValue(132);
            assertThat(reading.n()).isEqualTo(300);
            assertThat(reading.coverage()).isEqualTo(1);
            assertThat(reading.evidence()).containsExactly(4L, 5L);
        }

        @Test
        void noneFreedUntilEndexIsZero() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .toldTo(new PersonsFreed())
                    .reading();

            assertThat(reading.value()).hasValue(0);
        }
    }

    @Nested
    class Cases {
        @Test
        void countThoseWhoseCaseACourtTook() {
            Reading reading = new Logs()
                    .at(9)
                    .agency("lao")
                    .opensCase("c1", 20)
                    .agency("lao")
                    .opensCase("c2", 30)
                    .agency("lao")
                    .opensCase("c3", 50)
                    .at(700)
                    .agency("lao")
                    .charges("c1", 20)
                    .agency("lao")
                    .releases("c2", 30)
                    .toldTo(new SuspectsCharged())
                    .reading();

            // 20 charged, 30 released, 50 of 100 not decided yet
            assertThat(reading.value()).hasValue(20);
            assertThat(reading.n()).isEqualTo(100);
            assertThat(reading.coverage()).isEqualTo(0.5);
            assertThat(reading.evidence()).containsExactly(4L);
        }
    }

    @Nested
    class Custody {
        @Test
        void isLostForThoseWhoHadToBeReleased() {
            Reading reading = held().at(700)
                    .agency("lao")
                    .charges("c1", 20)
                    .agency("lao")
                    .releases("c2", 30)
                    .toldTo(new CustodyExpired())
                    .reading();

            // 30 released, 20 charged, 50 of 100 not decided yet
            assertThat(reading.value()).hasValue(30);
            assertThat(reading.n()).isEqualTo(100);
            assertThat(reading.coverage()).isEqualTo(0.5);
            assertThat(reading.evidence()).containsExactly(5L);
        }

        @Test
        void countsThoseOnceWhoBecameACaseAbroad() {
            for (Measure measure : List.of(new CustodyExpired(), new SuspectsCharged())) {
                Reading reading = held().at(700)
                        .agency("lao")
                        .surrenders("c3", 50)
                        .agency("chn")
                        .opensCase("c4", 50)
                        .toldTo(measure)
                        .reading();

                assertThat(reading.n()).isEqualTo(100);
            }
        }

        @Test
        void isLostForNobodyWhileCourtsTakeEveryCase() {
            Reading reading = held().at(700)
                    .agency("lao")
                    .charges("c1", 20)
                    .agency("lao")
                    .charges("c2", 30)
                    .toldTo(new CustodyExpired())
                    .reading();

            // 0 released, 20 + 30 of 100 charged
            assertThat(reading.value()).hasValue(0);
            assertThat(reading.coverage()).isEqualTo(0.5);
            assertThat(reading.evidence()).isEmpty();
        }

        @Test
        void isSummedOverAllCasesThatRanOut() {
            Reading reading = held().at(700)
                    .agency("lao")
                    .releases("c2", 30)
                    .at(2200)
                    .agency("lao")
                    .releases("c1", 20)
                    .agency("lao")
                    .releases("c3", 50)
                    .toldTo(new CustodyExpired())
                    .reading();

            // 30 + 20 + 50 of 100
            assertThat(reading.value()).hasValue(100);
            assertThat(reading.coverage()).isEqualTo(1);
            assertThat(reading.evidence()).containsExactly(4L, 5L, 6L);
        }

        private Logs held() {
            return new Logs()
                    .at(9)
                    .agency("lao")
                    .opensCase("c1", 20)
                    .agency("lao")
                    .opensCase("c2", 30)
                    .agency("lao")
                    .opensCase("c3", 50);
        }
    }

    @Nested
    class Homecoming {
        @Test
        void isSummedOverAllWaysHome() {
            Reading reading = new Logs()
                    .at(90)
                    .agency("tha")
                    .awaits("CHN", 120)
                    .agency("tha")
                    .awaits("others", 30)
                    .at(500)
                    .agency("tha")
                    .sendsHome("CHN", 50, WayHome.FLIGHT)
                    .agency("tha")
                    .sendsHome("others", 5, WayHome.PICK_UP)
                    .agency("tha")
                    .sendsHome("THA", 40, WayHome.HAND_OVER)
                    .toldTo(new PersonsRepatriated())
                    .reading();

            // 50 + 5 of 120 + 30
            assertThat(reading.value()).hasValue(55);
            assertThat(reading.n()).isEqualTo(150);
            assertThat(reading.evidence()).containsExactly(3L, 4L);
        }

        @Test
        void nobodyHomeUntilEndexIsZeroWhereSomebodyWasToBeReceived() {
            Reading reading = new Logs()
                    .at(9)
                    .agency("tha")
                    .awaits("CHN", 7)
                    .toldTo(new PersonsRepatriated())
                    .reading();

            assertThat(reading.value()).hasValue(0);
        }
    }

    @Nested
    class Drugs {
        @Test
        void areTabletsAndCrystalButNeitherPeopleNorMoney() {
            Reading reading = new Logs()
                    .at(1)
                    .loadDeparted("load-1", Goods.TABLETS, 300)
                    .loadDeparted("load-2", Goods.CRYSTAL, 50)
                    .loadDeparted("load-3", Goods.CASH, 200_000)
                    .loadDeparted("load-4", Goods.TABLETS, 80)
                    .at(9)
                    .agency("tha")
                    .seizes("load-1", Goods.TABLETS, 300)
                    .agency("chn")
                    .seizes("load-2", Goods.CRYSTAL, 50)
                    .agency("chn")
                    .seizes("load-3", Goods.CASH, 200_000)
                    .toldTo(new DrugsSeized())
                    .reading();

            // 300 + 50 kg of three loads, of which one is still on its way.
            assertThat(reading.value()).hasValue(350);
            assertThat(reading.n()).isEqualTo(3);
            assertThat(reading.coverage()).isEqualTo(2.0 / 3);
            assertThat(reading.evidence()).containsExactly(5L, 6L);
        }

        @Test
        void deliveredAreCountedByTheOtherMeasure() {
            Reading reading = new Logs()
                    .at(1)
                    .loadDeparted("load-1", Goods.TABLETS, 300)
                    .loadDeparted("load-2", Goods.CRYSTAL, 50)
                    .loadDeparted("load-3", Goods.PRECURSORS, 500)
                    .at(30)
                    .loadDelivered("load-1", Goods.TABLETS, 300)
                    .loadDelivered("load-3", Goods.PRECURSORS, 500)
                    .agency("tha")
                    .seizes("load-2", Goods.CRYSTAL, 50)
                    .toldTo(new DrugsDelivered())
                    .reading();

            // 300 kg of two loads of drugs, neither of which is still on its way; precursors are no drugs yet.
            assertThat(reading.value()).hasValue(300);
            assertThat(reading.n()).isEqualTo(2);
            assertThat(reading.coverage()).isEqualTo(1);
            assertThat(reading.evidence()).containsExactly(4L);
        }

        @Test
        void deliveredAreNotSeized() {
            Reading reading = new Logs()
                    .at(1)
                    .loadDeparted("load-1", Goods.TABLETS, 300)
                    .at(30)
                    .loadDelivered("load-1", Goods.TABLETS, 300)
                    .toldTo(new DrugsSeized())
                    .reading();

            assertThat(reading.value()).hasValue(0);
            assertThat(reading.coverage()).isEqualTo(1);
        }
    }

    @Nested
    class Losses {
        @Test
        void areSummedAndTheClosingAccountsAfterEndexBelongToThem() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .siteOpened("s2", 100)
                    .at(24)
                    .proceedsTaken("s1", 70_000)
                    .at(240)
                    .proceedsTaken("s1", 5_000.5)
                    .toldTo(new VictimLosses())
                    .reading();

            // 70,000 + 5,000.50; one of two sites gave an account.
            assertThat(reading.value()).hasValue(75_000.5);
            assertThat(reading.n()).isEqualTo(2);
            assertThat(reading.coverage()).isEqualTo(0.5);
        }

        @Test
        void areLessWhatCameBackFromFrozenAccountsAndByLetters() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .at(24)
                    .proceedsTaken("s1", 70_000)
                    .at(60)
                    .write(new MoneyHappening.AccountsFrozen(TRACKER, PAID, 7, 49_000, 70_000, 36))
                    .at(240)
                    .write(new MoneyHappening.FundsReturned(TRACKER, PAID, 49_000, Country.CHN))
                    .at(4000)
                    .write(new MoneyHappening.FundsRecovered(TRACKER, PAID, 1_000, Country.CHN))
                    .toldTo(new VictimLosses())
                    .reading();

            // 70,000 - 49,000 - 1,000; that 49,000 were frozen alone changes nothing.
            assertThat(reading.value()).hasValue(20_000);
            assertThat(reading.evidence()).containsExactly(2L, 4L, 5L);
        }

        @Test
        void ofASiteThatTookNothingAreZero() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .toldTo(new VictimLosses())
                    .reading();

            assertThat(reading.value()).hasValue(0);
        }
    }

    @Nested
    class Funds {
        private static final MoneyHappening.PaymentTaken PAYMENT = new MoneyHappening.PaymentTaken(
                PAID,
                new SubjectId("s1"),
                new SyndicateId("ring"),
                70_000,
                Country.CHN,
                Country.THA,
                MoneyHappening.Typology.CYCLE,
                List.of(),
                240);

        @Test
        void areFrozenAndRecoveredOnesAndReturningThemAddsNothing() {
            Reading reading = new Logs()
                    .at(24)
                    .write(PAYMENT)
                    .at(60)
                    .write(new MoneyHappening.AccountsFrozen(TRACKER, PAID, 7, 49_000, 70_000, 36))
                    .at(61)
                    .write(new MoneyHappening.AccountsFoundEmpty(TRACKER, PAID, 70_000, 37))
                    .at(240)
                    .write(new MoneyHappening.FundsReturned(TRACKER, PAID, 49_000, Country.CHN))
                    .at(4000)
                    .write(new MoneyHappening.FundsRecovered(TRACKER, PAID, 1_000, Country.CHN))
                    .toldTo(new FundsSaved())
                    .reading();

            // 49,000 + 1,000 of one payment.
            assertThat(reading.value()).hasValue(50_000);
            assertThat(reading.n()).isEqualTo(1);
            assertThat(reading.coverage()).isEqualTo(1);
            assertThat(reading.evidence()).containsExactly(2L, 5L);
        }

        @Test
        void ofPaymentsThatNobodyFrozeAreZero() {
            Reading reading =
                    new Logs().at(24).write(PAYMENT).toldTo(new FundsSaved()).reading();

            assertThat(reading.value()).hasValue(0);
        }
    }

    @Nested
    class Sites {
        @Test
        void areClosedWhenTheyEndOrMoveAfterAStrikeOnThem() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .siteOpened("s2", 100)
                    .siteOpened("s3", 100)
                    .siteOpened("s4", 100)
                    .at(50)
                    .agency("mmr")
                    .strikes("mmr/op/1", "s1")
                    .agency("mmr")
                    .strikes("mmr/op/2", "s2")
                    .at(60)
                    .siteRelocated("s1")
                    .siteClosed("s2")
                    .siteRelocated("s3")
                    .at(70)
                    .siteClosed("s1")
                    .toldTo(new SitesClosed())
                    .reading();

            // s1 and s2, each once; s3 got away unstruck; s4 stays.
            assertThat(reading.value()).hasValue(2);
            assertThat(reading.n()).isEqualTo(4);
            assertThat(reading.evidence()).containsExactly(7L, 8L);
        }

        @Test
        void struckButOpenUntilEndexAreNotClosed() {
            Reading reading = new Logs()
                    .at(0)
                    .siteOpened("s1", 200)
                    .at(50)
                    .agency("mmr")
                    .strikes("mmr/op/1", "s1")
                    .toldTo(new SitesClosed())
                    .reading();

            assertThat(reading.value()).hasValue(0);
        }
    }

    @Nested
    class Delay {
        @Test
        void isSummedOverCrossingsAndAccounts() {
            Reading reading = new Logs()
                    .in("x_mae_sot")
                    .at(24)
                    .trafficDelayed(100)
                    .at(48)
                    .trafficDelayed(50)
                    .in("x_mae_sai")
                    .trafficDelayed(25)
                    .toldTo(new LawfulTrafficDelay())
                    .reading();

            assertThat(reading.value()).hasValue(175);
            assertThat(reading.n()).isEqualTo(2);
        }

        @Test
        void ofAnAccountOfNothingIsZero() {
            Reading reading = new Logs()
                    .at(24)
                    .trafficDelayed(0)
                    .toldTo(new LawfulTrafficDelay())
                    .reading();

            assertThat(reading.value()).hasValue(0);
        }
    }
}
