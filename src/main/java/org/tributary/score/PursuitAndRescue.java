package org.tributary.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Chase;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;

/**
 * How much of what fled across the border was caught all the same, and how many sites were reached before the people
 * held there were moved.
 *
 * <p>Definition: a flight is a load that was found and fled across a border. It ended well if whoever had found it
 * followed it and caught it, or if somebody seized it afterwards. A rescue is a site of which some agency's belief
 * sufficed to act. It was reached if persons were freed from it before the site gave up its place or sold people on;
 * one that until ENDEX was neither reached nor moved is not judged.
 *
 * <p>Formula: the mean of the share of flights that ended well and the share of rescues that came in time, of those of
 * the two that there were; that both weigh alike is assumed. Parts: the two shares.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: flights and rescues judged. Coverage: these ÷ all flights and all
 * sites known. Evidence: what was caught or freed in time. Source: our own.
 */
final class PursuitAndRescue implements Measure {
    private final Evidence evidence = new Evidence();
    private final Set<SubjectId> sites = new HashSet<>();
    private final Set<SubjectId> known = new HashSet<>();
    private final Map<SubjectId, Boolean> reached = new HashMap<>();
    private final Set<SubjectId> fled = new HashSet<>();
    private int flights;
    private int caught;

    @Override
    public MeasureName name() {
        return MeasureName.PURSUIT_AND_RESCUE;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LoadFled load) {
            flights++;
            fled.add(load.subject());
        } else if (event.what() instanceof Happening.PursuitEnded pursuit && pursuit.outcome() == Chase.CAUGHT) {
            catchLoad(event, pursuit.subject());
        } else if (event.what() instanceof Happening.LoadSeized load) {
            catchLoad(event, load.subject());
        } else if (event.what() instanceof Happening.SiteOpened site) {
            sites.add(site.subject());
        } else if (event.what() instanceof Happening.BeliefCrossed belief) {
            known.add(belief.subject());
        } else if (event.what() instanceof Happening.PersonsFreed people && people.freed() > 0) {
            end(event, people.subject(), true);
        } else if (event.what() instanceof Happening.SiteRelocated site) {
            end(event, site.subject(), false);
        } else if (event.what() instanceof Happening.PersonsResold people) {
            end(event, people.subject(), false);
        }
    }

    private void catchLoad(Event event, SubjectId load) {
        if (fled.remove(load)) {
            caught++;
            evidence.add(event.sequence());
        }
    }

    private void end(Event event, SubjectId site, boolean inTime) {
        if (sites.contains(site) && known.contains(site) && reached.putIfAbsent(site, inTime) == null && inTime) {
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        int rescues = (int) reached.values().stream().filter(inTime -> inTime).count();
        int judged = flights + reached.size();
        int all = flights + (int) known.stream().filter(sites::contains).count();
        OptionalDouble pursuit = Reading.ratio(caught, flights);
        OptionalDouble rescue = Reading.ratio(rescues, reached.size());
        return Reading.of(
                name(),
                Reading.mean(pursuit, rescue),
                judged,
                Reading.coverage(judged, all),
                evidence,
                List.of(
                        new Reading.Part(name().word() + "-flights", pursuit, "share", flights),
                        new Reading.Part(name().word() + "-rescues", rescue, "share", reached.size())));
    }
}
