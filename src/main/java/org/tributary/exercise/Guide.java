package org.tributary.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/** Says what a seat should do first, from its own view alone. Immutable. */
final class Guide {
    private static final int MOST = 8;

    /**
     * Most pressing first; never empty.
     *
     * @param home whether a place lies in a country: police watch and raid at home alone
     */
    List<SeatView.Hint> of(SeatView view, BiPredicate<Country, PlaceId> home) {
        var hints = new ArrayList<SeatView.Hint>();
        switch (view.exercise().phase()) {
            case INVITED -> hints.add(hint("wait-for-startex"));
            case PAUSED -> hints.add(hint("wait-for-resume"));
            case PLAYING -> hints.add(hint("wait-for-play"));
            case ENDED -> hints.add(hint("go-to-hot-wash"));
            case TABLE -> table(view, home, hints);
        }
        return List.copyOf(hints.subList(0, Math.min(MOST, hints.size())));
    }

    private static void table(SeatView view, BiPredicate<Country, PlaceId> home, List<SeatView.Hint> hints) {
        if (view.ready()) {
            hints.add(hint("wait-for-others"));
            return;
        }
        if (view.orders().isEmpty()) {
            hints.add(hint("first-read-brief"));
        }
        for (SeatView.Mail mail : view.inbox()) {
            if (mail.open()) {
                hints.add(new SeatView.Hint(
                        "answer-" + mail.kind(),
                        mail.ref()
                                .map(ref -> of("from", mail.from(), "ref", ref))
                                .orElseGet(() -> Map.of("from", mail.from()))));
            }
        }
        cases(view, home, hints);
        shares(view, hints);
        if (!view.drafts().isEmpty()) {
            hints.add(new SeatView.Hint(
                    "send-drafts", Map.of("count", view.drafts().size())));
        }
        hints.add(hint("say-ready"));
    }

    /** What is believed enough for a warrant is to be raided, what is believed less is to be watched. */
    private static void cases(SeatView view, BiPredicate<Country, PlaceId> home, List<SeatView.Hint> hints) {
        for (SeatView.AgencyView agency : view.agencies()) {
            Set<SubjectId> busy = new HashSet<>();
            agency.raids().forEach(raid -> busy.add(raid.subject()));
            agency.units().forEach(unit -> unit.watching().ifPresent(busy::add));
            for (SeatView.BeliefView belief : agency.beliefs()) {
                boolean premises = belief.kind() == SubjectKind.PREMISES
                        && !busy.contains(belief.subject())
                        && home.test(agency.country(), belief.place());
                if (premises
                        && belief.probability() >= view.law().warrant()
                        && agency.powers().contains(Power.RAID)) {
                    hints.add(about("raid-possible", agency, belief));
                } else if (premises
                        && belief.probability() >= view.law().actionable()
                        && agency.powers().contains(Power.SURVEIL)) {
                    hints.add(about("watch-possible", agency, belief));
                }
            }
        }
    }

    private static void shares(SeatView view, List<SeatView.Hint> hints) {
        for (SeatView.AgencyView agency : view.agencies()) {
            boolean linked =
                    view.channels().stream().anyMatch(way -> way.members().contains(agency.id()));
            long kept = agency.leads().stream()
                    .filter(lead -> lead.origin().equals(agency.id())
                            && lead.sharedWith().isEmpty())
                    .count();
            if (linked && kept > 0 && agency.rules().isEmpty()) {
                hints.add(new SeatView.Hint(
                        "share-leads", of("agency", agency.id().value(), "count", kept)));
            }
        }
    }

    private static SeatView.Hint about(String code, SeatView.AgencyView agency, SeatView.BeliefView belief) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("agency", agency.id().value());
        values.put("subject", belief.subject().value());
        values.put("place", belief.place().value());
        values.put("belief", belief.probability());
        return new SeatView.Hint(code, values);
    }

    private static SeatView.Hint hint(String code) {
        return new SeatView.Hint(code, Map.of());
    }

    private static Map<String, Object> of(String name, Object value, String other, Object otherValue) {
        return Values.of(name, value, other, otherValue);
    }
}
