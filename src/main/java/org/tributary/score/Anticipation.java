package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.scenario.MeasureName;

/**
 * Which share of the information that partners needed came without being asked for.
 *
 * <p>Definition: of the pieces of information that one country owed another ({@link UsefulSharing}), those that came to
 * use there in time and whose first copy was sent by rule or by order, not with an answer to a request. What was owed and
 * never sent stays in the denominator: the share of what was sent alone would be raised by silence, and by sending what
 * nobody needs.
 *
 * <p>Formula: pieces of use that nobody asked for ÷ pieces owed. Part {@code anticipation-of-use}: the same ÷ pieces of
 * use, asked for or not.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where nobody owed anybody anything. n: pieces owed. Coverage: 1;
 * leads on loads make no fact. Evidence: when the pieces counted were weighed. Source: anticipation ratio of Entin and
 * Serfaty, "Adaptive Team Coordination", Human Factors 41, 1999, whose transfers of information per request are here of
 * use only.
 */
final class Anticipation implements Measure {
    private final UsefulSharing sharing;

    Anticipation(UsefulSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public MeasureName name() {
        return MeasureName.ANTICIPATION;
    }

    @Override
    public void hear(Event event) {
        sharing.hear(event);
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        List<UsefulSharing.Piece> pieces = sharing.pieces();
        var ofUse = new ArrayList<UsefulSharing.Use>();
        pieces.forEach(piece -> piece.use().ifPresent(ofUse::add));
        int unasked = 0;
        for (UsefulSharing.Use use : ofUse) {
            if (!use.arrival().asked()) {
                unasked++;
                evidence.add(use.at());
            }
        }
        return new Reading(
                name(),
                Reading.ratio(unasked, pieces.size()),
                pieces.size(),
                pieces.isEmpty() ? 0 : 1,
                evidence.list(),
                List.of(new Reading.Part(
                        name().word() + "-of-use", Reading.ratio(unasked, ofUse.size()), "share", ofUse.size())));
    }
}
