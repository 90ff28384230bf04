package org.tributary.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/**
 * Which share of the people who were held abroad was handed over to their own country.
 *
 * <p>Definition: due are those who were freed outside their country and wait for reception, and those whom whoever holds
 * the ground rounded up for their country; people of the country in which they are received are set free there and are not
 * due. Handed over are those who left by gate, by flight or with their embassy, and those handed over at gates. Who got
 * away from where he waited stays due. Held abroad are the people in sites at STARTEX, less those of the country where the
 * site stands, by the shares of where the syndicate's workers come from; where the scenario has neither reception nor gates
 * nobody can get home, and they are left out.
 *
 * <p>Formula: handed over ÷ those held abroad, or those due if they are more. Who frees fewer lets reception keep up with
 * them, so a share of the freed alone would be raised by doing less. Parts: {@code repatriation-flow-of-due} = handed over
 * ÷ due; in hours, the median by Kaplan and Meier over persons, those still waiting at
 * ENDEX broken off there: {@code repatriation-flow-reception-median} from freed to received, {@code repatriation-flow-screening-median} from received to
 * screened, {@code repatriation-flow-identity-median} from screened to identified, {@code repatriation-flow-transport-median} from identified to home. People of
 * one nationality at one place are taken in the order in which they came.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where nobody was held abroad or due. n: persons held abroad, or due
 * if they are more. Coverage: 1. Evidence: the departures and hand-overs. Source: our own.
 */
final class RepatriationFlow implements Measure {
    private final Scenario scenario;
    private final Region region;
    private final Jurisdictions jurisdictions;
    private final double endex_h;
    private final Map<Group, Stay> stays = new TreeMap<>();
    private final Evidence evidence = new Evidence();
    private double held;
    private int due;
    private int handedOver;

    RepatriationFlow(Scenario scenario, Region region) {
        this.scenario = scenario;
        this.region = region;
        jurisdictions = new Jurisdictions(scenario);
        endex_h = scenario.clock().endex_h();
    }

    @Override
    public MeasureName name() {
        return MeasureName.REPATRIATION_FLOW;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened site) {
            held += event.at_h() <= 0 ? heldAbroad(event, site) : 0;
        } else if (event.what() instanceof Happening.PersonsAwaited people) {
            due += come(event, people.agency(), people.of(), Stage.FREED, people.persons());
        } else if (event.what() instanceof Happening.PersonsReceived people) {
            come(event, people.agency(), people.of(), Stage.RECEIVED, people.persons());
        } else if (event.what() instanceof Happening.PersonsScreened people) {
            int persons = people.victims() + people.suspects();
            come(event, people.agency(), people.of(), Stage.SCREENED, persons);
        } else if (event.what() instanceof Happening.PersonsIdentified people) {
            come(event, people.agency(), people.of(), Stage.IDENTIFIED, people.persons());
        } else if (event.what() instanceof Happening.PersonsRepatriated people) {
            handOver(event, come(event, people.agency(), people.of(), Stage.HOME, people.persons()));
        } else if (event.what() instanceof Happening.WorkersRoundedUp people) {
            due += people.held() + people.willing() + people.bosses();
        } else if (event.what() instanceof Happening.PersonsHandedOver people) {
            handOver(event, people.persons());
        }
    }

    private double heldAbroad(Event event, Happening.SiteOpened site) {
        boolean noWayHome = scenario.reception().isEmpty() && scenario.gates().isEmpty();
        PlaceId place = event.place();
        Syndicate syndicate = scenario.syndicates().get(site.syndicate());
        if (noWayHome || place == null || syndicate == null) {
            return 0;
        }
        Map<Nationality, Double> from =
                syndicate.scam().map(Syndicate.Scam::workersFrom).orElse(Map.of());
        double all = from.values().stream().mapToDouble(Double::doubleValue).sum();
        double atHome = region.place(place).countries().stream()
                .mapToDouble(country -> from.getOrDefault(Nationality.of(country), 0.0))
                .sum();
        return site.workers() * (all == 0 ? 1 : 1 - atHome / all);
    }

    /** Notes that people came to a stage, and gives how many of them are due to go abroad. */
    private int come(Event event, AgencyId host, Nationality of, Stage stage, int persons) {
        boolean atHome = of.equals(Nationality.of(jurisdictions.countryOf(host)));
        if (atHome) {
            return 0;
        }
        stays.computeIfAbsent(new Group(host, of), none -> new Stay()).add(stage, event.at_h(), persons);
        return persons;
    }

    private void handOver(Event event, int persons) {
        if (persons > 0) {
            handedOver += persons;
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        var parts = new ArrayList<Reading.Part>();
        parts.add(new Reading.Part(name().word() + "-of-due", Reading.ratio(handedOver, due), "share", due));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.FREED) {
                parts.add(median(stage));
            }
        }
        double all = Math.max(held, due);
        return Reading.of(
                name(), Reading.ratio(handedOver, all), (int) Math.round(all), all > 0 ? 1 : 0, evidence, parts);
    }

    private Reading.Part median(Stage stage) {
        var curve = new KaplanMeier();
        int persons = 0;
        for (Stay stay : stays.values()) {
            persons += stay.waits(stage.before(), stage, endex_h, curve);
        }
        return new Reading.Part(stage.part, curve.quantile(0.5), "h", persons);
    }

    /** How far somebody has come. */
    private enum Stage {
        FREED(""),
        RECEIVED("repatriation-flow-reception-median"),
        SCREENED("repatriation-flow-screening-median"),
        IDENTIFIED("repatriation-flow-identity-median"),
        HOME("repatriation-flow-transport-median");

        private final String part;

        Stage(String part) {
            this.part = part;
        }

        Stage before() {
            return switch (this) {
                case FREED, RECEIVED -> FREED;
                case SCREENED -> RECEIVED;
                case IDENTIFIED -> SCREENED;
                case HOME -> IDENTIFIED;
            };
        }
    }

    /** People of one nationality at the places of one agency. */
    private record Group(AgencyId host, Nationality of) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byHost = host.compareTo(other.host);
            return byHost != 0 ? byHost : of.compareTo(other.of);
        }
    }

    /** So many persons at one hour. */
    private record Persons(double at_h, int persons) {}

    /** When people of a group came to each stage. */
    private static final class Stay {
        private final Map<Stage, List<Persons>> stages = new EnumMap<>(Stage.class);

        void add(Stage stage, double at_h, int persons) {
            stages.computeIfAbsent(stage, none -> new ArrayList<>()).add(new Persons(at_h, persons));
        }

        /** Adds how long each waited from one stage to the next, first come, first served, and gives how many did. */
        int waits(Stage from, Stage to, double endex_h, KaplanMeier curve) {
            var next = new ArrayDeque<>(stages.getOrDefault(to, List.of()));
            int all = 0;
            for (Persons came : stages.getOrDefault(from, List.of())) {
                int left = came.persons();
                all += left;
                while (left > 0 && !next.isEmpty()) {
                    Persons went = next.removeFirst();
                    int now = Math.min(left, went.persons());
                    curve.ended(Math.max(0, went.at_h() - came.at_h()), now);
                    left -= now;
                    if (went.persons() > now) {
                        next.addFirst(new Persons(went.at_h(), went.persons() - now));
                    }
                }
                if (left > 0) {
                    curve.brokenOff(Math.max(0, endex_h - came.at_h()), left);
                }
            }
            return all;
        }
    }
}
