package org.tributary.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of time, which may overlap; times are hours since STARTEX. Not thread-safe. */
final class Spells {
    private final List<Spell> spells = new ArrayList<>();

    private record Spell(double from_h, double to_h) {}

    /** Adds a stretch; one that ends before it begins adds nothing. */
    void add(double from_h, double to_h) {
        if (to_h > from_h) {
            spells.add(new Spell(from_h, to_h));
        }
    }

    /** How many hours they cover, what overlaps counted once. */
    double hours() {
        return joined().spells.stream()
                .mapToDouble(spell -> spell.to_h() - spell.from_h())
                .sum();
    }

    /** What of these lies in the others too; what overlaps counted once. */
    Spells within(Spells others) {
        var common = new Spells();
        List<Spell> theirs = others.joined().spells;
        int first = 0;
        for (Spell spell : joined().spells) {
            while (first < theirs.size() && theirs.get(first).to_h() <= spell.from_h()) {
                first++;
            }
            for (int i = first; i < theirs.size() && theirs.get(i).from_h() < spell.to_h(); i++) {
                common.add(
                        Math.max(spell.from_h(), theirs.get(i).from_h()),
                        Math.min(spell.to_h(), theirs.get(i).to_h()));
            }
        }
        return common;
    }

    /** These and the others. */
    Spells and(Spells others) {
        var both = new Spells();
        both.spells.addAll(spells);
        both.spells.addAll(others.spells);
        return both;
    }

    /** The same without overlaps, in order of time. */
    private Spells joined() {
        var joined = new Spells();
        List<Spell> sorted = spells.stream()
                .sorted(Comparator.comparingDouble(Spell::from_h))
                .toList();
        double from_h = Double.NaN;
        double to_h = Double.NEGATIVE_INFINITY;
        for (Spell spell : sorted) {
            if (spell.from_h() > to_h) {
                joined.add(from_h, to_h);
                from_h = spell.from_h();
            }
            to_h = Math.max(to_h, spell.to_h());
        }
        joined.add(from_h, to_h);
        return joined;
    }
}
