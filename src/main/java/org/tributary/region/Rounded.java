package org.tributary.region;

/** Sums free of the dust that adding decimal fractions leaves, so that equal sums are equal in any order. */
final class Rounded {

    static final double MILLIONTHS = 1e6;

    private Rounded() {}

    static double toTheMillionth(double sum) {
        return Math.rint(sum * MILLIONTHS) / MILLIONTHS;
    }
}
