package org.tributary.model.intelligence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Lead;
import org.tributary.picture.Belief;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * What one agency knows of one subject. Each source class counts once, by its best lead: classes are independent
 * evidence, leads of one class are not, and summing them convicts the innocent (see the decision on fusion).
 */
final class Knowledge {
    /** What follows the people when a site moves; the other classes are about the place. */
    private static final Set<SourceClass> FOLLOWS_THE_SITE = Set.of(SourceClass.COMPLAINTS, SourceClass.MONEY);

    private final SubjectId subject;
    private final SubjectKind kind;
    private final double priorNats;
    private final Map<SourceClass, Double> nats = new EnumMap<>(SourceClass.class);
    private final Set<String> weighed = new HashSet<>();
    private PlaceId place;
    private double placeSeen_h = Double.NEGATIVE_INFINITY;
    private double updated_h;
    private boolean cleared;
    private @Nullable Presence presence;
    private double presenceSeen_h = Double.NEGATIVE_INFINITY;
    private @Nullable Belief belief;

    Knowledge(Lead first, double prior) {
        this.subject = first.subject();
        this.kind = first.kind();
        this.place = first.place();
        this.priorNats = StrictMath.log(prior / (1 - prior));
    }

    /** Weighs a lead; one that was weighed before changes nothing. */
    void weigh(Lead lead, double now_h) {
        if (!weighed.add(lead.id().value())) {
            return;
        }
        boolean elsewhere = !lead.place().equals(place);
        if (elsewhere && lead.observed_h() > placeSeen_h) {
            forgetPlace();
            place = lead.place();
        }
        if (lead.observed_h() > placeSeen_h) {
            placeSeen_h = lead.observed_h();
        }
        if (lead.place().equals(place) || FOLLOWS_THE_SITE.contains(lead.source())) {
            nats.merge(lead.source(), lead.grade().nats(), Math::max);
        }
        updated_h = now_h;
        belief = null;
    }

    /** What surveillance saw. Premises seen empty lose what was known of the place. */
    void see(Presence seen, double now_h) {
        presence = seen;
        presenceSeen_h = now_h;
        if (seen == Presence.EMPTY) {
            forgetPlace();
        }
        updated_h = now_h;
        belief = null;
    }

    /** A raid found the premises innocent: whatever leads say, they count for nothing. */
    void clear(double now_h) {
        cleared = true;
        updated_h = now_h;
        belief = null;
    }

    /** The case is dropped: what is known so far counts for nothing, what comes later does. */
    void drop(double now_h) {
        nats.clear();
        updated_h = now_h;
        belief = null;
    }

    private void forgetPlace() {
        nats.keySet().retainAll(FOLLOWS_THE_SITE);
    }

    PlaceId place() {
        return place;
    }

    SubjectKind kind() {
        return kind;
    }

    /** Belief in guilt, 0 to 1: logistic(prior + sum over classes of the best lead). */
    double probability() {
        if (cleared) {
            return 0;
        }
        double sum = priorNats;
        for (double best : nats.values()) {
            sum += best;
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The belief as an immutable value. */
    Belief belief() {
        Belief known = belief;
        if (known == null) {
            known = new Belief(
                    subject,
                    kind,
                    place,
                    probability(),
                    Collections.unmodifiableMap(new EnumMap<>(nats)),
                    updated_h,
                    Optional.ofNullable(presence),
                    presenceSeen_h);
            belief = known;
        }
        return known;
    }
}
