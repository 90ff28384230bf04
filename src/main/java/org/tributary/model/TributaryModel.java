package org.tributary.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.JointPatrol;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Audience;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.border.Borders;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Deliveries;
import org.tributary.model.border.Pursuits;
import org.tributary.model.border.River;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.Clockwork;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Intake;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.justice.Courts;
import org.tributary.model.liaison.CommandPosts;
import org.tributary.model.liaison.JointTrainings;
import org.tributary.model.liaison.LentUnits;
import org.tributary.model.liaison.Liaison;
import org.tributary.model.liaison.Mail;
import org.tributary.model.liaison.Requests;
import org.tributary.model.liaison.Training;
import org.tributary.model.liaison.Treaties;
import org.tributary.model.liaison.Trust;
import org.tributary.model.money.Money;
import org.tributary.model.network.Memberships;
import org.tributary.model.police.Arrests;
import org.tributary.model.police.Controllers;
import org.tributary.model.police.HandOvers;
import org.tributary.model.police.JointOperations;
import org.tributary.model.police.Raids;
import org.tributary.model.police.Surveillance;
import org.tributary.model.police.Tasks;
import org.tributary.model.police.Travel;
import org.tributary.model.police.Unit;
import org.tributary.model.reception.Reception;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.order.Reflex;
import org.tributary.picture.Commander;
import org.tributary.picture.Script;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.region.Link;
import org.tributary.region.Place;
import org.tributary.region.Ways;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.CrossingSetting;
import org.tributary.scenario.Decision;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;
import org.tributary.scenario.UnitGroup;
import sim.engine.SimState;

/**
 * One run of a scenario, on MASON's schedule. Built, played once, and done. Not thread-safe; runs beside each other do
 * not touch.
 */
public final class TributaryModel extends SimState {
    private static final long serialVersionUID = 1L;
    /** MASON's own random numbers are never drawn from, so its seed, cut to 32 bits, does not matter. */
    private static final long UNUSED_SEED = 1;

    private final transient Scenario scenario;
    private final transient Clockwork clockwork;
    private final transient World world;
    private final transient Map<AgencyId, Desk> desks = new LinkedHashMap<>();
    private final transient Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final transient Map<PlaceId, Crossing> crossings = new LinkedHashMap<>();
    private final transient Map<SeatId, Staff> staffs = new LinkedHashMap<>();
    private final transient Underworld underworld;
    private final transient Controllers controllers;
    private final transient Memberships memberships;
    private final transient Msel msel;
    private final transient Treaties treaties;
    private final transient Money money;
    private final transient Reception reception;
    private final transient Reflexes reflexes;
    private final transient Optional<Stops> stops;

    /** What a run needs besides its scenario: the map, the maps' ways, numbers, chance. */
    public record Ground(Ways ways, Parameters parameters, Chance chance) {}

    /**
     * Who gives the orders: each seat needs a commander, a script or both, unless there is an agenda: then seats without a
     * commander sit at the table.
     */
    public record Command(Map<SeatId, Commander> commanders, Map<SeatId, Script> scripts, Optional<Agenda> agenda) {
        /** Copies its maps. */
        public Command {
            commanders = Collections.unmodifiableMap(new LinkedHashMap<>(commanders));
            scripts = Collections.unmodifiableMap(new LinkedHashMap<>(scripts));
        }

        /** Commanders for all seats. */
        public static Command of(Map<SeatId, Commander> commanders) {
            return new Command(commanders, Map.of(), Optional.empty());
        }

        private Staff.Lead of(SeatId seat) {
            var rhythm = agenda.isPresent() ? Staff.Rhythm.AT_TABLE : Staff.Rhythm.BY_ITSELF;
            var lead = new Staff.Lead(commanders.get(seat), scripts.get(seat), rhythm);
            if (lead.commander() == null && lead.script() == null && agenda.isEmpty()) {
                throw new IllegalArgumentException("Seat %s has no commander.".formatted(seat));
            }
            return lead;
        }
    }

    /** A run that has not begun. */
    public TributaryModel(
            Scenario scenario, Ground ground, Command command, List<EventListener> listeners, Trace trace) {
        super(UNUSED_SEED);
        this.scenario = scenario;
        this.clockwork = new Clockwork(this, scenario.clock().endex_h(), trace);
        this.world = new World(ground.ways().region(), ground.parameters(), ground.chance(), clockwork);
        listeners.forEach(world::addListener);
        List<AgencyEntry> directory = Directory.of(scenario);
        var training = new Training(world, directory, scenario);
        var trust = new Trust(world);
        var liaison = new Liaison(world, training, trust);
        var messages = new Messages(world, leakProbabilities(), this::leaked, liaison);
        var intake = new Intake();
        directory.forEach(entry -> openDesk(entry, messages, intake));
        staffCrossings();
        makeUnits();
        var atStartex = regime(directory);
        var river = new River(world, atStartex.jointPatrols());
        var pursuits = new Pursuits(world);
        scenario.agreements()
                .pursuit()
                .forEach(agreed -> pursuits.agree(
                        agreed.between().get(0),
                        agreed.between().get(1),
                        agreed.depth().value()));
        var borders = new Borders(crossings, river, pursuits, new Deliveries(world, desks.values()));
        this.underworld =
                new Underworld(world, scenario, intake, borders, ground.ways().loads());
        this.controllers = new Controllers(world, underworld);
        var handOvers = new HandOvers(world, scenario, underworld, controllers, crossings);
        var people = new PeopleOrders(world, underworld, controllers, handOvers);
        var travel = new Travel(ground.ways());
        var joint = new JointOperations(world, messages, this::call);
        var raids = new Raids(world, underworld, controllers, travel, joint, liaison, this::call);
        var tasks = new Tasks(travel, new Surveillance(world, underworld));
        this.memberships = new Memberships(world, scenario, underworld, desks.values());
        memberships.suspects().whenNamed(this::call);
        if (!memberships.isEmpty()) {
            world.addListener(memberships, Memberships.HEARD);
        }
        var arrests = new Arrests(world, memberships, tasks, this::call);
        this.reception = new Reception(world, scenario, underworld, directory, this::call);
        world.addListener(reception, reception.kinds());
        var standing = new StandingOrders(world, this::give);
        this.reflexes = new Reflexes(world, new Reflexes.Means(desks, units.values(), crossings, travel), this::give);
        var unitsByDesk = unitsByDesk();
        var trainings = new JointTrainings(
                world, training, agency -> unitsByDesk.getOrDefault(desk(agency), List.of()), this::call);
        this.treaties = new Treaties(world, directory, atStartex, decisions_h(), trainings, this::call);
        var courts =
                new Courts(world, scenario, directory, new Courts.Surroundings(treaties, this::peopleOf, this::call));
        world.addListener(courts, courts.kinds());
        var cooperation = new CooperationOrders(
                world,
                messages,
                liaison,
                trainings,
                new Requests(world, messages, liaison, trust, desks, this::call),
                directory,
                treaties,
                new CommandPosts(world, liaison, treaties, this::call),
                new LentUnits(world, unitsByDesk, travel, this::call),
                new Mail(world, this::call));
        this.money = new Money(
                world, new Money.Setting(scenario, underworld.sites(), desks, intake, messages, treaties, this::call));
        world.addListener(money, List.of(Happening.ProceedsTaken.class));
        var orders = new OrderDesk(
                world,
                new OrderDesk.Means(
                        desks,
                        units,
                        crossings,
                        treaties,
                        messages,
                        raids,
                        joint,
                        controllers,
                        people,
                        tasks,
                        standing,
                        arrests,
                        cooperation,
                        money,
                        new BorderOrders(world, borders, tasks, directory),
                        new CareOrders(desks, reception, courts)));
        var law = new SeatPicture.Law(world.parameter("fusion.actionable"), world.parameter("fusion.warrant"));
        var expected = new ExpectedActions(world, scenario, desks);
        var resources = new Staff.Resources(
                directory,
                treaties,
                unitsByDesk,
                sidesByDesk(),
                raids,
                joint,
                memberships.suspects(),
                controllers.held(),
                law,
                cooperation,
                money,
                reception,
                courts,
                expected);
        scenario.seats().forEach((id, seat) -> {
            List<Desk> own = seat.agencies().stream().map(this::desk).toList();
            staffs.put(id, new Staff(world, id, command.of(id), own, resources, orders));
        });
        this.msel = new Msel(world, scenario, underworld, memberships, controllers, people, desks, expected);
        world.addListener(msel, msel.awaited());
        this.stops = command.agenda().map(agenda -> new Stops(world, agenda, staffs, msel));
    }

    private Map<AgencyId, Double> leakProbabilities() {
        var result = new HashMap<AgencyId, Double>();
        scenario.agencies()
                .forEach((id, agency) -> result.put(
                        id, agency.leak().map(Share::value).orElseGet(() -> world.parameter("leak.probability"))));
        return result;
    }

    /** Where those come from who work in a site; empty if the subject is none. */
    private Map<Nationality, Double> peopleOf(SubjectId subject) {
        Site site = underworld.site(subject);
        return Optional.ofNullable(site)
                .map(found -> scenario.syndicates().get(found.syndicate().id()))
                .flatMap(Syndicate::scam)
                .map(scam -> scam.workersFrom().isEmpty() ? Map.of(Nationality.OTHERS, 1.0) : scam.workersFrom())
                .orElse(Map.of());
    }

    private void leaked(SubjectId subject, long cause) {
        underworld.warn(subject, WarningReason.LEAK, cause);
    }

    private void call(AgencyId agency) {
        Staff staff = staffs.get(desk(agency).agency().seat());
        if (staff != null) {
            staff.stir();
        }
    }

    private void give(SeatId seat, Order order, long cause) {
        staff(seat).give(order, cause);
    }

    private Desk desk(AgencyId agency) {
        Desk desk = desks.get(agency);
        if (desk == null) {
            throw new IllegalArgumentException("There is no agency %s.".formatted(agency));
        }
        return desk;
    }

    private void openDesk(AgencyEntry entry, Messages messages, Intake intake) {
        var desk = new Desk(world, entry, messages, () -> call(entry.id()));
        desks.put(entry.id(), desk);
        Agency agency = scenario.agencies().get(entry.id());
        if (agency != null) {
            intake.add(desk, List.copyOf(agency.reads()));
        }
    }

    private void staffCrossings() {
        double startex_h = scenario.clock().moment(0).hours();
        Set<PlaceId> informal = new LinkedHashSet<>();
        for (Link link : world.region().links()) {
            if (link.informalBorder()) {
                informal.add(link.a());
                informal.add(link.b());
            }
        }
        for (Place place : world.region().places()) {
            if (place.isCrossing() || informal.contains(place.id())) {
                crossings.put(place.id(), staffed(place, startex_h));
            }
        }
    }

    private Crossing staffed(Place place, double startex_h) {
        var crossing = new Crossing(world, place, startex_h);
        CrossingSetting setting = scenario.crossings().get(place.id());
        double traffic = place.isCrossing() ? Crossing.defaultTraffic(world, place) : 0;
        double share = world.parameter("crossing.inspected");
        if (setting != null) {
            traffic = setting.traffic().map(Integer::doubleValue).orElse(traffic);
            share = setting.inspected().map(Share::value).orElse(share);
        }
        for (Country country : EnumSet.copyOf(place.countries())) {
            Optional<Desk> staff = desks.values().stream()
                    .filter(desk ->
                            desk.agency().country() == country && desk.agency().may(Power.SEARCH))
                    .findFirst();
            if (staff.isPresent()) {
                crossing.staff(staff.get(), traffic, share);
            }
        }
        return crossing;
    }

    private void makeUnits() {
        for (UnitGroup group : scenario.units()) {
            int count = group.units().orElse(1);
            for (int i = 1; i <= count; i++) {
                var id = count == 1 ? group.id() : new UnitId(group.id().value() + "/" + i);
                units.put(id, new Unit(world, id, desk(group.agency()), group.kind(), group.peopleEach(), group.at()));
            }
        }
    }

    private List<Double> decisions_h() {
        var result = new ArrayList<Double>();
        for (Decision decision : scenario.decisions()) {
            decision.at_h(scenario.clock()).ifPresent(result::add);
        }
        return result;
    }

    private static Term inForce(Agreements.InForce agreed, List<AgencyEntry> directory) {
        List<Country> countries = directory.stream()
                .filter(entry -> agreed.members().contains(entry.id()))
                .map(AgencyEntry::country)
                .distinct()
                .toList();
        return new Term(agreed.kind(), agreed.members(), countries, Optional.empty(), Optional.empty());
    }

    private Regime regime(List<AgencyEntry> directory) {
        var channels = new ArrayList<Channel>();
        scenario.agreements().channels().forEach(agreement -> channels.add(agreement.asChannel()));
        var patrols = scenario.agreements().jointPatrols().stream()
                .map(reach -> new JointPatrol(reach.members(), reach.from(), reach.to()))
                .toList();
        var regime = new Regime(channels, patrols);
        for (var agreed : scenario.agreements().inForce()) {
            regime = regime.with(inForce(agreed, directory));
        }
        return regime;
    }

    private Map<Desk, List<Unit>> unitsByDesk() {
        var result = new HashMap<Desk, List<Unit>>();
        units.values()
                .forEach(unit -> result.computeIfAbsent(unit.desk(), desk -> new ArrayList<>())
                        .add(unit));
        return result;
    }

    private Map<Desk, List<Side>> sidesByDesk() {
        var result = new HashMap<Desk, List<Side>>();
        crossings
                .values()
                .forEach(crossing -> crossing.sides()
                        .forEach(side -> result.computeIfAbsent(side.staff(), desk -> new ArrayList<>())
                                .add(side)));
        return result;
    }

    /** Lets an agency act by this rule besides its seat's orders. */
    public void add(Reflex reflex) {
        reflexes.add(reflex);
    }

    /** Plays the run from STARTEX to ENDEX. */
    public void play() {
        begin();
        stops.ifPresent(Stops::begin);
        clockwork.play();
        finish();
    }

    private void begin() {
        start();
        int index = clockwork.newIndex();
        clockwork.at(0, Phase.STARTEX, index, this::startex);
        clockwork.at(clockwork.endex_h(), Phase.ENDEX, index, this::endex);
    }

    /** Plays a live table's STARTEX, and stands still. */
    public void open() {
        begin();
        playTo(0);
    }

    /** Plays a live table on to a stop at that time, an earlier one that was called meanwhile, or ENDEX. */
    public void playTo(double until_h) {
        stops.orElseThrow().callAt(until_h);
        clockwork.play();
        if (clockwork.hasEnded()) {
            finish();
        }
    }

    /** Calls a stop soon, while a live table plays. */
    public void callStop() {
        stops.orElseThrow().callSoon();
    }

    /** Hours since STARTEX. */
    public double now_h() {
        return clockwork.now_h();
    }

    /** Whether ENDEX has been called. */
    public boolean isOver() {
        return clockwork.hasEnded();
    }

    /** What a seat knows now; leads and letters are in a picture once. */
    public SeatPicture picture(SeatId seat) {
        return staff(seat).picture();
    }

    /** The same with leads and letters left for the next picture. */
    public SeatPicture look(SeatId seat) {
        return staff(seat).look();
    }

    /** Gives an order of a seat; why it is refused, if it is. */
    public Optional<String> give(SeatId seat, Order order) {
        return staff(seat).give(order, 0);
    }

    /** Lets somebody decide once for a seat, and gives his orders. */
    public void ask(SeatId seat, Commander commander) {
        staff(seat).ask(commander);
    }

    /** What exercise control does to an inject; why that cannot be, if it cannot. */
    public Optional<String> control(Control control) {
        return msel.control(control);
    }

    /** Adds an inject that waits for exercise control's word. */
    public void add(Inject written) {
        msel.add(written);
    }

    private Staff staff(SeatId seat) {
        Staff staff = staffs.get(seat);
        if (staff == null) {
            throw new IllegalArgumentException("There is no seat %s.".formatted(seat));
        }
        return staff;
    }

    private Wake startex() {
        long startex = world.record(null, Audience.ALL, 0, new Happening.StartexCalled());
        underworld.begin(startex);
        money.begin();
        controllers.begin();
        memberships.begin(startex);
        for (Unit unit : units.values()) {
            Crossing crossing = crossings.get(unit.place());
            if (crossing != null && unit.kind().patrols()) {
                crossing.side(unit.desk().agency().country()).ifPresent(side -> unit.search(side, startex));
            }
        }
        msel.begin();
        treaties.begin();
        staffs.values().forEach(Staff::begin);
        return Wake.USED;
    }

    private Wake endex() {
        long endex = world.record(null, Audience.ALL, 0, new Happening.EndexCalled());
        underworld.settle(endex);
        money.settle(endex);
        memberships.settle(endex);
        reception.settle();
        crossings.values().forEach(Crossing::account);
        clockwork.end();
        return Wake.USED;
    }

    /** What the members of syndicates take of memory, in bytes. */
    public long memberBytes() {
        return memberships.bytes();
    }

    /** How many activations there were. */
    public long activations() {
        return clockwork.activations();
    }

    /** How many of them had nothing to do. */
    public long emptyActivations() {
        return clockwork.emptyActivations();
    }
}
