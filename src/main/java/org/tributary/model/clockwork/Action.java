package org.tributary.model.clockwork;

/** What is done at an activation. */
@FunctionalInterface
public interface Action {

    /** Acts, and says whether there was anything to do. */
    Wake act();
}
