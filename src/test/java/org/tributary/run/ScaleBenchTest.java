package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;

/** Goal: a member takes few bytes, and what happens grows with the members. Times are for {@code tributary bench scale}. */
class ScaleBenchTest {
    @Test
    void aMemberOfALargeSyndicateTakesAtMost200Bytes() {
        var sizes = new ArrayList<ScaleBench.Size>();
        ScaleBench.upTo(10_000, Plays.shipped("drug-organisation"), sizes::add);
        assertThat(sizes).extracting(ScaleBench.Size::members).containsExactly(1000, 3162, 10_000);
        assertThat(sizes).allSatisfy(size -> {
            assertThat(size.bytesPerMember()).isBetween(10.0, 200.0);
            assertThat(size.events()).isGreaterThan(2L * size.members());
        });
    }

    @Test
    void theSlopeOfAPowerIsItsExponent() {
        var sizes = List.of(1, 10, 100).stream()
                .map(n -> new ScaleBench.Size(n, n, 0.5 * n * n, 1, 1))
                .toList();
        assertThat(ScaleBench.slope(sizes, ScaleBench.Size::events, ScaleBench.Size::start_s))
                .isCloseTo(2, within(1e-9));
    }
}
