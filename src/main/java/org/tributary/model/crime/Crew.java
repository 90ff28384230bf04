package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.quantity.Nationality;

/**
 * People in a site: whole persons, by where they come from; held, willing and in command counted apart. People only move
 * from one crew to another, so nobody is made and nobody is lost.
 */
final class Crew {
    private static final int HELD = 0;
    private static final int WILLING = 1;
    private static final int BOSSES = 2;

    private final TreeMap<Nationality, int[]> people = new TreeMap<>();
    private int size;

    /** Nobody. */
    Crew() {}

    /**
     * New people.
     *
     * @param from where they come from, with weights; empty means that they are not told apart
     * @param heldShare the share held, 0 to 1
     * @param bosses how many of those who are not held are in command
     */
    static Crew of(Map<Nationality, Double> from, int persons, double heldShare, int bosses) {
        var crew = new Crew();
        int held = (int) Math.round(persons * heldShare);
        int command = Math.min(bosses, persons - held);
        var mix = new ArrayList<>(new TreeMap<>(from.isEmpty() ? Map.of(Nationality.OTHERS, 1.0) : from).entrySet());
        double[] weights = mix.stream().mapToDouble(Map.Entry::getValue).toArray();
        int[][] shares = {
            apportion(held, weights), apportion(persons - held - command, weights), apportion(command, weights)
        };
        for (int i = 0; i < mix.size(); i++) {
            crew.put(mix.get(i).getKey(), new int[] {shares[HELD][i], shares[WILLING][i], shares[BOSSES][i]});
        }
        return crew;
    }

    private void put(Nationality from, int[] counts) {
        if (counts[HELD] + counts[WILLING] + counts[BOSSES] > 0) {
            int[] there = people.computeIfAbsent(from, none -> new int[BOSSES + 1]);
            for (int i = 0; i <= BOSSES; i++) {
                there[i] += counts[i];
                size += counts[i];
            }
        }
    }

    /** How many they are. */
    int size() {
        return size;
    }

    /** How many of them are held. */
    int held() {
        return count(HELD);
    }

    /** How many of them are not held, those in command among them. */
    int willing() {
        return size - held();
    }

    /** How many of them are in command. */
    int bosses() {
        return count(BOSSES);
    }

    private int count(int standing) {
        int sum = 0;
        for (int[] counts : people.values()) {
            sum += counts[standing];
        }
        return sum;
    }

    /** How many of one nationality there are, without those in command. */
    int workersOf(Nationality from) {
        int[] counts = people.get(from);
        return counts == null ? 0 : counts[HELD] + counts[WILLING];
    }

    /** How many of one nationality are in command. */
    int bossesOf(Nationality from) {
        int[] counts = people.get(from);
        return counts == null ? 0 : counts[BOSSES];
    }

    /** The same people, none of them held any more; this crew is empty then. */
    Crew allWilling() {
        var free = new Crew();
        for (Nationality from : List.copyOf(people.keySet())) {
            int workers = workersOf(from);
            int command = bossesOf(from);
            takeOf(from, workers, command);
            free.put(from, new int[] {0, workers, command});
        }
        return free;
    }

    /** These join. */
    void join(Crew others) {
        others.people.forEach(this::put);
    }

    /** So many leave, of every kind in proportion; at most as many as there are. */
    Crew take(int persons) {
        return take(persons, List.copyOf(people.keySet()), HELD, BOSSES);
    }

    /** So many of those held leave, of every nationality in proportion. */
    Crew takeHeld(int persons) {
        return take(persons, List.copyOf(people.keySet()), HELD, HELD);
    }

    /** So many of one nationality leave, workers and those in command. */
    Crew takeOf(Nationality from, int workers, int bosses) {
        Crew taken = take(workers, List.of(from), HELD, WILLING);
        taken.join(take(bosses, List.of(from), BOSSES, BOSSES));
        return taken;
    }

    private Crew take(int persons, List<Nationality> of, int first, int last) {
        int kinds = last - first + 1;
        double[] weights = new double[of.size() * kinds];
        int there = 0;
        for (int i = 0; i < weights.length; i++) {
            int[] counts = people.get(of.get(i / kinds));
            weights[i] = counts == null ? 0 : counts[first + i % kinds];
            there += (int) weights[i];
        }
        int[] leaving = apportion(Math.max(0, Math.min(persons, there)), weights);
        var taken = new Crew();
        for (int i = 0; i < of.size(); i++) {
            int[] counts = new int[BOSSES + 1];
            for (int kind = 0; kind < kinds; kind++) {
                counts[first + kind] = leaving[i * kinds + kind];
            }
            taken.put(of.get(i), counts);
            remove(of.get(i), counts);
        }
        return taken;
    }

    private void remove(Nationality from, int[] counts) {
        int[] there = people.get(from);
        if (there != null) {
            for (int i = 0; i <= BOSSES; i++) {
                there[i] -= counts[i];
                size -= counts[i];
            }
        }
    }

    /**
     * Whole persons in proportion to weights, by largest remainder; of equal ones the first. Where the weights are counts
     * and the total is not above their sum, no share is above its count.
     */
    static int[] apportion(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] shares = new int[weights.length];
        if (sum <= 0 || total <= 0) {
            return shares;
        }
        double[] remainders = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            shares[i] = (int) Math.floor(exact);
            remainders[i] = exact - shares[i];
            given += shares[i];
        }
        for (; given < total; given++) {
            int most = 0;
            for (int i = 1; i < remainders.length; i++) {
                if (remainders[i] > remainders[most]) {
                    most = i;
                }
            }
            shares[most]++;
            remainders[most] = -1;
        }
        return shares;
    }

    @Override
    public String toString() {
        return "%d held, %d willing".formatted(held(), willing());
    }
}
