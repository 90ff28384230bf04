package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.FootprintTrail;
import org.tributary.model.intelligence.Intake;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;

/**
 * The five trails of one premises, and in which countries each shows: complaints where victims live, money where
 * accounts are kept, transit in the neighbours, supplies across the nearest crossing, sightings in the host country. A
 * scenario may say otherwise.
 */
final class Traces {
    private final World world;
    private final List<Country> countries;
    private final Map<SourceClass, Map<Country, Double>> stated;
    private final Map<SourceClass, FootprintTrail> trails = new EnumMap<>(SourceClass.class);

    /** Share of innocent premises that look suspicious in one, two and three classes of footprint. Assumed. */
    private static final double[] LOOKALIKE_CLASSES = {0.54, 0.45, 0.01};

    /**
     * Trails of a site, not being left yet.
     *
     * @param countries those with a seat, in the order of the seats
     * @param stated what the scenario says, by class; a class that is missing follows the rule
     */
    static Traces ofSite(
            World world,
            Intake intake,
            SubjectId subject,
            List<Country> countries,
            Map<SourceClass, Map<Country, Double>> stated) {
        var traces = new Traces(world, countries, stated);
        for (SourceClass source : SourceClass.values()) {
            traces.trails.put(source, FootprintTrail.ofSite(world, intake, subject, source));
        }
        return traces;
    }

    /**
     * Trails of innocent premises, not being left yet. Each looks suspicious in few classes only, and there the more: so
     * that over all of them a lead of a class and grade still says what its grade claims.
     */
    static Traces ofInnocent(World world, Intake intake, SubjectId subject, List<Country> countries) {
        var traces = new Traces(world, countries, Map.of());
        Draws draws = world.chance().draws(Purpose.CLEAN_LEADS, subject);
        double meanClasses = 0;
        for (int i = 0; i < LOOKALIKE_CLASSES.length; i++) {
            meanClasses += (i + 1) * LOOKALIKE_CLASSES[i];
        }
        var classes = new ArrayList<>(List.of(SourceClass.values()));
        double factor = classes.size() / meanClasses;
        int suspicious = draws.choice(LOOKALIKE_CLASSES) + 1;
        for (int i = 0; i < suspicious; i++) {
            SourceClass source = classes.remove(draws.below(classes.size()));
            traces.trails.put(source, FootprintTrail.ofInnocent(world, intake, subject, source, factor));
        }
        return traces;
    }

    private Traces(World world, List<Country> countries, Map<SourceClass, Map<Country, Double>> stated) {
        this.world = world;
        this.countries = countries;
        this.stated = stated;
    }

    void begin(PlaceId at) {
        Place place = world.region().place(at);
        trails.forEach((source, trail) -> {
            var shown = stated.containsKey(source) ? stated.getOrDefault(source, Map.of()) : byRule(source, place);
            double[] weights =
                    shown.values().stream().mapToDouble(Double::doubleValue).toArray();
            trail.begin(at, new ArrayList<>(shown.keySet()), weights);
        });
    }

    void end() {
        trails.values().forEach(FootprintTrail::end);
    }

    private Map<Country, Double> byRule(SourceClass source, Place place) {
        var result = new EnumMap<Country, Double>(Country.class);
        switch (source) {
            case COMPLAINTS, MONEY -> countries.forEach(country -> result.put(country, 1.0));
            case TRANSIT ->
                Neighbours.of(world.region(), place, countries).forEach(country -> result.put(country, 1.0));
            case SUPPLIES -> result.put(Neighbours.supplierOf(world.region(), place), 1.0);
            case SIGHTINGS -> result.put(place.country(), 1.0);
        }
        return result;
    }
}
