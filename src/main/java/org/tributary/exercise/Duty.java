package org.tributary.exercise;

import org.tributary.quantity.Word;

/** What a person is there for. */
public enum Duty implements Word {
    /** Runs the exercise and sees everything. */
    EXCON,
    /** Sits in a seat: drafts orders; the seat's lead sends them and says ready. */
    SEAT,
    /** Rates and takes notes, sees everything, changes nothing in the world. */
    EVALUATOR,
    /** Looks on: what all may know, and after ENDEX what is released to all. */
    OBSERVER
}
