package org.tributary.report.tally;

/**
 * How a run is cut up in charts and tables: into days, weeks or longer, so that there are never too many. Immutable.
 *
 * @param length_h hours in each
 * @param count how many, 1 to {@value #MOST}
 * @param noun what one is called
 */
public record Periods(double length_h, int count, String noun) {
    /** More would not be read. */
    public static final int MOST = 60;

    private static final double DAY_H = 24;
    private static final double WEEK_H = 7 * DAY_H;
    /** Up to here a run is told day by day. */
    private static final double LONGEST_BY_DAY_H = 3 * WEEK_H;

    /** Days up to three weeks, weeks up to sixty, then as many weeks as it takes. */
    public static Periods of(double endex_h) {
        if (endex_h <= DAY_H) {
            return cut(1, endex_h, "hour");
        }
        if (endex_h <= LONGEST_BY_DAY_H) {
            return cut(DAY_H, endex_h, "day");
        }
        int weeks = (int) Math.ceil(endex_h / WEEK_H / MOST);
        return cut(weeks * WEEK_H, endex_h, weeks == 1 ? "week" : weeks + " weeks");
    }

    private static Periods cut(double length_h, double endex_h, String noun) {
        return new Periods(length_h, Math.max(1, (int) Math.ceil(endex_h / length_h)), noun);
    }

    /** The period of a moment, 0 to one less than the count; what lies outside counts to the first or last. */
    public int at(double at_h) {
        int index = (int) Math.floor(at_h / length_h);
        return Math.max(0, Math.min(count - 1, index));
    }
}
