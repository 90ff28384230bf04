package org.tributary.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;

/**
 * What re-simulation says of one run; its components are the keys of {@code review/review.json}. Immutable.
 *
 * @param scenario the scenario's name
 * @param seed of the run
 * @param engine the version of the product that played and reviewed it
 * @param doctrines the doctrine of each seat without a person, in the scenario's order
 * @param headline the measure on which worth is counted
 * @param unit of the headline
 * @param better which direction of the headline is better; worths and gains below are turned so that more is better
 * @param fortunes how many re-keyed fortunes intervals rest on
 * @param valueOfCooperation what cooperation was worth
 * @param outcome what the run came to
 * @param coalitions what each set of seats reaches, the empty one first; none if withheld
 * @param shares the share of each seat, in the scenario's order; none if withheld
 * @param synergies each pair of seats, in the scenario's order; none if withheld
 * @param attributionWithheld why neither shares nor synergies are shown, as a sentence
 * @param missed missed connections, the largest harm averted first
 * @param missedRemark what to know about them, as a sentence: that none was found, or how many harms were looked at
 */
public record Review(
        String scenario,
        long seed,
        String engine,
        Map<SeatId, String> doctrines,
        MeasureName headline,
        String unit,
        MeasureName.Better better,
        int fortunes,
        ValueOfCooperation valueOfCooperation,
        Outcome outcome,
        List<Coalition> coalitions,
        List<SeatShare> shares,
        List<Synergy> synergies,
        Optional<String> attributionWithheld,
        List<MissedConnection> missed,
        Optional<String> missedRemark) {
    /** Copies its collections and keeps their order. */
    public Review {
        doctrines = Collections.unmodifiableMap(new LinkedHashMap<>(doctrines));
        coalitions = List.copyOf(coalitions);
        shares = List.copyOf(shares);
        synergies = List.copyOf(synergies);
        missed = List.copyOf(missed);
    }

    /** The same with these missed connections. */
    public Review with(List<MissedConnection> found, Optional<String> remark) {
        return new Review(
                scenario,
                seed,
                engine,
                doctrines,
                headline,
                unit,
                better,
                fortunes,
                valueOfCooperation,
                outcome,
                coalitions,
                shares,
                synergies,
                attributionWithheld,
                found,
                remark);
    }
}
