package org.tributary.model.clockwork;

/** Hears of every activation and of when it was arranged, for measurements and for the test that no two tie. */
@FunctionalInterface
public interface Trace {
    /** Hears nothing. */
    Trace NONE = (at_h, ordering, wake) -> {};

    /** Takes note of one activation that is over. */
    void activated(double at_h, int ordering, Wake wake);

    /** Takes note of one that is to come, arranged by the activation that is going on. */
    default void arranged(double at_h, int ordering) {}
}
