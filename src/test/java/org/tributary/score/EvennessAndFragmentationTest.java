package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;

/** One site in Myanmar of which each of three countries reads another class, and so owes it to both others. */
class EvennessAndFragmentationTest {
    private static final Logs ALL_READ = new Logs()
            .at(0)
            .siteOpened("s1", 200)
            .at(10)
            .agency("chn")
            .reads("lc", "s1", SourceClass.COMPLAINTS, 2)
            .agency("mmr")
            .reads("lm", "s1", SourceClass.SIGHTINGS, 2)
            .agency("tha")
            .reads("lt", "s1", SourceClass.MONEY, 2);

    @Test
    void whereAllGiveAllEverythingItIsWholeAndEven() {
        Reading reading = read(new Logs()
                .and(ALL_READ)
                .and(copy("chn", "mmr"))
                .and(copy("chn", "tha"))
                .and(copy("mmr", "chn"))
                .and(copy("mmr", "tha"))
                .and(copy("tha", "chn"))
                .and(copy("tha", "mmr")));

        assertThat(reading.value()).hasValue(1);
        assertThat(part(reading, "evenness-and-fragmentation-evenness")).isEqualTo(1);
        assertThat(part(reading, "evenness-and-fragmentation-fragmentation")).isZero();
        assertThat(reading.n()).isEqualTo(3);
        assertThat(reading.coverage()).isEqualTo(1);
    }

    @Test
    void oneTieOfThreeCountries() {
        Reading reading = read(new Logs().and(ALL_READ).and(copy("tha", "mmr")));

        // Only Thailand gives, half of what it owes: the entropy of one share is 0.
        assertThat(part(reading, "evenness-and-fragmentation-evenness")).isZero();
        // Thailand and Myanmar owe each other two pieces and gave one: length 2, closeness 1/2. The others 0: 1/6.
        assertThat(part(reading, "evenness-and-fragmentation-fragmentation")).isEqualTo(1 - 1.0 / 6, within(1e-12));
        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void aWayOverAThirdBringsTwoNearer() {
        Reading reading = read(new Logs()
                .and(ALL_READ)
                .and(copy("chn", "mmr"))
                .and(copy("mmr", "chn"))
                .and(copy("mmr", "tha"))
                .and(copy("tha", "mmr")));

        // China gives 1 of 2, Myanmar 2 of 2, Thailand 1 of 2: shares 1/4, 1/2, 1/4. Entropy 1.5 ln 2 of ln 3.
        double evenness = 1.5 * Math.log(2) / Math.log(3);
        // China–Myanmar 1, Myanmar–Thailand 1, China–Thailand by Myanmar: length 2, closeness 1/2. Mean 5/6.
        assertThat(part(reading, "evenness-and-fragmentation-evenness")).isEqualTo(evenness, within(1e-12));
        assertThat(part(reading, "evenness-and-fragmentation-fragmentation")).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(reading.value().orElseThrow()).isEqualTo(evenness * 5 / 6, within(1e-12));
        // Both ties are on two shortest ways; without the first by name the graph falls apart. Two of four copies.
        assertThat(part(reading, "evenness-and-fragmentation-bottleneck-chn-mmr"))
                .isEqualTo(0.5);
    }

    @Test
    void whatIsOwedAndNeverGivenUntilEndexIsNeitherEvenNorNear() {
        Reading reading = read(ALL_READ);

        assertThat(reading.value()).hasValue(0);
        assertThat(part(reading, "evenness-and-fragmentation-fragmentation")).isEqualTo(1);
    }

    @Test
    void withoutAnythingOwedThereIsNothingToMeasure() {
        assertThat(read(new Logs()).value()).isEmpty();
        assertThat(read(new Logs().at(0).siteOpened("s1", 200)).value()).isEmpty();
    }

    @Test
    void oneCountryAloneIsNeitherEvenNorUneven() {
        var alone = Script.ofDays(10).agency("mmr", Country.MMR, Power.RAID);
        Reading reading = new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(10)
                .agency("mmr")
                .reads("lm", "s1", SourceClass.SIGHTINGS, 2)
                .toldTo(measure(alone))
                .reading();

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    private static Logs copy(String from, String to) {
        String lead = "l" + from.charAt(0);
        SourceClass source = SourceClass.MONEY;
        if (!from.equals("tha")) {
            source = from.equals("chn") ? SourceClass.COMPLAINTS : SourceClass.SIGHTINGS;
        }
        return new Logs()
                .at(20)
                .agency(to)
                .receives(from, lead, "s1")
                .agency(to)
                .weighs(lead, "s1", source, 2);
    }

    private static double part(Reading reading, String id) {
        return reading.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    private static EvennessAndFragmentation measure(Script script) {
        return new EvennessAndFragmentation(new UsefulSharing(Needs.of(script), new Jurisdictions(script.scenario())));
    }

    private static Reading read(Logs log) {
        return log.toldTo(measure(Script.ofThreeCountries())).reading();
    }
}
