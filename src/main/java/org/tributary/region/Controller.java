package org.tributary.region;

/**
 * Who holds the ground, whoever signs the agreements: to act there needs this body's consent. Immutable.
 *
 * @param id such as {@code border-force}
 * @param name neutral, for pages and reports, such as "Karen border force"
 * @param armedGroup whether it is an armed group and not a government
 * @param source where this was read, or "from memory", or "assumed"
 */
public record Controller(String id, String name, boolean armedGroup, String source) {

    /** The recognised government of the country, which holds what nobody else is known to hold. */
    public static final Controller GOVERNMENT =
            new Controller("government", "government", false, "assumed: holds the ground where nothing else was read");
}
