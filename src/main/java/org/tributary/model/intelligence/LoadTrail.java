package org.tributary.model.intelligence;

import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
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
    private final double probability;
    private final double delayMedian_h;
    private final double delayP95_h;
    private final Draws shows;
    private final Draws grades;
    private final Draws delays;
    private int leads;

    /** The trail of a load that has not set out. */
    public LoadTrail(World world, Intake intake, SubjectId load) {
        this.world = world;
        this.intake = intake;
        this.load = load;
        this.probability = world.parameter("load.footprint");
        this.delayMedian_h = world.parameter("load.footprint-delay-median");
        this.delayP95_h = world.parameter("load.footprint-delay-p95");
        long key = Chance.keyOf(load);
        this.shows = world.chance().draws(Purpose.FOOTPRINT, key);
        this.grades = world.chance().draws(Purpose.LEAD_GRADE, key);
        this.delays = world.chance().draws(Purpose.LEAD_DELAY, key);
    }

    /** Perhaps leaves a footprint of a class that shows in a country. */
    public void leave(SourceClass source, Country country, PlaceId place, long cause) {
        boolean left = shows.happens(probability);
        var grade = Grades.ofGuilty(grades);
        double delay_h = delays.logNormal(delayMedian_h, delayP95_h, 0);
        Desk desk = intake.reader(country, source);
        if (!left || desk == null) {
            return;
        }
        leads++;
        var id = new LeadId(load.value() + "/" + source.word() + "/" + leads);
        var lead = new Lead(id, load, SubjectKind.LOAD, place, source, grade, desk.id(), world.now_h());
        world.clockwork()
                .at(world.now_h() + delay_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    desk.read(lead, cause);
                    return Wake.USED;
                });
    }
}
