package org.tributary.model.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.quantity.Nationality;

/** Where the workers of one syndicate come from: divides the freed so that shares come out right over time. */
final class Origins {
    private final Map<Nationality, Double> shares = new TreeMap<>();
    private final Map<Nationality, Double> owed = new TreeMap<>();

    /** Weights; none means others. */
    Origins(Map<Nationality, Double> weights) {
        double sum = 0;
        for (double weight : weights.values()) {
            sum += weight;
        }
        if (sum > 0) {
            for (var entry : weights.entrySet()) {
                shares.put(entry.getKey(), entry.getValue() / sum);
            }
        } else {
            shares.put(Nationality.OTHERS, 1.0);
        }
    }

    /** How many of so many persons are of each nationality: whole persons, who add up; what is rounded is made up later. */
    Map<Nationality, Integer> divide(int persons) {
        var result = new TreeMap<Nationality, Integer>();
        int left = persons;
        for (var share : shares.entrySet()) {
            double due = owed.getOrDefault(share.getKey(), 0.0) + persons * share.getValue();
            int whole = Math.max(0, Math.min(left, (int) StrictMath.floor(due)));
            result.put(share.getKey(), whole);
            owed.put(share.getKey(), due - whole);
            left -= whole;
        }
        List<Nationality> mostOwed = new ArrayList<>(shares.keySet());
        mostOwed.sort((one, other) -> {
            int byDebt = Double.compare(owed.getOrDefault(other, 0.0), owed.getOrDefault(one, 0.0));
            return byDebt != 0 ? byDebt : one.compareTo(other);
        });
        for (int i = 0; left > 0; i++, left--) {
            Nationality of = mostOwed.get(i % mostOwed.size());
            result.merge(of, 1, Integer::sum);
            owed.merge(of, -1.0, Double::sum);
        }
        return result;
    }
}
