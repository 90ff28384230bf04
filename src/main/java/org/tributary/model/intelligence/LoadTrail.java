package org.tributary.model.intelligence;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/** The footprints that one consignment leaves where it sets out and passes. */
public final class LoadTrail {
    /** The words of the classes, since a busy road asks for them by the hundred. */
    private static final Map<SourceClass, String> WORDS = new EnumMap<>(SourceClass.class);

    static {
        for (SourceClass source : SourceClass.values()) {
            WORDS.put(source, source.word());
        }
    }

    private final World world;
    private final Intake intake;
    private final SubjectId load;
    private final double probability;
    private final LogNormal delay_h;
    private final Function<Draws, Grade> grading;
    private final Draws shows;
    private final Draws grades;
    private final Draws delays;
    private int leads;

    /**
     * What the trails of all loads of a world have in common.
     *
     * @param probability that a footprint is left, 0 to 1
     * @param delay_h how long it takes to become a lead
     */
    public record Habits(double probability, LogNormal delay_h) {
        /** The habits that a world's parameters state. */
        public static Habits of(World world) {
            return new Habits(
                    world.parameter("load.footprint"),
                    LogNormal.of(
                            world.parameter("load.footprint-delay-median"),
                            world.parameter("load.footprint-delay-p95"),
                            0));
        }
    }

    /** The trail of a load that has not set out. */
    public static LoadTrail ofLoad(World world, Intake intake, Habits habits, SubjectId load) {
        return new LoadTrail(world, intake, load, habits.probability(), habits.delay_h(), Grades::ofGuilty);
    }

    /** The trail of a vehicle that looks suspicious and is not: sure to be seen, with the grades of the innocent. */
    public static LoadTrail ofInnocent(World world, Intake intake, Habits habits, SubjectId vehicle) {
        return new LoadTrail(world, intake, vehicle, 1, habits.delay_h(), Grades::ofInnocent);
    }

    private LoadTrail(
            World world,
            Intake intake,
            SubjectId load,
            double probability,
            LogNormal delay_h,
            Function<Draws, Grade> grading) {
        this.world = world;
        this.intake = intake;
        this.load = load;
        this.probability = probability;
        this.delay_h = delay_h;
        this.grading = grading;
        long key = Chance.keyOf(load);
        this.shows = world.chance().draws(Purpose.FOOTPRINT, key);
        this.grades = world.chance().draws(Purpose.LEAD_GRADE, key);
        this.delays = world.chance().draws(Purpose.LEAD_DELAY, key);
    }

    /** Perhaps leaves a footprint of a class that shows in a country. */
    public void leave(SourceClass source, Country country, PlaceId place, long cause) {
        boolean left = shows.happens(probability);
        Desk desk = intake.reader(country, source);
        if (!left || desk == null) {
            grades.skip();
            delays.skip();
            return;
        }
        leads++;
        var grade = grading.apply(grades);
        double arrives_h = delays.logNormal(delay_h);
        var id = new LeadId(load.value() + "/" + WORDS.get(source) + "/" + leads);
        var lead = new Lead(id, load, SubjectKind.LOAD, place, source, grade, desk.id(), world.now_h());
        world.clockwork()
                .at(world.now_h() + arrives_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    desk.read(lead, cause);
                    return Wake.USED;
                });
    }
}
