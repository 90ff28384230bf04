package org.tributary.score;

import org.tributary.event.EventListener;
import org.tributary.scenario.MeasureName;

/** A figure computed from the events of one run, heard one by one. Not thread-safe. */
interface Measure extends EventListener {

    /** Which figure it is. */
    MeasureName name();

    /** The figure from what was heard so far; what is not known by now counts as not known until ENDEX. */
    Reading reading();
}
