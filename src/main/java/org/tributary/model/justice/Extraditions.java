package org.tributary.model.justice;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Audience;
import org.tributary.event.JusticeHappening.CustodyExtended;
import org.tributary.event.JusticeHappening.ExtraditionAdvanced;
import org.tributary.event.JusticeHappening.ExtraditionRefusal;
import org.tributary.event.JusticeHappening.ExtraditionRefused;
import org.tributary.event.JusticeHappening.ExtraditionStage;
import org.tributary.event.JusticeHappening.SuspectsSurrendered;
import org.tributary.model.clockwork.World;
import org.tributary.model.justice.Courts.Agency;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;

/**
 * Requests for suspects who are held abroad. By treaty the request is received, checked and, if the suspects fight it,
 * contested in court; it keeps them in custody meanwhile, if by the time custody would run out it is received and the
 * asking country's evidence suffices. By a decision of ministers it is quicker and keeps nobody. Nationals of the country
 * that holds them are never surrendered.
 */
final class Extraditions {
    /** When a request is received, checked and contested, as shares of an uncontested one's time; assumed, as for MLA. */
    private static final double RECEIVED = 0.1;

    private static final double CHECKED = 0.3;
    private static final double CONTESTED = 0.45;

    private final World world;
    private final Courts courts;
    private final Supplier<Regime> regime;
    private final Origins origins;
    private final Numbers numbers;

    private record Numbers(
            LogNormal uncontested,
            LogNormal contested,
            LogNormal political,
            double contests,
            double refusal,
            double politicalRefusal,
            double evidence,
            double ownNational) {
        static Numbers of(World world) {
            return new Numbers(
                    Courts.law(world, "extradition."),
                    Courts.law(world, "extradition.contested-"),
                    Courts.law(world, "extradition.political-"),
                    world.parameter("extradition.contests"),
                    world.parameter("extradition.refusal"),
                    world.parameter("extradition.political-refusal"),
                    world.parameter("extradition.evidence"),
                    world.parameter("extradition.own-national"));
        }
    }

    /** How a request will go, as drawn when it is made. */
    private record Course(double usual_h, double whole_h, boolean contested, boolean refused) {}

    Extraditions(World world, Courts courts, Supplier<Regime> regime, Origins origins) {
        this.world = world;
        this.courts = courts;
        this.regime = regime;
        this.origins = origins;
        this.numbers = Numbers.of(world);
    }

    /** Asks for the suspects of a case of which the agency was told, or says why not. */
    Optional<String> ask(Agency asking, Case one, Surrender by, long cause) {
        Country in = one.agency.country();
        if (one.pleas.containsKey(asking.country())) {
            return Optional.of("%s asked for the suspects of %s before"
                    .formatted(asking.country().englishName(), one.id));
        }
        boolean agreed = regime.get().agreed(Term.Kind.EXTRADITION, asking.country(), in);
        if (by == Surrender.TREATY && !agreed) {
            return Optional.of("no extradition treaty joins %s and %s"
                    .formatted(asking.country().englishName(), in.englishName()));
        }
        if (by == Surrender.POLITICAL && !asking.speaks()) {
            return Optional.of(asking.id() + " does not speak for its country");
        }
        long asked = world.record(
                null,
                Audience.of(asking.id()),
                cause,
                new ExtraditionAdvanced(asking.id(), one.agency.id(), one.id, by, ExtraditionStage.ASKED));
        var plea = new Plea(asking, by, asked);
        one.pleas.put(asking.country(), plea);
        begin(one, plea, course(one, asking, by));
        return Optional.empty();
    }

    private Course course(Case one, Agency asking, Surrender by) {
        Draws draws = world.chance()
                .draws(
                        Purpose.EXTRADITION,
                        Chance.keyOf(one.id),
                        Chance.keyOf(asking.country().name()));
        boolean fights = draws.happens(numbers.contests());
        boolean treaty = by == Surrender.TREATY;
        boolean refused = draws.happens(treaty ? numbers.refusal() : numbers.politicalRefusal());
        double usual_h = draws.logNormal(treaty ? numbers.uncontested() : numbers.political());
        boolean contested = treaty && fights;
        double whole_h = contested ? Math.max(usual_h, draws.logNormal(numbers.contested())) : usual_h;
        return new Course(usual_h, whole_h, contested, refused);
    }

    private void begin(Case one, Plea plea, Course course) {
        courts.later(RECEIVED * course.usual_h(), () -> {
            if (!plea.over) {
                plea.received = true;
                stage(one, plea, ExtraditionStage.RECEIVED);
                courts.call(one.agency.id());
            }
        });
        courts.later(CHECKED * course.usual_h(), () -> check(one, plea));
        if (course.contested()) {
            courts.later(CONTESTED * course.usual_h(), () -> {
                if (!plea.over) {
                    stage(one, plea, ExtraditionStage.CONTESTED);
                }
            });
        }
        courts.later(course.whole_h(), () -> decide(one, plea, course.refused()));
    }

    private long stage(Case one, Plea plea, ExtraditionStage stage) {
        return world.record(
                null,
                both(one, plea),
                plea.asked,
                new ExtraditionAdvanced(plea.asking.id(), one.agency.id(), one.id, plea.by, stage));
    }

    private static Audience both(Case one, Plea plea) {
        return Audience.of(plea.asking.id(), one.agency.id());
    }

    private void check(Case one, Plea plea) {
        if (plea.over) {
            return;
        }
        if (surrenderable(one) == 0) {
            refuse(one, plea, ExtraditionRefusal.OWN_NATIONALS, plea.asked);
        } else if (!suffices(one, plea)) {
            refuse(one, plea, ExtraditionRefusal.NO_EVIDENCE, plea.asked);
        } else {
            stage(one, plea, ExtraditionStage.CHECKED);
            return;
        }
        courts.reconsider(one);
    }

    private void decide(Case one, Plea plea, boolean refused) {
        if (plea.over) {
            return;
        }
        if (refused) {
            refuse(one, plea, ExtraditionRefusal.POLITICAL, plea.asked);
            courts.reconsider(one);
        } else {
            surrender(one, plea);
        }
    }

    private void surrender(Case one, Plea plea) {
        plea.over = true;
        long granted = stage(one, plea, ExtraditionStage.GRANTED);
        int persons = surrenderable(one);
        one.suspects -= persons;
        long surrendered = world.record(
                one.place,
                both(one, plea),
                granted,
                new SuspectsSurrendered(one.agency.id(), plea.asking.id(), one.id, one.subject, persons));
        courts.surrendered(one, plea, persons, surrendered);
    }

    /** Ends what is asked for in a case that is over. */
    void end(Case one, ExtraditionRefusal reason, long cause) {
        for (Plea plea : one.pleas.values()) {
            if (!plea.over) {
                refuse(one, plea, reason, cause);
            }
        }
    }

    private void refuse(Case one, Plea plea, ExtraditionRefusal reason, long cause) {
        plea.over = true;
        world.record(
                null,
                both(one, plea),
                cause,
                new ExtraditionRefused(plea.asking.id(), one.agency.id(), one.id, reason));
        courts.call(plea.asking.id());
    }

    /** Whether somebody's request keeps suspects whose custody is over. */
    boolean keeps(Case one) {
        Optional<Country> wantedBy = Optional.empty();
        for (Map.Entry<Country, Plea> entry : one.pleas.entrySet()) {
            Plea plea = entry.getValue();
            if (plea.over || plea.by != Surrender.TREATY) {
                continue;
            }
            if (plea.received && surrenderable(one) > 0 && suffices(one, plea)) {
                wantedBy = wantedBy.or(() -> Optional.of(entry.getKey()));
            }
        }
        if (wantedBy.isPresent() && !one.extended) {
            one.extended = true;
            world.record(
                    one.place,
                    one.audience(),
                    one.opened,
                    new CustodyExtended(one.agency.id(), one.id, one.subject, one.suspects, wantedBy.get()));
        }
        return wantedBy.isPresent();
    }

    /** Ministers need no evidence. */
    private boolean suffices(Case one, Plea plea) {
        return plea.by == Surrender.POLITICAL
                || courts.beliefIn(plea.asking.country(), one.subject) >= numbers.evidence();
    }

    private int surrenderable(Case one) {
        if (one.ownNationals < 0) {
            one.ownNationals = ownNationals(one.id.value(), one.subject, one.suspects, one.agency.country());
        }
        return Math.max(0, one.suspects - one.ownNationals);
    }

    /** By where the people of the site come from; of somebody without a site nobody knows. */
    private int ownNationals(String id, SubjectId subject, int suspects, Country holder) {
        Map<Nationality, Double> weights = origins.of(subject);
        double sum = 0;
        for (double weight : weights.values()) {
            sum += weight;
        }
        if (sum <= 0) {
            Draws draws = world.chance().draws(Purpose.EXTRADITION, Chance.keyOf(id));
            return draws.happens(numbers.ownNational()) ? suspects : 0;
        }
        double share = weights.getOrDefault(Nationality.of(holder), 0.0) / sum;
        return (int) Math.round(suspects * share);
    }
}
