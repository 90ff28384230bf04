package org.tributary.pattern;

/** One pattern that the model must reproduce. Stateless; safe for any number of threads. */
public interface Pattern {

    /**
     * What a pattern claims, in words.
     *
     * @param number its number in the list, from 1
     * @param name a short name, such as {@code balloon}
     * @param claim what must be seen, with its band
     * @param source of the stylised fact
     */
    record Card(int number, String name, String claim, String source) {}

    /** What it claims. */
    Card card();

    /** Plays what it needs and judges what came of it. The same trial gives the same verdict. */
    Verdict run(Trial trial);
}
