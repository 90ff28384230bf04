package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;

/**
 * What subjects are called. Sites and innocent premises are numbered in one shuffled row, so that a name says nothing
 * about guilt or syndicate.
 */
public final class Premises {
    private final Map<String, SubjectId> sites = new HashMap<>();
    private final List<SubjectId> innocents = new ArrayList<>();
    private final List<String> loadNames = new ArrayList<>();

    private Premises() {}

    /** The names of a scenario's premises under a seed. */
    public static Premises of(Scenario scenario, Chance chance) {
        var premises = new Premises();
        var siteNames = new ArrayList<String>();
        scenario.syndicates()
                .forEach((id, plan) -> plan.scam().ifPresent(scam -> {
                    int count = scam.sites().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    for (int i = 1; i <= count; i++) {
                        siteNames.add(id.value() + "/" + i);
                    }
                }));
        int innocent = scenario.innocentPremises().orElse(2 * siteNames.size());
        List<Integer> numbers = shuffled(siteNames.size() + innocent, chance, "premises");
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i) + 1;
            var subject =
                    new SubjectId((number < 10 ? "premises-00" : number < 100 ? "premises-0" : "premises-") + number);
            if (i < siteNames.size()) {
                premises.sites.put(siteNames.get(i), subject);
            } else {
                premises.innocents.add(subject);
            }
        }
        int trades = scenario.syndicates().values().stream()
                .mapToInt(plan -> plan.trades().size())
                .sum();
        for (int number : shuffled(trades, chance, "loads")) {
            premises.loadNames.add((number < 9 ? "load-0" : "load-") + (number + 1));
        }
        return premises;
    }

    private static List<Integer> shuffled(int count, Chance chance, String what) {
        var numbers = new ArrayList<Integer>(count);
        var draws = chance.draws(Purpose.SUBJECT_NAMES, Chance.keyOf(what));
        for (int i = 0; i < count; i++) {
            numbers.add(draws.below(i + 1), i);
        }
        return numbers;
    }

    /** The subject behind a site, by its number in the scenario, from 1. */
    public SubjectId site(SyndicateId syndicate, int number) {
        return find(syndicate.value() + "/" + number).orElseThrow();
    }

    /** The subject behind a site as a scenario names it: {@code moei-ring/3}. */
    public Optional<SubjectId> find(String site) {
        return Optional.ofNullable(sites.get(site));
    }

    /** The innocent premises. */
    List<SubjectId> innocents() {
        return innocents;
    }

    /** How the loads of the n-th trade of the scenario are called, from 0. */
    String loadName(int trade) {
        return Objects.requireNonNull(loadNames.get(trade));
    }
}
