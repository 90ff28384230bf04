package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.border.Borders;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Intake;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Place;
import org.tributary.region.Routes;
import org.tributary.scenario.Scenario;

/** All syndicates, sites and trades of a run, and the innocent premises among which they hide. */
public final class Underworld {
    private final World world;
    private final Premises premises;
    private final Grounds grounds;
    private final Holders holders;
    private final Labour labour;
    private final List<Syndicate> syndicates = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private final List<InnocentVehicles> innocentVehicles = new ArrayList<>();
    private final List<Laboratory> laboratories = new ArrayList<>();
    private final Markets markets;
    private final Roads roads;
    private final Map<SubjectId, Site> sites = new HashMap<>();
    private final Map<SubjectId, Innocent> innocents = new HashMap<>();
    private final List<Site> inOrder = new ArrayList<>();

    private record Innocent(PlaceId place, Traces traces) {}

    /** The underworld of a scenario, before STARTEX. */
    public Underworld(World world, Scenario scenario, Intake intake, Borders borders, Routes routes) {
        this.world = world;
        this.premises = Premises.of(scenario, world.chance());
        var countries = countries(scenario);
        this.roads = new Roads(world, intake, borders, routes);
        var sitePlaces = new LinkedHashSet<PlaceId>();
        scenario.syndicates()
                .values()
                .forEach(plan -> plan.scam()
                        .ifPresent(scam -> sitePlaces.addAll(scam.sites().keySet())));
        this.holders = new Holders(world, scenario);
        this.grounds = new Grounds(world, sitePlaces, holders);
        this.labour = new Labour(world);
        scenario.syndicates().forEach((id, plan) -> {
            var syndicate = new Syndicate(world, id);
            syndicates.add(syndicate);
            addSites(plan, syndicate, intake, countries);
            plan.laboratories().forEach(plant -> {
                var laboratory = new Laboratory(world, id, plant);
                syndicate.add(laboratory);
                laboratories.add(laboratory);
            });
        });
        this.markets = new Markets(world, scenario.syndicates().values(), Trade.MEAN_SIZE);
        addTrades(scenario, roads);
        addInnocents(intake, countries, sitePlaces);
        world.addListener(new Returns(world, this, labour), Returns.HEARD);
    }

    private static List<Country> countries(Scenario scenario) {
        var countries = new LinkedHashSet<Country>();
        scenario.seats().values().forEach(seat -> countries.add(seat.country()));
        return List.copyOf(countries);
    }

    private void addSites(
            org.tributary.scenario.Syndicate plan, Syndicate syndicate, Intake intake, List<Country> countries) {
        if (plan.scam().isEmpty()) {
            return;
        }
        var scam = plan.scam().get();
        int count = scam.sites().values().stream().mapToInt(Integer::intValue).sum();
        SiteKind kind = scam.kind().orElse(SiteKind.COMPOUND);
        double held = scam.held().map(Share::value).orElse(SiteNumbers.heldShare(world, kind));
        double bosses = world.parameter("site.bosses");
        int capacity = scam.capacity().orElse(scam.workers());
        var stated = new HashMap<SourceClass, Map<Country, Double>>(plan.footprints());
        if (!scam.victims().isEmpty()) {
            stated.putIfAbsent(SourceClass.COMPLAINTS, scam.victims());
        }
        if (!kind.defrauds()) {
            stated.putIfAbsent(SourceClass.COMPLAINTS, Map.of());
        }
        int number = 0;
        for (var at : scam.sites().entrySet()) {
            for (int i = 0; i < at.getValue(); i++) {
                number++;
                SubjectId subject = premises.site(syndicate.id(), number);
                var traces = Traces.ofSite(world, intake, subject, countries, stated);
                int workers = part(scam.workers(), number, count);
                Crew crew = Crew.of(scam.workersFrom(), workers, held, (int) Math.round(workers * bosses));
                var setup = new Site.Setup(kind, at.getKey(), crew, part(capacity, number, count));
                var site = new Site(world, syndicate, subject, grounds, labour, traces, setup);
                labour.add(site, scam.workersFrom(), held);
                sites.put(subject, site);
                inOrder.add(site);
            }
        }
    }

    /** Whole persons: the first sites take what does not divide. */
    private static int part(int persons, int number, int count) {
        return persons / count + (number <= persons % count ? 1 : 0);
    }

    private void addTrades(Scenario scenario, Roads roads) {
        int number = 0;
        for (Syndicate syndicate : syndicates) {
            var plan = scenario.syndicates().get(syndicate.id());
            if (plan != null) {
                for (var line : plan.trades()) {
                    String name = premises.loadName(number++);
                    var trade = new Trade(world, syndicate, roads, markets, line, name);
                    trades.add(trade);
                    innocentVehicles.add(new InnocentVehicles(world, roads, trade, name));
                }
            }
        }
    }

    private void addInnocents(Intake intake, List<Country> countries, Set<PlaceId> sitePlaces) {
        var places = new ArrayList<PlaceId>(sitePlaces);
        for (Place place : world.region().places()) {
            if (!place.isCrossing() && !sitePlaces.contains(place.id())) {
                places.add(place.id());
            }
        }
        for (SubjectId subject : premises.innocents()) {
            Draws draws = world.chance().draws(Purpose.SITE_LAYOUT, subject);
            // half of them where sites are, so that a name on the map proves nothing; assumed
            boolean amongSites = !sitePlaces.isEmpty() && draws.happens(0.5);
            PlaceId place = places.get(draws.below(amongSites ? sitePlaces.size() : places.size()));
            var traces = Traces.ofInnocent(world, intake, subject, countries);
            innocents.put(subject, new Innocent(place, traces));
        }
    }

    /** Opens everything at STARTEX. */
    public void begin(long cause) {
        inOrder.forEach(site -> site.open(cause));
        premises.innocents().forEach(subject -> {
            Innocent innocent = innocents.get(subject);
            if (innocent != null) {
                innocent.traces().begin(innocent.place());
            }
        });
        laboratories.forEach(laboratory -> laboratory.state(cause));
        trades.forEach(Trade::begin);
        innocentVehicles.forEach(InnocentVehicles::begin);
    }

    /** Closes the accounts at ENDEX. */
    public void settle(long cause) {
        inOrder.forEach(site -> site.settle(cause));
        markets.settle(cause);
        roads.settle();
        laboratories.forEach(laboratory -> laboratory.state(cause));
    }

    /** What the subjects are called. */
    public Premises premises() {
        return premises;
    }

    /** The site behind premises, or null if they are innocent. */
    public @Nullable Site site(SubjectId subject) {
        return sites.get(subject);
    }

    /** Where innocent premises are. */
    public Optional<PlaceId> innocentPlace(SubjectId subject) {
        return Optional.ofNullable(innocents.get(subject)).map(Innocent::place);
    }

    /** Sites at a place take this share of their full output from now on, those that come later too. */
    public void setOutput(PlaceId place, double factor) {
        grounds.setOutput(place, factor);
        inOrder.stream().filter(site -> site.place().equals(place)).forEach(Site::feelOutput);
    }

    /** Power and supplies of a place are cut; true if they were not before. */
    public boolean cutSupply(PlaceId place) {
        if (grounds.isCut(place)) {
            return false;
        }
        inOrder.stream().filter(site -> site.place().equals(place)).forEach(Site::feelOutput);
        grounds.cutSupply(place);
        return true;
    }

    /** Who has sites at a place holds it for so dangerous from now on, if not for more, 0 to 1. */
    public void fear(PlaceId place, double risk) {
        for (Syndicate syndicate : syndicates) {
            boolean there = false;
            for (Site site : syndicate.sites()) {
                there |= site.place().equals(place);
            }
            if (there) {
                syndicate.fears(place, risk);
            }
        }
    }

    /** Who holds the ground where. */
    public Holders holders() {
        return holders;
    }

    /** All sites, in the scenario's order. */
    public List<Site> sites() {
        return Collections.unmodifiableList(inOrder);
    }

    /** A leak about a subject: the site behind it is warned. */
    public void warn(SubjectId subject, WarningReason reason, long cause) {
        Site site = sites.get(subject);
        if (site != null) {
            site.warn(reason, cause);
        }
    }

    /** Sites that hear of a strike on another: those of the same syndicate, and those in the same place. */
    public List<Site> linkedWith(Site struck, PlaceId place) {
        return inOrder.stream()
                .filter(site -> site != struck
                        && (site.syndicate() == struck.syndicate()
                                || site.place().equals(place)))
                .toList();
    }

    /** The syndicate of that id. */
    public Syndicate syndicate(SyndicateId id) {
        return syndicates.stream()
                .filter(syndicate -> syndicate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the syndicates, in the scenario's order. */
    public List<SyndicateId> syndicates() {
        return syndicates.stream().map(Syndicate::id).toList();
    }
}
