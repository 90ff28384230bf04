package org.tributary.model.intelligence;

import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
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
    private final World world;
    private final Intake intake;
    private final SubjectId load;
    private final Habits habits;
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
    public LoadTrail(World world, Intake intake, Habits habits, SubjectId load) {
        this.world = world;
        this.intake = intake;
        this.load = load;
        this.habits = habits;
        long key = Chance.keyOf(load);
        this.shows = world.chance().draws(Purpose.FOOTPRINT, key);
        this.grades = world.chance().draws(Purpose.LEAD_GRADE, key);
        this.delays = world.chance().draws(Purpose.LEAD_DELAY, key);
    }

    /** Perhaps leaves a footprint of a class that shows in a country. */
    public void leave(SourceClass source, Country country, PlaceId place, long cause) {
        boolean left = shows.happens(habits.probability());
        Desk desk = intake.reader(country, source);
        if (!left || desk == null) {
            grades.skip();
            delays.skip();
            return;
        }
        leads++;
        var grade = Grades.ofGuilty(grades);
        double delay_h = delays.logNormal(habits.delay_h());
        var id = new LeadId(load.value() + "/" + source.word() + "/" + leads);
        var lead = new Lead(id, load, SubjectKind.LOAD, place, source, grade, desk.id(), world.now_h());
        world.clockwork()
                .at(world.now_h() + delay_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    desk.read(lead, cause);
                    return Wake.USED;
                });
    }
}
