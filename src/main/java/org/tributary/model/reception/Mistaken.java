package org.tributary.model.reception;

/**
 * Persons whom a screening took for what they are not. Immutable.
 *
 * @param victims possible victims taken for suspects
 * @param suspects suspects taken for possible victims
 */
record Mistaken(int victims, int suspects) {
    /** Everybody was taken for what he is. */
    static final Mistaken NOBODY = new Mistaken(0, 0);

    int persons() {
        return victims + suspects;
    }

    Mistaken plus(Mistaken more) {
        return new Mistaken(victims + more.victims, suspects + more.suspects);
    }

    Mistaken minus(Mistaken gone) {
        return new Mistaken(victims - gone.victims, suspects - gone.suspects);
    }

    /** How many of them are among some of all: whole persons, at most all of the some, and at most all who stay. */
    Mistaken part(int some, int all) {
        if (persons() == 0) {
            return NOBODY;
        }
        int gone = (int) ((long) persons() * some / all);
        int goneVictims = (int) ((long) victims * gone / persons());
        return new Mistaken(goneVictims, gone - goneVictims);
    }
}
