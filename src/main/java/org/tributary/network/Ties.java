package org.tributary.network;

/** Ties that can be made and cut. */
public interface Ties {

    /** How many ties a member has. */
    int degree(int member);

    /** Those whom a member is tied to, newest tie first. */
    int[] neighbours(int member);

    /** Ties two members; says whether the tie is new. Nobody has a tie to themselves. */
    boolean tie(int one, int other);

    /** Cuts the tie of two members; says whether there was one. */
    boolean cut(int one, int other);
}
