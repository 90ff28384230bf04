package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Goal: whoever draws, for whatever purpose, under whatever seed, sees independent uniform numbers.
 *
 * <p>Method: a {@link Battery} on streams as the model takes them (one entity, rising counts), on streams across them
 * (one count, rising entities, seeds or fortunes), and on pairs of neighbouring streams: 735 p-values. In each test a
 * good generator fails with a chance of one in a thousand, since each p-value is held against that over their number
 * (Bonferroni); in the four together, with less than one in 200. Seeds are fixed, so it fails always or never. Bad
 * generators must fail, and in the place where they are bad.
 */
class RandomnessTest {

    private static final double FALSE_ALARM = 0.001;
    private static final long NAME = Chance.keyOf("tha-tak-checkpoint/1");
    private static final long[] SEEDS = {0, 1, 42, -1, 1L << 40};

    /** A generator under test: the words of an entity, by rising count from 0. */
    private interface Generator {
        LongSupplier stream(long seed, Purpose purpose, long entity);

        /** The first word of an entity. */
        default long first(long seed, Purpose purpose, long entity) {
            return stream(seed, purpose, entity).getAsLong();
        }
    }

    private static final Generator OURS =
            (seed, purpose, entity) -> Chance.of(seed).draws(purpose, entity)::bits;

    /** The half of the block that only normal numbers use. */
    private static final Generator OUR_HIGH_HALVES = (seed, purpose, entity) -> {
        Counter count = new Counter();
        return () -> Philox.highHalf(seed, entity, (long) purpose.code() << 48 | count.next());
    };

    @Test
    void everyEntitySeesUniformIndependentNumbers() {
        assertNothingFound(alone(OURS));
    }

    @Test
    void theOtherHalfOfTheBlockIsAsGood() {
        assertNothingFound(alone(OUR_HIGH_HALVES));
    }

    @Test
    void numbersAcrossEntitiesPurposesSeedsAndFortunesAreAsGood() {
        assertNothingFound(across(OURS));
    }

    @Test
    void neighboursAreIndependentOfEachOther() {
        assertNothingFound(neighbours(OURS));
    }

    @Test
    void fortunesHalvesAndPairsAreIndependentOfEachOther() {
        assertNothingFound(ownNeighbours());
    }

    /** The p-values of a trusted generator are uniform if the battery's arithmetic is right. */
    @Test
    void theBatteryRaisesNoMoreFalseAlarmsThanItSays() {
        List<Battery.Finding> findings = new ArrayList<>();
        for (int seed = 1; seed <= 40; seed++) {
            RandomGenerator trusted = new MersenneTwister(seed);
            findings.addAll(Battery.examine("trusted " + seed, trusted::nextLong));
            findings.addAll(Battery.compare("trusted " + seed, trusted::nextLong, trusted::nextLong));
        }
        for (double level : new double[] {0.01, 0.05, 0.5}) {
            double expected = level * findings.size();
            // Tests of one stream depend on each other a little, so four and a half deviations of independent ones.
            assertThat((double) findings.stream().filter(f -> f.p() < level).count())
                    .as("p-values below %s", level)
                    .isBetween(
                            expected - 4.5 * Math.sqrt(expected * (1 - level)),
                            expected + 4.5 * Math.sqrt(expected * (1 - level)));
        }
    }

    @Test
    void theLowBitsOfALinearCongruentialGeneratorAreFound() {
        Generator lowBits = (seed, purpose, entity) -> {
            long[] state = {Philox.lowHalf(seed, entity, purpose.code())};
            return () -> {
                state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
                return Long.reverse(state[0]);
            };
        };
        assertThat(alarms(alone(lowBits)))
                .extracting(Battery.Finding::test)
                .contains("chi-squared", "runs up and down");
    }

    @Test
    void aSlightlyLoadedBitIsFound() {
        Generator loaded = (seed, purpose, entity) -> {
            LongSupplier good = OURS.stream(seed, purpose, entity);
            Counter count = new Counter();
            return () -> good.getAsLong() | (count.next() % 32 == 0 ? 1L << 5 : 0);
        };
        assertThat(alarms(alone(loaded))).extracting(Battery.Finding::test).containsOnly("bits");
    }

    @Test
    void aMixerThatIgnoresTheEntityIsFound() {
        Generator ignoring = (seed, purpose, entity) -> OURS.stream(seed, purpose, 0);
        assertThat(alarms(alone(ignoring))).as("alone, each stream is good").isEmpty();
        assertThat(alarms(neighbours(ignoring)))
                .extracting(Battery.Finding::stream)
                .contains("entities 7 and 8")
                .noneMatch(stream -> stream.startsWith("seeds"));
    }

    @Test
    void aMixerThatAddsTheCountToTheEntityIsFound() {
        Generator shifted = (seed, purpose, entity) -> {
            Counter count = new Counter();
            return () -> Philox.lowHalf(seed, 0, entity + count.next() + ((long) purpose.code() << 48));
        };
        assertThat(alarms(neighbours(shifted)))
                .extracting(Battery.Finding::stream, Battery.Finding::test)
                .contains(tuple("entities 7 and 8", "correlation, first a step ahead"));
    }

    @Test
    void aSeedCutTo32BitsIsFound() {
        Generator cut = (seed, purpose, entity) -> OURS.stream(seed & 0xFFFFFFFFL, purpose, entity);
        assertThat(alarms(neighbours(cut))).extracting(Battery.Finding::stream).containsOnly("seeds 1 and 1 + 2^40");
    }

    private static List<Battery.Finding> alone(Generator generator) {
        List<Battery.Finding> findings = new ArrayList<>();
        for (long seed : SEEDS) {
            for (Purpose purpose : new Purpose[] {Purpose.FOOTPRINT, Purpose.CHANNEL_DELAY}) {
                for (long entity : new long[] {0, NAME}) {
                    String name = "seed %d, %s, entity %d".formatted(seed, purpose, entity);
                    findings.addAll(Battery.examine(name, generator.stream(seed, purpose, entity)));
                }
            }
        }
        return findings;
    }

    private static List<Battery.Finding> across(Generator generator) {
        List<Battery.Finding> findings = new ArrayList<>();
        Purpose[] purposes = Purpose.values();
        for (Purpose purpose : new Purpose[] {Purpose.FOOTPRINT, Purpose.SEARCH}) {
            findings.addAll(
                    Battery.examine(purpose + ", rising entities", rising(i -> generator.first(42, purpose, i))));
            findings.addAll(Battery.examine(
                    purpose + ", entities by single high steps", rising(i -> generator.first(42, purpose, i << 40))));
            findings.addAll(Battery.examine(
                    purpose + ", named entities",
                    rising(i -> generator.first(42, purpose, Chance.keyOf("syndicate-3/load/" + i)))));
            findings.addAll(
                    Battery.examine(purpose + ", rising seeds", rising(i -> generator.first(i, purpose, NAME))));
        }
        findings.addAll(Battery.examine(
                "purposes in turn",
                rising(i -> generator.first(42, purposes[(int) (i % purposes.length)], NAME + i / purposes.length))));
        findings.addAll(Battery.examine(
                "rising fortunes",
                rising(i ->
                        Chance.of(42).withFortune(i).draws(Purpose.SEARCH, NAME).bits())));
        findings.addAll(Battery.examine(
                "pairs of small numbers",
                rising(i -> Chance.of(42).draws(Purpose.LEAK, i / 500, i % 500).bits())));
        return findings;
    }

    private static List<Battery.Finding> neighbours(Generator generator) {
        List<Battery.Finding> findings = new ArrayList<>();
        for (Purpose purpose : new Purpose[] {Purpose.PRODUCTION, Purpose.STRIKE}) {
            findings.addAll(Battery.compare(
                    "entities 7 and 8", generator.stream(42, purpose, 7), generator.stream(42, purpose, 8)));
            findings.addAll(Battery.compare(
                    "entities a bit apart",
                    generator.stream(42, purpose, NAME),
                    generator.stream(42, purpose, NAME ^ 1L << 63)));
            for (long seed : SEEDS) {
                findings.addAll(Battery.compare(
                        "seeds %d and %d".formatted(seed, seed + 1),
                        generator.stream(seed, purpose, NAME),
                        generator.stream(seed + 1, purpose, NAME)));
            }
            findings.addAll(Battery.compare(
                    "seeds 1 and 1 + 2^40",
                    generator.stream(1, purpose, NAME),
                    generator.stream(1 + (1L << 40), purpose, NAME)));
        }
        Purpose[] purposes = Purpose.values();
        for (int i = 1; i < purposes.length; i++) {
            findings.addAll(Battery.compare(
                    purposes[i - 1] + " and " + purposes[i],
                    generator.stream(42, purposes[i - 1], NAME),
                    generator.stream(42, purposes[i], NAME)));
        }
        return findings;
    }

    private static List<Battery.Finding> ownNeighbours() {
        Chance chance = Chance.of(42);
        List<Battery.Finding> findings = new ArrayList<>();
        findings.addAll(Battery.compare(
                "fortunes 0 and 1",
                chance.draws(Purpose.SEARCH, NAME)::bits,
                chance.withFortune(1).draws(Purpose.SEARCH, NAME)::bits));
        findings.addAll(Battery.compare(
                "a pair and the same in reverse",
                chance.draws(Purpose.LEAK, 3, 4)::bits,
                chance.draws(Purpose.LEAK, 4, 3)::bits));
        findings.addAll(Battery.compare(
                "an entity and a pair with nobody",
                chance.draws(Purpose.LEAK, 3)::bits,
                chance.draws(Purpose.LEAK, 3, 0)::bits));
        Counter low = new Counter();
        Counter high = new Counter();
        findings.addAll(Battery.compare(
                "both halves of a block",
                () -> Philox.lowHalf(42, NAME, low.next()),
                () -> Philox.highHalf(42, NAME, high.next())));
        return findings;
    }

    private static LongSupplier rising(LongUnaryOperator word) {
        Counter count = new Counter();
        return () -> word.applyAsLong(count.next());
    }

    private static void assertNothingFound(List<Battery.Finding> findings) {
        assertThat(findings).as("an empty battery would prove nothing").isNotEmpty();
        assertThat(alarms(findings)).isEmpty();
    }

    private static List<Battery.Finding> alarms(List<Battery.Finding> findings) {
        return findings.stream()
                .filter(f -> f.p() < FALSE_ALARM / findings.size())
                .toList();
    }

    /** Counts from 0. */
    private static final class Counter {
        private long count;

        long next() {
            return count++;
        }
    }
}
