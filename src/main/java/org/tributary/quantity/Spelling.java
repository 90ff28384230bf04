package org.tributary.quantity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses what a misspelt name was meant to be, for the "Maybe …?" of an error message.
 *
 * <p>Distance: optimal string alignment, that is insertions, deletions, replacements and swaps of neighbours, each
 * counting one. Source: Damerau, Commun. ACM 7(3), 1964; the restricted form, from memory.
 */
public final class Spelling {

    private static final int DISTANCE_ALWAYS_FORGIVEN = 2;

    private Spelling() {}

    /**
     * The known name nearest to the one found. Case, and hyphen against underscore or space, count nothing.
     *
     * @param known may be empty; its order does not matter, since of equally near names the alphabetically first is taken
     * @return empty if every known name is further than two edits and further than a third of the found name's length
     */
    public static Optional<String> nearest(String found, Collection<String> known) {
        String wanted = folded(found);
        int best = Math.max(DISTANCE_ALWAYS_FORGIVEN, found.length() / 3) + 1;
        String nearest = null;
        for (String candidate : known) {
            int distance = distance(wanted, folded(candidate));
            boolean nearer = distance < best;
            boolean firstOfEquals = distance == best && nearest != null && candidate.compareTo(nearest) < 0;
            if (nearer || firstOfEquals) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many edits make one text of the other: 0 for equal texts, at most the longer one's length. Symmetric. */
    public static int distance(String a, String b) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
