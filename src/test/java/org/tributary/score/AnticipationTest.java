package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;

/** A site in Myanmar; ENDEX at 240 h, the fact needed 72 h before, at 168 h. Thailand reads the bank, China complaints. */
class AnticipationTest {
    private static final Logs TWO_READ = new Logs()
            .at(0)
            .siteOpened("s1", 200)
            .at(10)
            .agency("tha-bank")
            .reads("l1", "s1", SourceClass.MONEY, 3)
            .agency("chn")
            .reads("l2", "s1", SourceClass.COMPLAINTS, 2);

    @Test
    void oneOfFourPiecesCameUnasked() {
        Reading reading = read(new Logs().and(TWO_READ).and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 20)));

        // Owed: Thailand's money to Myanmar and China, China's complaints to Myanmar and Thailand. One of the four
        // came.
        assertThat(reading.value()).hasValue(0.25);
        assertThat(reading.n()).isEqualTo(4);
        assertThat(reading.evidence()).containsExactly(7L);
    }

    @Test
    void whereNobodyReadAnythingThereIsNothingToMeasure() {
        Reading reading = read(new Logs().at(0).siteOpened("s1", 200));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.due()).isEqualTo(Reading.Due.NOTHING);
    }

    @Test
    void whatWasOwedAndNeverSentCountsAsNotAnticipated() {
        assertThat(read(TWO_READ).value()).hasValue(0);
    }

    @Test
    void aloneAtTheTableNobodyOwesAnything() {
        var alone = Script.ofDays(10).agency("mmr", Country.MMR, Power.RAID);
        Reading reading = new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(10)
                .agency("mmr")
                .reads("l1", "s1", SourceClass.MONEY, 3)
                .toldTo(measure(alone))
                .reading();

        assertThat(reading.value()).isEmpty();
    }

    @Test
    void aCopyThatWaitsUnreadUntilEndexIsOfNoUse() {
        Reading reading = read(new Logs().and(TWO_READ).at(20).agency("mmr").receives("tha-bank", "l1", "s1"));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void aCopyWeighedAfterTheDeadlineIsTooLate() {
        assertThat(read(new Logs().and(TWO_READ).and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 169)))
                        .value())
                .hasValue(0);
    }

    @Test
    void whatWasReadAfterTheDeadlineIsNotOwed() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(170)
                .agency("tha-bank")
                .reads("l1", "s1", SourceClass.MONEY, 3));

        assertThat(reading.value()).isEmpty();
    }

    @Test
    void anAnswerToARequestIsOfUseButNotAnticipated() {
        Reading reading = read(new Logs()
                .and(TWO_READ)
                .at(15)
                .write(new Happening.LeadSent(
                        new AgencyId("tha-bank"),
                        new AgencyId("mmr"),
                        ChannelKind.NATIONAL_DESK,
                        new LeadId("l1"),
                        new SubjectId("s1"),
                        Happening.Sending.ON_REQUEST))
                .and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 20))
                .and(copy("chn", "mmr", "l2", SourceClass.COMPLAINTS, 20)));

        // Two of four of use, one of them unasked.
        assertThat(reading.value()).hasValue(0.25);
        assertThat(reading.parts().get(0).value()).hasValue(0.5);
    }

    @Test
    void copiesAgainToEverybodyAndOnInnocentPremisesRaiseNothing() {
        var careful = new Logs().and(TWO_READ).and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 20));
        var spam = new Logs()
                .and(careful)
                .at(12)
                .agency("tha-bank")
                .reads("l9", "innocent", SourceClass.MONEY, 3)
                .and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 30))
                .and(copy("tha-bank", "mmr", "l9", SourceClass.MONEY, 30))
                .and(copy("tha-bank", "chn", "l9", SourceClass.MONEY, 30));

        assertThat(read(spam).value()).isEqualTo(read(careful).value());
        assertThat(read(spam).n()).isEqualTo(4);
    }

    @Test
    void whoReadsTheSameClassHimselfIsOwedNothing() {
        Reading reading = read(new Logs()
                .and(TWO_READ)
                .at(11)
                .agency("mmr")
                .reads("l3", "s1", SourceClass.MONEY, 1)
                .and(copy("tha-bank", "mmr", "l1", SourceClass.MONEY, 20)));

        // Myanmar now holds money as well: owed are Thailand's and Myanmar's money to China, and China's to both. None
        // came.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(4);
    }

    private static Logs copy(String from, String to, String lead, SourceClass source, double at_h) {
        String subject = lead.equals("l9") ? "innocent" : "s1";
        return new Logs()
                .at(at_h)
                .agency(to)
                .receives(from, lead, subject)
                .agency(to)
                .weighs(lead, subject, source, 3);
    }

    private static Anticipation measure(Script script) {
        return new Anticipation(new UsefulSharing(Needs.of(script), new Jurisdictions(script.scenario())));
    }

    private static Reading read(Logs log) {
        return log.toldTo(measure(Script.ofThreeCountries())).reading();
    }
}
