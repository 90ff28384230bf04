package org.tributary.model.intelligence;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Fusion;
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
    /** By the subjects' names. */
    static final Comparator<Knowledge> BY_SUBJECT = Comparator.comparing(knowledge -> knowledge.subject);

    private static final List<SourceClass> CLASSES = List.of(SourceClass.values());
    private static final Map<SourceClass, Integer> NUMBER = new EnumMap<>(SourceClass.class);
    private static final boolean[] STAYS = new boolean[CLASSES.size()];
    private static final double UNKNOWN = -1;

    static {
        for (int i = 0; i < STAYS.length; i++) {
            NUMBER.put(CLASSES.get(i), i);
            STAYS[i] = Fusion.FOLLOWS_THE_SITE.contains(CLASSES.get(i));
        }
    }

    private final SubjectId subject;
    private final SubjectKind kind;
    private final double priorNats;
    /** The best lead of each class, by the classes' numbers; 0 where there is none. */
    private final double[] nats = new double[STAYS.length];

    private PlaceId place;
    private double placeSeen_h = Double.NEGATIVE_INFINITY;
    private double updated_h;
    private boolean cleared;
    private @Nullable Presence presence;
    private double presenceSeen_h = Double.NEGATIVE_INFINITY;
    private double probability = UNKNOWN;
    private @Nullable Map<SourceClass, Double> best;
    private @Nullable Belief belief;

    /** What is known before a lead is weighed: a prior in nats. */
    Knowledge(Lead first, double priorNats) {
        this.subject = first.subject();
        this.kind = first.kind();
        this.place = first.place();
        this.priorNats = priorNats;
    }

    /** Weighs a lead, each but once. */
    void weigh(Lead lead, double now_h) {
        boolean elsewhere = !lead.place().equals(place);
        if (elsewhere && lead.observed_h() > placeSeen_h) {
            if (kind == SubjectKind.PREMISES) {
                forgetPlace();
            }
            place = lead.place();
        }
        if (lead.observed_h() > placeSeen_h) {
            placeSeen_h = lead.observed_h();
        }
        int source = NUMBER.getOrDefault(lead.source(), 0);
        boolean moves = kind == SubjectKind.LOAD || STAYS[source];
        if (moves || lead.place().equals(place)) {
            double said = lead.grade().nats();
            if (said > nats[source]) {
                nats[source] = said;
                reconsider();
            }
        }
        changed(now_h);
    }

    /** What surveillance saw. Premises seen empty lose what was known of the place. */
    void see(Presence seen, double now_h) {
        presence = seen;
        presenceSeen_h = now_h;
        if (seen == Presence.EMPTY) {
            forgetPlace();
        }
        changed(now_h);
    }

    /** A raid found the premises innocent: whatever leads say, they count for nothing. */
    void clear(double now_h) {
        cleared = true;
        reconsider();
        changed(now_h);
    }

    /** The case is dropped: what is known so far counts for nothing, what comes later does. */
    void drop(double now_h) {
        Arrays.fill(nats, 0);
        reconsider();
        changed(now_h);
    }

    private void changed(double now_h) {
        updated_h = now_h;
        belief = null;
    }

    private void reconsider() {
        probability = UNKNOWN;
        best = null;
    }

    private void forgetPlace() {
        reconsider();
        for (int i = 0; i < nats.length; i++) {
            if (!STAYS[i]) {
                nats[i] = 0;
            }
        }
    }

    PlaceId place() {
        return place;
    }

    SubjectKind kind() {
        return kind;
    }

    /** Belief in guilt, 0 to 1: logistic(prior + sum over classes of the best lead). */
    double probability() {
        if (probability == UNKNOWN) {
            probability = cleared ? 0 : logistic();
        }
        return probability;
    }

    private double logistic() {
        double sum = priorNats;
        for (double said : nats) {
            sum += said;
        }
        return Fusion.probability(sum);
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
                    best(),
                    updated_h,
                    Optional.ofNullable(presence),
                    presenceSeen_h);
            belief = known;
        }
        return known;
    }

    private Map<SourceClass, Double> best() {
        Map<SourceClass, Double> known = best;
        if (known == null) {
            var each = new EnumMap<SourceClass, Double>(SourceClass.class);
            for (int i = 0; i < nats.length; i++) {
                if (nats[i] > 0) {
                    each.put(CLASSES.get(i), nats[i]);
                }
            }
            known = Collections.unmodifiableMap(each);
            best = known;
        }
        return known;
    }
}
