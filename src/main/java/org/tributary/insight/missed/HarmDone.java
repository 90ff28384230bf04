package org.tributary.insight.missed;

import java.util.Optional;
import org.tributary.insight.MissedConnection.Harm;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * One harm of a log. Immutable.
 *
 * @param kind what happened
 * @param sequence the log entry that says so
 * @param subject what it happened to or by
 * @param place where; of a load, its end
 * @param at_h when
 * @param since_h from when it could have been prevented: when the load was packed or set out, the site opened, the case began
 * @param amount in {@code unit}
 * @param unit such as {@code kg} or {@code persons}
 * @param goods what a load carried
 * @param holder whose suspects were released
 */
record HarmDone(
        Harm kind,
        long sequence,
        SubjectId subject,
        Optional<PlaceId> place,
        double at_h,
        double since_h,
        double amount,
        String unit,
        Optional<Goods> goods,
        Optional<AgencyId> holder) {

    /**
     * What the same harm is called in another run of the same scenario and seed, where it may happen at another hour.
     * A load ends once; a site may be emptied at each of its places.
     */
    String key() {
        String where =
                kind == Harm.LOAD_DELIVERED ? "" : place.map(id -> " " + id).orElse("");
        return kind.word() + " " + subject + where;
    }

    /** Whether people are counted. */
    boolean isOfPersons() {
        return unit.equals(PERSONS);
    }

    /** The unit in which people are counted. */
    static final String PERSONS = "persons";
}
