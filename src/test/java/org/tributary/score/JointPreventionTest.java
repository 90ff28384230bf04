package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Scenario;

/** ENDEX at 240 h. */
class JointPreventionTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final AgencyId CHN = new AgencyId("chn");

    @Test
    void oneOfTwoComplaintsAboutMoneyAbroadWasFrozenThroughTheHotline() {
        Reading reading = read(
                withHotline(),
                new Logs()
                        .at(10)
                        .write(complaint("p1", Country.CHN))
                        .write(complaint("p2", Country.CHN))
                        .write(complaint("p3", Country.THA))
                        .at(12)
                        .write(passed("p1", Optional.empty()))
                        .at(14)
                        .write(frozen("p1"))
                        .write(frozen("p3")));

        // p1 of p1 and p2; p3 is at home. Two of three complaints are about money abroad.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(2.0 / 3);
        assertThat(reading.evidence()).containsExactly(5L);
    }

    @Test
    void whatWentByAnotherChannelOrCameTooLateIsNotOfTheHotline() {
        Reading reading = read(
                withHotline(),
                new Logs()
                        .at(10)
                        .write(complaint("p1", Country.CHN))
                        .write(complaint("p2", Country.CHN))
                        .at(12)
                        .write(passed("p1", Optional.of(ChannelKind.NATIONAL_DESK)))
                        .write(passed("p2", Optional.empty()))
                        .at(14)
                        .write(frozen("p1"))
                        .write(new MoneyHappening.AccountsFoundEmpty(CHN, new PaymentId("p2"), 100, 4)));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void withoutComplaintsCampaignsOrAHotlineThereIsNothingToMeasure() {
        assertThat(read(withHotline(), new Logs()).value()).isEmpty();
        assertThat(read(Script.ofThreeCountries().scenario(), new Logs()).value())
                .isEmpty();
    }

    @Test
    void withoutAHotlineCampaignsAreMeasuredAndWhatRunsOnAtEndexIsBrokenOffThere() {
        Reading reading = read(
                Script.ofThreeCountries().scenario(),
                new Logs().at(0).write(campaign(THA, Country.THA, 4)).at(48).write(campaign(CHN, Country.CHN, 30)));

        // Thailand 96 h, China 192 h until ENDEX. Together from 48 to 96 h: 48 h of each, 96 of 288.
        assertThat(reading.value()).hasValue(1.0 / 3);
        assertThat(reading.n()).isEqualTo(2);
    }

    @Test
    void oneCountryAloneRunsNothingTogether() {
        Reading reading = read(
                Script.ofThreeCountries().scenario(),
                new Logs()
                        .at(0)
                        .write(campaign(THA, Country.THA, 4))
                        .write(campaign(new AgencyId("tha-bank"), Country.THA, 4)));

        assertThat(reading.value()).hasValue(0);
    }

    private static Happening complaint(String payment, Country accounts) {
        return new MoneyHappening.ComplaintFiled(THA, new PaymentId(payment), 100, Country.THA, accounts, 8);
    }

    private static Happening passed(String payment, Optional<ChannelKind> by) {
        return new MoneyHappening.ComplaintPassed(THA, CHN, new PaymentId(payment), 100, Country.CHN, 8, by);
    }

    private static Happening frozen(String payment) {
        return new MoneyHappening.AccountsFrozen(CHN, new PaymentId(payment), 1, 60, 100, 4);
    }

    private static Happening campaign(AgencyId agency, Country country, int days) {
        return new MoneyHappening.CampaignStarted(agency, country, days, 0);
    }

    private static Scenario withHotline() {
        return Script.ofThreeCountries()
                .agreements(new Agreements(List.of(), List.of(), List.of(THA), List.of(), List.of(), List.of()))
                .scenario();
    }

    private static Reading read(Scenario scenario, Logs log) {
        return log.toldTo(new JointPrevention(scenario)).reading();
    }
}
