package org.tributary.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.ForAll;

/** Goal: the measures are what they claim. Method: closed forms, and counting by hand on random small networks. */
class NetworkTest {
    @Test
    void tiesAndCutsAreThoseOfASetOfPairs() {
        ForAll.cases("a network is a set of pairs", 300, draws -> draws, draws -> {
            int members = 1 + draws.below(9);
            var network = new Network(members, 0);
            var pairs = new TreeSet<String>();
            for (int i = 0; i < 80; i++) {
                int one = draws.below(members);
                int other = draws.below(members);
                String pair = Math.min(one, other) + "-" + Math.max(one, other);
                if (draws.happens(0.6)) {
                    assertThat(network.tie(one, other)).isEqualTo(one != other && pairs.add(pair));
                } else if (draws.happens(0.8)) {
                    assertThat(network.cut(one, other)).isEqualTo(pairs.remove(pair));
                } else {
                    network.isolate(one);
                    String me = "" + one;
                    pairs.removeIf(p -> Arrays.asList(p.split("-")).contains(me));
                }
                assertThat(network.ties()).isEqualTo(pairs.size());
            }
            var held = new TreeSet<String>();
            int largest = 0;
            for (int member = 0; member < members; member++) {
                int[] known = network.neighbours(member);
                assertThat(known).hasSize(network.degree(member)).doesNotHaveDuplicates();
                largest = Math.max(largest, known.length);
                for (int other : known) {
                    assertThat(network.areTied(other, member)).isTrue();
                    held.add(Math.min(member, other) + "-" + Math.max(member, other));
                }
            }
            assertThat(held).isEqualTo(pairs);
            assertThat(network.largestDegree()).isEqualTo(largest);
        });
    }

    @Test
    void betweennessComponentsPathsAndTriadsAreThoseCountedByHand() {
        ForAll.cases("measures against counting", 300, Graphs::any, network -> {
            int[][] distance = ByHand.distances(network);
            assertThat(Betweenness.of(network)).containsExactly(ByHand.betweenness(network, distance), within(1e-9));
            assertThat(Shape.largestComponent(network)).isEqualTo(ByHand.largestComponent(distance));
            assertThat(Shape.meanPath(network)).isCloseTo(ByHand.meanPath(distance), within(1e-12));
            assertThat(Shape.closedTriads(network)).isEqualTo(ByHand.triads(network, 3));
            assertThat(Shape.openTriads(network)).isEqualTo(ByHand.triads(network, 2));
            assertThat(Shape.degreeCentralisation(network)).isCloseTo(ByHand.centralisation(network), within(1e-12));
            int[] component = Shape.components(network);
            for (int i = 0; i < component.length; i++) {
                for (int j = 0; j < component.length; j++) {
                    assertThat(component[i] == component[j]).isEqualTo(distance[i][j] < ByHand.FAR);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 8, 21})
    void starRingAndCompleteNetworkAreAsInTheBooks(int n) {
        Network star = Graphs.star(n);
        assertThat(Betweenness.of(star)[0]).isCloseTo((n - 1.0) * (n - 2) / 2, within(1e-9));
        assertThat(Shape.degreeCentralisation(star)).isEqualTo(1);
        assertThat(Shape.meanPath(star)).isCloseTo(2.0 * (n - 1) / n, within(1e-12));
        assertThat(Shape.openTriads(star)).isEqualTo((n - 1L) * (n - 2) / 2);

        Network ring = Graphs.ring(n);
        double expected = n % 2 == 0 ? (n - 2.0) * (n - 2) / 8 : (n - 1.0) * (n - 3) / 8;
        assertThat(Betweenness.of(ring)).containsOnly(new double[] {expected}, within(1e-9));
        assertThat(Shape.degreeCentralisation(ring)).isZero();
        assertThat(Shape.meanPath(ring)).isCloseTo(n % 2 == 0 ? n * n / 4.0 / (n - 1) : (n + 1) / 4.0, within(1e-12));

        Network complete = Graphs.complete(n);
        assertThat(Betweenness.of(complete)).containsOnly(new double[] {0}, within(1e-9));
        assertThat(Shape.meanPath(complete)).isEqualTo(1);
        assertThat(Shape.closedTriads(complete)).isEqualTo((long) n * (n - 1) * (n - 2) / 6);
        assertThat(Shape.openTriads(complete)).isZero();
    }

    @Test
    void reachIsTheSumOfTheReciprocalDistances() {
        // A star of 5: four members at 1 from the middle, and 4 x 3 ordered pairs at 2: 8 + 6.
        assertThat(Shape.reach(Graphs.star(5), member -> true, 100)).isEqualTo(14);
        // A ring of 6 from each: 1 + 1 + 1/2 + 1/2 + 1/3.
        assertThat(Shape.reach(Graphs.ring(6), member -> true, 100)).isCloseTo(20, within(1e-12));
        // All are alike in a ring, so that two of them tell as much as six.
        assertThat(Shape.reach(Graphs.ring(6), member -> true, 2)).isCloseTo(20, within(1e-12));
        Network broken = Graphs.ring(6).copy();
        broken.isolate(0);
        // A path of 5: 2 x (4 + 3/2 + 2/3 + 1/4).
        assertThat(Shape.reach(broken, member -> member != 0, 100)).isCloseTo(77 / 6.0, within(1e-12));
        assertThat(Shape.reach(broken, member -> false, 100)).isZero();
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Network ring = Graphs.ring(6);
        Network copy = ring.copy();
        copy.isolate(0);
        copy.tie(copy.addMember(), 2);
        assertThat(ring.ties()).isEqualTo(6);
        assertThat(copy.ties()).isEqualTo(5);
        assertThat(copy.members()).isEqualTo(7);
    }

    @Test
    void whoIsNotThereIsNamed() {
        assertThatThrownBy(() -> Graphs.ring(3).degree(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("There is no member 3 among 3.");
    }
}
