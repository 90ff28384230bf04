package org.tributary.model.clockwork;

/** Hears of every activation, for measurements and for the test that no two share time and ordering. */
@FunctionalInterface
public interface Trace {
    /** Hears nothing. */
    Trace NONE = (at_h, ordering, wake) -> {};

    /** Takes note of one activation. */
    void activated(double at_h, int ordering, Wake wake);
}
