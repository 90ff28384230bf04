package org.tributary.insight;

/**
 * Fair shares of what a game is worth, and how pairs complete each other. A game of n is given as the worth of each set of
 * its members: at the index in which bit i is set if member i is in it. Stateless.
 *
 * <p>Source: Shapley 1953; Grabisch and Roubens 1999.
 */
public final class Shapley {
    private Shapley() {}

    /**
     * The share of each member: the mean of what it adds to those before it, over all orders in which they may come.
     *
     * <pre>φ(i) = Σ over S without i of |S|! (n − |S| − 1)! ÷ n! · (v(S ∪ i) − v(S))</pre>
     *
     * @param worth of 2^n sets, n at least 1
     */
    public static double[] shares(double... worth) {
        int n = members(worth);
        double[] weight = weights(n);
        var shares = new double[n];
        for (int set = 0; set < worth.length; set++) {
            for (int i = 0; i < n; i++) {
                if ((set & 1 << i) == 0) {
                    shares[i] += weight[Integer.bitCount(set)] * (worth[set | 1 << i] - worth[set]);
                }
            }
        }
        return shares;
    }

    /**
     * What two members add together beyond what each adds without the other, on average over the sets of the others.
     *
     * <pre>I(i, j) = Σ over S without both of |S|! (n − |S| − 2)! ÷ (n − 1)! · (v(S ∪ ij) − v(S ∪ i) − v(S ∪ j) + v(S))</pre>
     */
    public static double interaction(int one, int other, double... worth) {
        int n = members(worth);
        double[] weight = weights(n - 1);
        int both = 1 << one | 1 << other;
        double sum = 0;
        for (int set = 0; set < worth.length; set++) {
            if ((set & both) == 0) {
                double together = worth[set | both] - worth[set | 1 << one] - worth[set | 1 << other] + worth[set];
                sum += weight[Integer.bitCount(set)] * together;
            }
        }
        return sum;
    }

    private static int members(double... worth) {
        int n = Integer.numberOfTrailingZeros(worth.length);
        if (n < 1 || worth.length != 1 << n) {
            throw new IllegalArgumentException(
                    "A game has a worth for each set of its members: 2, 4, 8, …, not %d.".formatted(worth.length));
        }
        return n;
    }

    /** s! (n − s − 1)! ÷ n! for s from 0 to n − 1. */
    private static double[] weights(int n) {
        var weights = new double[n];
        double choose = 1;
        for (int s = 0; s < n; s++) {
            weights[s] = 1 / (n * choose);
            choose = choose * (n - 1 - s) / (s + 1);
        }
        return weights;
    }
}
