package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.ForAll;
import org.tributary.quantity.UnitId;

class ChanceTest {

    @Test
    void everyBitOfTheSeedCounts() {
        double[] draws = IntStream.range(-1, Long.SIZE)
                .mapToDouble(bit -> Chance.of(bit < 0 ? 0 : 1L << bit)
                        .draws(Purpose.ROUTE, 0)
                        .uniform())
                .toArray();
        assertThat(draws).doesNotHaveDuplicates();
        assertThat(Chance.of(1)).isNotEqualTo(Chance.of(1 + (1L << 40)));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void anotherFortuneChangesWhatIsFortuneAndNothingElse(Purpose purpose) {
        double before = Chance.of(42).draws(purpose, 7).uniform();
        double after = Chance.of(42).withFortune(3).draws(purpose, 7).uniform();
        assertThat(after == before).isEqualTo(purpose.kind() == Purpose.Kind.WORLD);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void fortuneZeroIsTheOneASeedBeginsWith(long seed) {
        Chance chance = Chance.of(seed);
        assertThat(chance.withFortune(0)).isEqualTo(chance).hasSameHashCodeAs(chance);
        assertThat(chance.withFortune(9).withFortune(0))
                .as("the last fortune holds")
                .isEqualTo(chance);
        assertThat(chance.withFortune(9)).isNotEqualTo(chance);
    }

    @Test
    void namesThatJavaHashesAlikeAreTwoNames() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(Chance.keyOf("Aa")).isNotEqualTo(Chance.keyOf("BB"));
    }

    @Test
    void theOrderAndTheLengthOfANameCount() {
        long[] keys = Arrays.stream(new String[] {"", "a", "aa", "ab", "ba", "a/b", "\0", "\0\0", "ก", "老街"})
                .mapToLong(Chance::keyOf)
                .toArray();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void anIdDrawsByItsName() {
        UnitId id = new UnitId("tha-tak-checkpoint/1");
        assertThat(Chance.keyOf(id)).isEqualTo(Chance.keyOf(id.value()));
        assertThat(Chance.of(1).draws(Purpose.SEARCH, id).uniform())
                .isEqualTo(Chance.of(1).draws(Purpose.SEARCH, Chance.keyOf(id)).uniform());
    }

    @Test
    void aPairIsOrderedAndNoSingleEntity() {
        Chance chance = Chance.of(1);
        assertThat(new double[] {
                    chance.draws(Purpose.LEAK, 3, 4).uniform(),
                    chance.draws(Purpose.LEAK, 4, 3).uniform(),
                    chance.draws(Purpose.LEAK, 3).uniform(),
                    chance.draws(Purpose.LEAK, 4).uniform(),
                    chance.draws(Purpose.LEAK, 0, 0).uniform(),
                    chance.draws(Purpose.LEAK, 0).uniform()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void askingAgainGivesTheSameDrawsAgain() {
        ForAll.cases("pure function", Draws::bits, seed -> {
            Draws first = Chance.of(seed).draws(Purpose.SEARCH, seed);
            Draws second = Chance.of(seed).draws(Purpose.SEARCH, seed);
            for (int i = 0; i < 5; i++) {
                // Another entity's draws in between must not matter.
                Chance.of(seed).draws(Purpose.SEARCH, seed + i).uniform();
                assertThat(second.uniform()).isEqualTo(first.uniform());
            }
        });
    }

    /** Codes are part of every draw: these may be added to, never changed. */
    @Test
    void everyPurposeHasACodeOfItsOwnThatFitsTheCounter() {
        int[] codes = Arrays.stream(Purpose.values()).mapToInt(Purpose::code).toArray();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(Arrays.stream(codes)).allMatch(code -> code > 0 && code < 1 << 16);
        assertThat(Purpose.SITE_LAYOUT.code()).isEqualTo(1);
        assertThat(Purpose.CLEAN_LEADS.code()).isEqualTo(13);
        assertThat(Purpose.SEARCH.code()).isEqualTo(101);
        assertThat(Purpose.SURVEILLANCE.code()).isEqualTo(113);
    }

    /** Recorded results rest on these to the bit; computed a second time outside Java. A change makes a new model revision. */
    @Test
    void recordedDrawsStayWhatTheyAre() {
        Chance chance = Chance.of(20240816);
        UnitId unit = new UnitId("tha-tak-checkpoint/1");
        Draws world = chance.draws(Purpose.FOOTPRINT, unit);
        Draws fortune = chance.withFortune(5).draws(Purpose.SEARCH, unit);
        assertThat(Chance.keyOf(unit)).isEqualTo(2834294010024431868L);
        assertThat(List.of(
                        world.uniform(),
                        world.exponential(24),
                        world.normal(10, 2),
                        world.logNormal(2, 12, 0.5),
                        world.below(1000),
                        world.choice(new double[] {1, 2, 3, 4}),
                        world.poisson(3),
                        world.poisson(3000),
                        world.happens(0.85)))
                .containsExactly(
                        0.12446962662385919,
                        43.756554836017045,
                        9.410078868109977,
                        0.5987531317975041,
                        927,
                        3,
                        2,
                        3041,
                        true);
        assertThat(List.of(
                        fortune.uniform(),
                        fortune.exponential(1),
                        chance.draws(Purpose.LEAK, 3, 4).uniform(),
                        Chance.of(-1).draws(Purpose.SITE_LAYOUT, 0).uniform()))
                .containsExactly(0.1303570739136094, 0.038023640118567445, 0.21155003972418174, 0.8770966443733277);
    }
}
