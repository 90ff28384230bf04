package org.tributary._support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;

/**
 * Property tests: one statement, tried on many generated values. The same values at every build, since each case's seed
 * is made of the property's name and the case's number.
 *
 * <p>A failure names the property, the case, the value and how to replay exactly that case. To replay, run the one test
 * with {@code -Dproperty.seed=N}.
 */
public final class ForAll {

    private static final int CASES = 100;
    private static final int LONGEST_VALUE = 4_000;
    private static final String REPLAY = "property.seed";

    private ForAll() {}

    /**
     * Tries the property on 100 values.
     *
     * @param generator makes a value of draws that no other case uses
     * @param property throws what it likes where the value does not have it
     * @throws AssertionError at the first value that fails
     */
    public static <T> void cases(String name, Function<Draws, T> generator, ThrowingConsumer<T> property) {
        cases(name, CASES, generator, property);
    }

    /**
     * Tries the property on so many values.
     *
     * @param cases 1 or more
     * @throws AssertionError at the first value that fails
     */
    public static <T> void cases(String name, int cases, Function<Draws, T> generator, ThrowingConsumer<T> property) {
        String replay = System.getProperty(REPLAY);
        if (replay != null) {
            tryOne(name, "the replayed case", parse(replay), generator, property);
            return;
        }
        if (cases < 1) {
            throw new IllegalArgumentException("Property \"%s\" needs a case, but has %d.".formatted(name, cases));
        }
        for (int i = 0; i < cases; i++) {
            String which = "case %d of %d".formatted(i + 1, cases);
            tryOne(name, which, Chance.keyOf(name + "/" + i), generator, property);
        }
    }

    private static <T> void tryOne(
            String name, String which, long seed, Function<Draws, T> generator, ThrowingConsumer<T> property) {
        @Nullable T value = null;
        try {
            value = generator.apply(Chance.of(seed).draws(Purpose.SITE_LAYOUT, 0));
            property.accept(value);
        } catch (Throwable failure) {
            throw new AssertionError(
                    "Property \"%s\" failed in %s, for:%n  %s%nbecause:%n  %s%nReplay: -D%s=%d"
                            .formatted(name, which, shortened(value), failure, REPLAY, seed),
                    failure);
        }
    }

    private static String shortened(@Nullable Object value) {
        String text = value == null ? "(no value: the generator failed)" : value.toString();
        return text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, LONGEST_VALUE) + "… (%d characters)".formatted(text.length());
    }

    private static long parse(String replay) {
        try {
            return Long.parseLong(replay);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "-D%s must be the whole number that a failed property printed, but is \"%s\"."
                            .formatted(REPLAY, replay),
                    e);
        }
    }
}
