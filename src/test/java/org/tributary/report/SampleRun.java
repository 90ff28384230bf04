package org.tributary.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Proposal;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.ScoreKeeper;
import org.tributary.score.Scorecard;

/** A made-up run with everything in it that a report tells: eight weeks, four countries, about two thousand events. */
public final class SampleRun {
    private record Planned(double at_h, String place, Happening what) {}

    private static final List<String> PAIRS = List.of(
            "mps rtp-cib",
            "rtp-cib mps",
            "mpf rtp-cib",
            "rtp-immigration mpf",
            "mpf rtp-immigration",
            "lao-mops mps",
            "yunnan-ps mpf",
            "bokeo-ps rtp-immigration",
            "oncb ccdac",
            "mps lao-mops",
            "nia lao-immigration",
            "mps mpf");

    private final Scenario scenario;
    private final Random random = new Random(7);
    private final List<Planned> planned = new ArrayList<>();
    private final Map<String, SubjectId> siteNames = new LinkedHashMap<>();
    private final Map<SubjectId, String> sitePlaces = new LinkedHashMap<>();

    private SampleRun(Scenario scenario) {
        this.scenario = scenario;
    }

    public static Scenario scenario() {
        try (InputStream file = Objects.requireNonNull(SampleRun.class.getResourceAsStream("sample.yaml"))) {
            return ScenarioReader.read("sample.yaml", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Region region() {
        return Region.lancangMekong().ofTier(1);
    }

    public static Provenance provenance() {
        var doctrines = new LinkedHashMap<SeatId, String>();
        scenario().emptySeats().forEach(doctrines::put);
        return new Provenance(
                7,
                "0.1.0",
                doctrines,
                "tributary run scenarios/sample-squeeze.yaml --seed 7",
                List.of(
                        new Provenance.RunFile("events.jsonl", "every event of the run, one a line"),
                        new Provenance.RunFile("scorecard.json", "the score, for programs")));
    }

    /** The events, in order of sequence. */
    public static List<Event> events() {
        return new SampleRun(scenario()).play();
    }

    public static Scorecard scorecard(List<Event> events) {
        var run = new SampleRun(scenario());
        run.openSites();
        var keeper = new ScoreKeeper(
                run.scenario,
                region(),
                Parameters.defaults().with(run.scenario),
                name -> Optional.ofNullable(run.siteNames.get(name)));
        events.forEach(keeper::hear);
        return keeper.scorecard(7, "0.1.0", provenance().doctrines());
    }

    private List<Event> play() {
        add(0, null, new Happening.StartexCalled());
        openSites();
        scenario.msel()
                .forEach(inject -> add(
                        inject.at().isPresent() ? inject.at().get().hours() : 25 * 24,
                        null,
                        new Happening.InjectFired(inject.inject(), inject.to())));
        for (int week = 0; week < 8; week++) {
            leads(week);
            loads(week);
            accounts(week);
        }
        beliefs();
        raids();
        add(1344, null, new Happening.EndexCalled());
        planned.sort(Comparator.comparingDouble(Planned::at_h));
        List<Event> events = new ArrayList<>();
        for (Planned one : planned) {
            long sequence = 1L + events.size();
            long cause = one.what() instanceof Happening.PersonsFreed ? sequence - 1 : 0;
            var place = one.place() == null ? null : new PlaceId(one.place());
            events.add(new Event(sequence, one.at_h(), cause, place, Audience.EXCON, one.what()));
        }
        return events;
    }

    private void openSites() {
        scenario.syndicates()
                .forEach((id, syndicate) -> syndicate.scam().ifPresent(scam -> {
                    int sites = scam.sites().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    int number = 0;
                    for (var site : scam.sites().entrySet()) {
                        for (int i = 0; i < site.getValue(); i++) {
                            var subject = new SubjectId("premises-%03d".formatted(siteNames.size() + 1));
                            siteNames.put(id + "/" + ++number, subject);
                            sitePlaces.put(subject, site.getKey().value());
                            add(
                                    0,
                                    site.getKey().value(),
                                    new Happening.SiteOpened(
                                            subject, id, scam.workers() / sites, SiteKind.COMPOUND, "government"));
                        }
                    }
                }));
    }

    private void leads(int week) {
        for (int i = 0; i < 30 + 12 * week; i++) {
            String[] pair = PAIRS.get(Math.min(random.nextInt(PAIRS.size()), random.nextInt(PAIRS.size())))
                    .split(" ", 2);
            var from = new AgencyId(pair[0]);
            var to = new AgencyId(pair[1]);
            var subject = premises(random.nextInt(24));
            var lead = new LeadId(subject + "/complaints/" + week + "-" + i);
            double sent_h = week * 168 + random.nextDouble() * 150;
            add(sent_h - 1, null, new Happening.LeadArose(from, lead(lead, subject, from, sent_h - 1)));
            double at_h = sent_h + 4 + random.nextDouble() * 60;
            var channel = ChannelKind.NATIONAL_DESK;
            add(
                    at_h,
                    null,
                    random.nextInt(12) == 0
                            ? new Happening.LeadLost(from, to, channel, lead, subject, Happening.Loss.REFUSED)
                            : new Happening.LeadReceived(from, to, channel, lead, subject, sent_h));
        }
    }

    private static Lead lead(LeadId id, SubjectId subject, AgencyId origin, double at_h) {
        return new Lead(
                id,
                subject,
                SubjectKind.PREMISES,
                new PlaceId("myawaddy"),
                SourceClass.COMPLAINTS,
                new Grade('B', 2),
                origin,
                at_h);
    }

    private void loads(int week) {
        String[] gates = {"x_tachileik_maesai", "x_bansaeo", "x_mohan_boten", "x_muangmom_wanpong", "kengtung"};
        for (int i = 0; i < 24; i++) {
            Goods goods =
                    i % 6 == 4 ? Goods.CASH : i % 6 == 5 ? Goods.PERSONS : i % 3 == 0 ? Goods.CRYSTAL : Goods.TABLETS;
            double amount = goods == Goods.CASH ? 200_000 : goods == Goods.PERSONS ? 12 : 270;
            var subject = new SubjectId("load-%d-%d".formatted(week, i));
            var syndicate = new SyndicateId("hill-traders");
            double at_h = week * 168 + random.nextDouble() * 120;
            add(
                    at_h,
                    "kengtung",
                    new Happening.LoadDeparted(subject, syndicate, goods, amount, new PlaceId("bangkok"), List.of()));
            if (random.nextInt(10) < 2 + week / 3) {
                String gate = goods == Goods.CASH ? "x_myawaddy_maesot" : gates[random.nextInt(gates.length)];
                var agency = new AgencyId(gate.equals("kengtung") ? "ccdac" : "oncb");
                add(at_h + 20, gate, new Happening.LoadSeized(subject, goods, amount, agency, random.nextBoolean()));
                if (goods == Goods.PERSONS) {
                    add(at_h + 20, gate, new Happening.PersonsFreed(agency, subject, 11, 1, 0));
                }
            } else {
                add(at_h + 40, "bangkok", new Happening.LoadDelivered(subject, syndicate, goods, amount));
            }
        }
    }

    private void accounts(int week) {
        for (var site : sitePlaces.entrySet()) {
            add(
                    week * 168 + 167,
                    site.getValue(),
                    new Happening.ProceedsTaken(site.getKey(), new SyndicateId("moei-ring"), 600_000, week * 168));
        }
        add(week * 168 + 167, "x_myawaddy_maesot", new Happening.LawfulTrafficDelayed(1_250, week * 168));
    }

    private void beliefs() {
        String[] agencies = {"mps", "rtp-cib", "mpf", "lao-mops"};
        for (int site = 0; site < 24; site++) {
            for (int i = 0; i < agencies.length; i++) {
                double at_h = 100 + 40 * site + 220 * i * random.nextDouble();
                var agency = new AgencyId(agencies[(site + i) % agencies.length]);
                if (random.nextInt(4) > i - 1) {
                    believe(at_h, agency, site, Happening.Threshold.ACTIONABLE, 0.64);
                    if (random.nextInt(3) > i) {
                        believe(at_h + 120, agency, site, Happening.Threshold.WARRANT, 0.92);
                    }
                }
            }
        }
        believe(400, new AgencyId("mpf"), 90, Happening.Threshold.ACTIONABLE, 0.61);
    }

    private void believe(double at_h, AgencyId agency, int site, Happening.Threshold threshold, double belief) {
        add(at_h, null, new Happening.BeliefCrossed(agency, premises(site), SubjectKind.PREMISES, threshold, belief));
    }

    private void raids() {
        joint(1, 390, List.of("mpf", "rtp-cib"), List.of(1, 8), 3);
        joint(2, 700, List.of("mpf", "bokeo-ps", "mps"), List.of(2, 16, 22), 11);
        joint(3, 1010, List.of("mpf", "rtp-cib"), List.of(9, 15), 0.4);
        for (int i = 0; i < 9; i++) {
            raid("mpf/op/" + (10 + i), 300 + 100 * i, "mpf", i, Optional.empty(), i % 3 != 1);
        }
        add(
                650,
                "kk_park",
                new Happening.ConsentRefused(new AgencyId("mpf"), "border-force", new OperationId("mpf/op/12"), 1));
        add(
                690,
                "kk_park",
                new Happening.ConsentGiven(new AgencyId("mpf"), "border-force", new OperationId("mpf/op/2"), 3));
        add(
                720,
                null,
                new Happening.LeadLeaked(new AgencyId("mmr-immigration"), new LeadId("premises-004/x/1"), premises(3)));
        add(
                1011,
                "kk_park",
                new Happening.UnitsCollided(
                        new AgencyId("mpf"),
                        new AgencyId("rtp-cib"),
                        new OperationId("mpf/op/3"),
                        new OperationId("rtp-cib/op/3"),
                        premises(9)));
    }

    private void joint(int number, double strike_h, List<String> agencies, List<Integer> sites, double spread_h) {
        var operation = new OperationId(agencies.get(0) + "/joint/" + number);
        List<AgencyId> invited = agencies.stream().skip(1).map(AgencyId::new).toList();
        add(
                strike_h - 90,
                null,
                new Happening.JointOperationProposed(
                        new Proposal(operation, new AgencyId(agencies.get(0)), invited, strike_h)));
        invited.forEach(
                one -> add(strike_h - 60, null, new Happening.ProposalAnswered(one, operation, Answer.ACCEPTED)));
        for (int i = 0; i < agencies.size(); i++) {
            double at_h = strike_h + spread_h * i / (agencies.size() - 1);
            raid(agencies.get(i) + "/op/j" + number, at_h, agencies.get(i), sites.get(i), Optional.of(operation), true);
        }
    }

    private void raid(
            String name, double at_h, String agency, int site, Optional<OperationId> joint, boolean meetsPeople) {
        var operation = new OperationId(name);
        var by = new AgencyId(agency);
        SubjectId subject = premises(site);
        String place = sitePlaces.getOrDefault(subject, "kk_park");
        add(at_h - 48, place, new Happening.RaidPlanned(by, operation, subject, at_h, joint));
        add(at_h, place, new Happening.RaidStruck(by, operation, subject, at_h, joint, 120));
        if (meetsPeople) {
            add(at_h + 2, place, new Happening.PersonsFreed(by, subject, 90 + random.nextInt(260), 25, 40));
        } else {
            add(at_h + 2, place, new Happening.RaidFoundNothing(by, operation, subject, Happening.Empty.LEFT));
            add(
                    at_h + 9,
                    place,
                    new Happening.SiteRelocated(
                            subject, new SyndicateId("moei-ring"), new PlaceId("shwe_kokko"), at_h + 99));
        }
    }

    private static SubjectId premises(int index) {
        return new SubjectId("premises-%03d".formatted(index + 1));
    }

    private void add(double at_h, String place, Happening what) {
        planned.add(new Planned(Math.max(0, Math.min(1344, at_h)), place, what));
    }
}
