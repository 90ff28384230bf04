package org.tributary.model.intelligence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.model.clockwork.Action;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * The footprints of one source class that premises leave: a Poisson process while they are in use. Each becomes a lead
 * on the desk that reads such footprints in the country where it shows.
 */
public final class FootprintTrail {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final Intake intake;
    private final SubjectId subject;
    private final SourceClass source;
    private final Function<Draws, Grade> grading;
    private final double meanGap_h;
    private final LogNormal delay_h;
    private final String leadName;
    private final Draws times;
    private final Draws grades;
    private final Draws delays;
    private final Draws countries;
    private final int index;
    private final Action isDue = this::leaveIfInUse;
    private PlaceId place;
    private List<Country> shownIn;
    private double[] weights;
    private boolean inUse;
    private boolean due;
    private final Map<Desk, Numbering> leads = new HashMap<>();

    /** Names the leads of one desk: a number must not tell what others have read, or nobody. */
    private static final class Numbering {
        private final String prefix;
        private int count;

        Numbering(String prefix) {
            this.prefix = prefix;
        }

        LeadId next() {
            count++;
            return new LeadId(prefix + count);
        }
    }

    /** The trail of a site, not being left yet. */
    public static FootprintTrail ofSite(World world, Intake intake, SubjectId subject, SourceClass source) {
        return new FootprintTrail(world, intake, subject, source, 1, Grades::ofGuilty);
    }

    /**
     * The trail of innocent premises, not being left yet: rarer, and with the worse grades that true likelihoods demand.
     *
     * @param factor how often, against the average of innocent premises
     */
    public static FootprintTrail ofInnocent(
            World world, Intake intake, SubjectId subject, SourceClass source, double factor) {
        double share = Grades.innocentShare() * world.parameter("innocent.rate") * factor;
        return new FootprintTrail(world, intake, subject, source, share, Grades::ofInnocent);
    }

    private FootprintTrail(
            World world,
            Intake intake,
            SubjectId subject,
            SourceClass source,
            double share,
            Function<Draws, Grade> grading) {
        this.world = world;
        this.intake = intake;
        this.subject = subject;
        this.source = source;
        this.grading = grading;
        double rate = share * world.parameter("footprint." + source.word());
        this.meanGap_h = rate > 0 ? HOURS_A_DAY / rate : Double.POSITIVE_INFINITY;
        this.delay_h =
                LogNormal.of(world.parameter("footprint.delay-median"), world.parameter("footprint.delay-p95"), 0);
        this.leadName = subject.value() + "/" + source.word() + "/";
        long sourceKey = Chance.keyOf(source.word());
        long key = Chance.keyOf(subject);
        this.times = world.chance().draws(Purpose.FOOTPRINT, key, sourceKey);
        this.grades = world.chance().draws(Purpose.LEAD_GRADE, key, sourceKey);
        this.delays = world.chance().draws(Purpose.LEAD_DELAY, key, sourceKey);
        this.countries = world.chance().draws(Purpose.VICTIMS, key, sourceKey);
        this.index = world.clockwork().newIndex();
        this.place = new PlaceId("nowhere");
        this.shownIn = List.of();
        this.weights = new double[0];
    }

    /** Leaves footprints from now on, of a use at this place that shows in these countries. */
    public void begin(PlaceId at, List<Country> inCountries, double[] inWeights) {
        place = at;
        shownIn = inCountries;
        weights = inWeights.clone();
        inUse = !shownIn.isEmpty() && meanGap_h < Double.POSITIVE_INFINITY;
        // a Poisson process has no memory: a footprint that was due anyway serves the new use as well
        if (inUse && !due) {
            next();
        }
    }

    /** Leaves none any more. */
    public void end() {
        inUse = false;
    }

    private void next() {
        due = true;
        world.clockwork().at(world.now_h() + times.exponential(meanGap_h), Phase.FOOTPRINT, index, isDue);
    }

    private Wake leaveIfInUse() {
        due = false;
        if (!inUse) {
            return Wake.EMPTY;
        }
        leave();
        next();
        return Wake.USED;
    }

    private void leave() {
        Country country = shownIn.get(countries.choice(weights));
        Desk desk = intake.reader(country, source);
        if (desk == null) {
            grades.skip();
            delays.skip();
            return;
        }
        Grade grade = grading.apply(grades);
        Numbering numbering = leads.get(desk);
        if (numbering == null) {
            numbering = new Numbering(leadName + desk.id() + "/");
            leads.put(desk, numbering);
        }
        LeadId id = numbering.next();
        var lead = new Lead(id, subject, SubjectKind.PREMISES, place, source, grade, desk.id(), world.now_h());
        int arrival = world.clockwork().newIndex();
        world.clockwork().at(world.now_h() + delays.logNormal(delay_h), Phase.ARRIVAL, arrival, () -> {
            desk.read(lead, 0);
            return Wake.USED;
        });
    }
}
