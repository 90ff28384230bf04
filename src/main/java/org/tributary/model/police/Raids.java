package org.tributary.model.police;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Empty;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.clockwork.Clockwork;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Relations;
import org.tributary.picture.AgencyPicture.PlannedRaid;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SubjectId;

/**
 * Raids: authority, assembly, strike at the hour, outcome, and the warning that runs ahead of the next one.
 *
 * <p>The start scatters around the hour: widely where agencies that never trained together strike jointly, less where
 * they did, little where one command gives the word.
 */
public final class Raids {

    /** Told when something changed that the agency's seat should look at. */
    @FunctionalInterface
    public interface SeatCall {
        /** The seat of this agency should meet. */
        void call(AgencyId agency);
    }

    private record Told(OperationId operation, AgencyId agency) {}

    private final World world;
    private final Underworld underworld;
    private final Controllers controllers;
    private final Travel travel;
    private final JointOperations joint;
    private final Relations relations;
    private final SeatCall seats;
    private final Numbers numbers;
    private final Map<AgencyId, Integer> counts = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final List<Raid> raids = new ArrayList<>();
    private final Map<AgencyId, List<Raid>> planned = new HashMap<>();
    private final Set<Told> told = new HashSet<>();
    private final Map<AgencyId, Map<PlaceId, Double>> refusals_h = new HashMap<>();

    private record Numbers(
            double perOfficer,
            double preparation_h,
            double recovery_h,
            double jointSd_h,
            double ownSd_h,
            double collision,
            double collisionWindow_h,
            double onSynchrony,
            double onCollision,
            double massing,
            double massingLead_h,
            double consentAnswer_h,
            double consentLeak,
            double warningMedian_h,
            double warningP95_h) {
        static Numbers of(World world) {
            return new Numbers(
                    world.parameter("raid.per-officer"),
                    world.parameter("raid.preparation"),
                    world.parameter("raid.recovery"),
                    world.parameter("raid.synchrony-sd"),
                    world.parameter("raid.own-sd"),
                    world.parameter("raid.collision"),
                    world.parameter("raid.collision-window"),
                    world.parameter("training.on-synchrony"),
                    world.parameter("training.on-collision"),
                    world.parameter("massing.warning"),
                    world.parameter("massing.lead-time"),
                    world.parameter("consent.answer-time"),
                    world.parameter("consent.leak"),
                    world.parameter("warning.delay-median"),
                    world.parameter("warning.delay-p95"));
        }
    }

    /** No raids yet. */
    public Raids(
            World world,
            Underworld underworld,
            Controllers controllers,
            Travel travel,
            JointOperations joint,
            Relations relations,
            SeatCall seats) {
        this.world = world;
        this.joint = joint;
        this.relations = relations;
        this.underworld = underworld;
        this.controllers = controllers;
        this.travel = travel;
        this.seats = seats;
        this.numbers = Numbers.of(world);
    }

    /** Plans a raid; the order was checked before. Returns its operation. */
    public OperationId plan(
            Desk desk,
            SubjectId subject,
            PlaceId place,
            List<Unit> units,
            Optional<OperationId> joint,
            double hour_h,
            long cause) {
        int number = counts.merge(desk.id(), 1, Integer::sum);
        var operation = new OperationId(desk.id().value() + "/raid/" + number);
        double earliest_h = world.now_h() + numbers.preparation_h();
        for (Unit unit : units) {
            double travel_h = travel.hours(desk.agency().country(), unit.place(), place);
            earliest_h = Math.max(earliest_h, world.now_h() + travel_h);
        }
        boolean gathers = units.stream().anyMatch(unit -> !unit.place().equals(place));
        double strike_h = Math.max(hour_h, earliest_h);
        var raid = new Raid(operation, desk, subject, place, units, joint, strike_h);
        if (gathers) {
            raid.gathers();
        }
        raids.add(raid);
        planned.computeIfAbsent(desk.id(), agency -> new ArrayList<>()).add(raid);
        units.forEach(unit -> unit.commit(cause));
        long ordered = world.record(
                place,
                Audience.of(desk.id()),
                cause,
                new Happening.RaidPlanned(desk.id(), operation, subject, strike_h, joint));
        String target = desk.id().value() + "/" + subject.value();
        raid.keyedBy(Chance.keyOf(target), attempts.merge(target, 1, Integer::sum));
        if (controllers.needsConsent(place)) {
            askConsent(raid, ordered);
        } else {
            assemble(raid, ordered);
        }
        return operation;
    }

    /** Keyed by agency, target and attempt, so that one raid more elsewhere re-rolls no other. */
    private Draws fortune(Purpose purpose, Raid raid) {
        return world.chance().draws(purpose, raid.key(), raid.attempt());
    }

    private void askConsent(Raid raid, long cause) {
        int index = world.clockwork().newIndex();
        if (fortune(Purpose.CONSENT_LEAK, raid).happens(numbers.consentLeak())) {
            underworld.warn(raid.subject(), WarningReason.CONSENT, cause);
        }
        world.clockwork().at(world.now_h() + numbers.consentAnswer_h(), Phase.OPERATION, index, () -> {
            answer(raid, cause);
            return Wake.USED;
        });
    }

    private void answer(Raid raid, long cause) {
        Desk desk = raid.desk();
        int countries = controllers.pressing(raid.place(), desk.agency().country());
        String controller = controllers.controllerOf(raid.place());
        var audience = Audience.of(desk.id());
        if (controllers.consents(raid.place(), countries, fortune(Purpose.CONSENT, raid))) {
            long given = world.record(
                    raid.place(),
                    audience,
                    cause,
                    new Happening.ConsentGiven(desk.id(), controller, raid.operation(), countries));
            assemble(raid, given);
            return;
        }
        long refused = world.record(
                raid.place(),
                audience,
                cause,
                new Happening.ConsentRefused(desk.id(), controller, raid.operation(), countries));
        refusals_h.computeIfAbsent(desk.id(), agency -> new HashMap<>()).put(raid.place(), world.now_h());
        callOff(raid, "no consent of whoever controls the ground", refused);
    }

    private void callOff(Raid raid, String reason, long cause) {
        raid.enter(Raid.Stage.CALLED_OFF);
        planned.getOrDefault(raid.desk().id(), new ArrayList<>()).remove(raid);
        raids.remove(raid);
        raid.units().forEach(Unit::release);
        world.record(
                raid.place(),
                Audience.of(raid.desk().id()),
                cause,
                new Happening.RaidCalledOff(raid.desk().id(), raid.operation(), raid.subject(), reason));
        seats.call(raid.desk().id());
    }

    private void assemble(Raid raid, long cause) {
        var massing = fortune(Purpose.MASSING, raid);
        boolean seen = massing.happens(numbers.massing());
        double ahead_h = massing.uniform() * numbers.massingLead_h();
        Clockwork clockwork = world.clockwork();
        if (raid.isGathering() && seen) {
            clockwork.at(raid.planned_h() - ahead_h, Phase.CRIME, clockwork.newIndex(), () -> {
                underworld.warn(raid.subject(), WarningReason.MASSING, cause);
                return Wake.USED;
            });
        }
        clockwork.at(raid.planned_h() + error_h(raid), Phase.OPERATION, clockwork.newIndex(), () -> {
            strike(raid, cause);
            return Wake.USED;
        });
    }

    /** A participant of a joint operation is early or late as a whole, its raids among each other but little. */
    private double error_h(Raid raid) {
        double own_h = fortune(Purpose.SYNCHRONY, raid).normal(0, numbers.ownSd_h());
        if (raid.joint().isEmpty()) {
            return own_h;
        }
        long operation = Chance.keyOf(raid.joint().get());
        long participant = Chance.keyOf(raid.desk().id());
        double sd_h = numbers.jointSd_h()
                * (1 - numbers.onSynchrony() * trained(raid, raid.joint().get()));
        double joint_h =
                world.chance().draws(Purpose.SYNCHRONY, operation, participant).normal(0, sd_h);
        return joint_h + own_h;
    }

    /** How well the raiding agency has trained with the other participants, on average; 0 if nobody else takes part. */
    private double trained(Raid raid, OperationId operation) {
        AgencyId own = raid.desk().id();
        double sum = 0;
        int others = 0;
        for (AgencyId other : joint.participants(operation)) {
            if (!other.equals(own)) {
                sum += relations.between(own, other).trained();
                others++;
            }
        }
        return others == 0 ? 0 : sum / others;
    }

    private void strike(Raid raid, long cause) {
        raid.begunAt(world.now_h());
        planned.getOrDefault(raid.desk().id(), new ArrayList<>()).remove(raid);
        raid.units().forEach(unit -> unit.deploy(raid.place()));
        long struck = world.record(
                raid.place(),
                Audience.of(raid.desk().id()),
                cause,
                new Happening.RaidStruck(
                        raid.desk().id(),
                        raid.operation(),
                        raid.subject(),
                        raid.planned_h(),
                        raid.joint(),
                        raid.officers()));
        Optional<Raid> other = unannouncedNeighbour(raid);
        if (other.isPresent() && collides(raid, other.get())) {
            collide(raid, other.get(), struck);
        } else {
            carryOut(raid, struck);
        }
        recover(raid);
    }

    private Optional<Raid> unannouncedNeighbour(Raid raid) {
        return raids.stream()
                .filter(other -> other != raid
                        && other.stage() == Raid.Stage.STRUCK
                        && other.subject().equals(raid.subject())
                        && !other.desk().id().equals(raid.desk().id())
                        && world.now_h() - other.start_h() <= numbers.collisionWindow_h()
                        && !knewOfEachOther(raid, other))
                .findFirst();
    }

    private boolean knewOfEachOther(Raid raid, Raid other) {
        boolean jointly = raid.joint().isPresent() && raid.joint().equals(other.joint());
        return jointly
                || told.contains(new Told(raid.operation(), other.desk().id()))
                || told.contains(new Told(other.operation(), raid.desk().id()));
    }

    private boolean collides(Raid raid, Raid other) {
        double trained = relations.between(raid.desk().id(), other.desk().id()).trained();
        return fortune(Purpose.COLLISION, raid).happens(numbers.collision() * (1 - numbers.onCollision() * trained));
    }

    private void collide(Raid raid, Raid other, long struck) {
        world.record(
                raid.place(),
                Audience.of(raid.desk().id(), other.desk().id()),
                struck,
                new Happening.UnitsCollided(
                        raid.desk().id(), other.desk().id(), raid.operation(), other.operation(), raid.subject()));
        foundNothing(raid, Empty.COLLISION, struck);
    }

    private void carryOut(Raid raid, long struck) {
        Site site = underworld.site(raid.subject());
        if (site == null) {
            raid.desk().clear(raid.subject());
            foundNothing(raid, Empty.INNOCENT, struck);
            return;
        }
        if (!site.place().equals(raid.place()) || site.presence() == Presence.EMPTY) {
            raid.desk().see(raid.subject(), raid.place(), Presence.EMPTY);
            foundNothing(raid, Empty.LEFT, struck);
            return;
        }
        Site.Haul haul = site.struck(raid.officers() * numbers.perOfficer(), struck);
        long freed = world.record(
                raid.place(),
                Audience.of(raid.desk().id()),
                struck,
                new Happening.PersonsFreed(
                        raid.desk().id(), raid.subject(), haul.held(), haul.willing(), haul.escaped()));
        raid.desk().see(raid.subject(), raid.place(), Presence.EMPTY);
        warnLinked(site, raid, struck);
        site.disperse(freed);
    }

    private void foundNothing(Raid raid, Empty reason, long struck) {
        world.record(
                raid.place(),
                Audience.of(raid.desk().id()),
                struck,
                new Happening.RaidFoundNothing(raid.desk().id(), raid.operation(), raid.subject(), reason));
    }

    private void warnLinked(Site struckSite, Raid raid, long struck) {
        for (Site linked : underworld.linkedWith(struckSite, raid.place())) {
            double delay_h = world.chance()
                    .draws(Purpose.WARNING_DELAY, raid.key() + raid.attempt(), Chance.keyOf(linked.subject()))
                    .logNormal(numbers.warningMedian_h(), numbers.warningP95_h(), 0);
            linked.hearOfStrikeAt(world.now_h() + delay_h, struck);
        }
    }

    private void recover(Raid raid) {
        double free_h = world.now_h() + numbers.recovery_h();
        world.clockwork().at(free_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
            raids.remove(raid);
            raid.units().forEach(Unit::release);
            seats.call(raid.desk().id());
            return Wake.USED;
        });
    }

    /** An agency heard of an operation. */
    public void tell(OperationId operation, AgencyId agency) {
        told.add(new Told(operation, agency));
    }

    /** Whose operation it is, if it is a raid that is planned or going on. */
    public Optional<AgencyId> ownerOf(OperationId operation) {
        return raids.stream()
                .filter(raid -> raid.operation().equals(operation))
                .map(raid -> raid.desk().id())
                .findFirst();
    }

    /** The raids of an agency that are planned and not yet struck, each time it is asked. */
    public Supplier<List<PlannedRaid>> plannedBy(AgencyId agency) {
        List<Raid> board = planned.computeIfAbsent(agency, id -> new ArrayList<>());
        return () -> {
            var result = new ArrayList<PlannedRaid>(board.size());
            for (Raid raid : board) {
                result.add(new PlannedRaid(
                        raid.operation(), raid.subject(), raid.place(), raid.planned_h(), raid.joint()));
            }
            return result;
        };
    }

    /** Where consent was refused to an agency, with the last time, by place. */
    public Map<PlaceId, Double> refusalsTo(AgencyId agency) {
        return refusals_h.getOrDefault(agency, Map.of());
    }
}
