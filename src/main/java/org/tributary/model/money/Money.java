package org.tributary.model.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Regime;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.event.MoneyHappening.LaunderedAs;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Intake;
import org.tributary.model.intelligence.Messages;
import org.tributary.picture.MoneyPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.UnitKind;
import org.tributary.scenario.Scenario;

/**
 * All money of a run. What a site took since its last account becomes one payment: of victims of one country, into
 * accounts of one country. Only sites of syndicates whose accounts the scenario names are followed.
 */
public final class Money implements EventListener {
    private final World world;
    private final Trails trails;
    private final Freezing freezing;
    private final Complaints complaints;
    private final Hotline hotline;
    private final Campaigns campaigns;
    private final double interval_h;
    private final double fee;
    private final double crypto;
    private final int index;
    private final Map<SyndicateId, Map<Country, Double>> accounts = new LinkedHashMap<>();
    private final Map<SyndicateId, Map<Country, Double>> victims = new HashMap<>();
    private final List<Site> sites;
    private final List<Event> taken = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Set<PaymentId> ids = new HashSet<>();
    private final Map<SubjectId, Integer> numbers = new HashMap<>();

    /** What the money of a run meets. */
    public record Setting(
            Scenario scenario,
            List<Site> sites,
            Map<AgencyId, Desk> desks,
            Intake intake,
            Messages messages,
            Supplier<Regime> regime,
            Consumer<AgencyId> call) {}

    /** The money of a run that has not begun. */
    public Money(World world, Setting setting) {
        this.world = world;
        Scenario scenario = setting.scenario();
        this.sites = List.copyOf(setting.sites());
        this.trails = new Trails(world);
        this.freezing = new Freezing(world, units(scenario));
        this.hotline = new Hotline(
                world, setting.desks(), freezing, scenario.agreements().hotline());
        this.complaints = new Complaints(
                world,
                new Complaints.Means(
                        setting.desks(),
                        setting.intake(),
                        setting.messages(),
                        setting.regime(),
                        freezing,
                        hotline,
                        setting.call()));
        this.interval_h = world.parameter("money.payment-interval");
        this.fee = world.parameter("money.fee");
        this.crypto = world.parameter("money.crypto");
        this.index = world.clockwork().newIndex();
        readPlans(scenario);
        this.campaigns = new Campaigns(world, victimsBySite(), budgets(scenario));
    }

    private static Map<AgencyId, Integer> units(Scenario scenario) {
        var result = new HashMap<AgencyId, Integer>();
        scenario.units().stream()
                .filter(group -> group.kind() == UnitKind.FINANCIAL_INTELLIGENCE)
                .forEach(group -> result.merge(group.agency(), group.units().orElse(1), Integer::sum));
        return result;
    }

    private void readPlans(Scenario scenario) {
        var seated = EnumSet.noneOf(Country.class);
        scenario.seats().values().forEach(seat -> seated.add(seat.country()));
        var everywhere = new LinkedHashMap<Country, Double>();
        seated.forEach(country -> everywhere.put(country, 1.0));
        scenario.syndicates()
                .forEach((id, plan) -> plan.scam().ifPresent(scam -> {
                    victims.put(id, scam.victims().isEmpty() ? everywhere : scam.victims());
                    if (!scam.accounts().isEmpty()) {
                        accounts.put(id, scam.accounts());
                    }
                }));
    }

    private Map<Site, Map<Country, Double>> victimsBySite() {
        var result = new LinkedHashMap<Site, Map<Country, Double>>();
        sites.forEach(
                site -> result.put(site, victims.getOrDefault(site.syndicate().id(), Map.of())));
        return result;
    }

    private static Map<AgencyId, Double> budgets(Scenario scenario) {
        var result = new HashMap<AgencyId, Double>();
        scenario.agencies()
                .forEach((id, agency) ->
                        result.put(id, agency.budget().map(Amount::value).orElse(0.0)));
        return result;
    }

    /** Follows money from STARTEX on. */
    public void begin() {
        for (Site site : sites) {
            if (accounts.containsKey(site.syndicate().id())) {
                Draws gaps = world.chance().draws(Purpose.PAYMENT, site.subject());
                collectLater(site, gaps, world.clockwork().newIndex());
            }
        }
    }

    private void collectLater(Site site, Draws gaps, int siteIndex) {
        world.clockwork().at(world.now_h() + gaps.exponential(interval_h), Phase.CRIME, siteIndex, () -> {
            boolean any = site.account(0);
            collectLater(site, gaps, siteIndex);
            return any ? Wake.USED : Wake.EMPTY;
        });
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.ProceedsTaken proceeds && accounts.containsKey(proceeds.syndicate())) {
            taken.add(event);
            if (taken.size() == 1) {
                world.clockwork().at(event.at_h(), Phase.CRIME, index, this::payIn);
            }
        }
    }

    private Wake payIn() {
        boolean any = !taken.isEmpty();
        var now = List.copyOf(taken);
        taken.clear();
        for (Event event : now) {
            if (event.what() instanceof Happening.ProceedsTaken proceeds) {
                payIn(proceeds, event.sequence());
            }
        }
        return any ? Wake.USED : Wake.EMPTY;
    }

    private void payIn(Happening.ProceedsTaken proceeds, long cause) {
        int number = numbers.merge(proceeds.subject(), 1, Integer::sum);
        Draws draws = world.chance().draws(Purpose.PAYMENT_TRAIL, Chance.keyOf(proceeds.subject()), number);
        PaymentId id = newId(draws);
        var parties = new Payment.Parties(
                proceeds.subject(),
                proceeds.syndicate(),
                someCountry(victimsNow(proceeds.syndicate()), draws),
                someCountry(accounts.getOrDefault(proceeds.syndicate(), Map.of()), draws));
        double now_h = world.now_h();
        var payment = new Payment(
                id,
                parties,
                proceeds.usd(),
                now_h,
                trails.make(proceeds.usd(), now_h, draws),
                Chance.keyOf(proceeds.subject().value() + "/" + number));
        payments.add(payment);
        long paid = world.record(null, Audience.EXCON, cause, took(payment));
        complaints.await(payment, paid);
        launderLater(payment, draws.happens(crypto) ? LaunderedAs.CRYPTO : LaunderedAs.CASH, paid);
    }

    private PaymentId newId(Draws draws) {
        int number = draws.below(1 << 20);
        var id = new PaymentId("payment-" + Integer.toHexString(number));
        while (!ids.add(id)) {
            number++;
            id = new PaymentId("payment-" + Integer.toHexString(number));
        }
        return id;
    }

    private Map<Country, Double> victimsNow(SyndicateId syndicate) {
        var result = new LinkedHashMap<Country, Double>();
        victims.getOrDefault(syndicate, Map.of())
                .forEach((country, weight) -> result.put(country, weight * (1 - campaigns.effectIn(country))));
        return result;
    }

    private static Country someCountry(Map<Country, Double> weights, Draws draws) {
        double[] each =
                weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new ArrayList<>(weights.keySet()).get(draws.choice(each));
    }

    private static MoneyHappening.PaymentTaken took(Payment payment) {
        return new MoneyHappening.PaymentTaken(
                payment.id(),
                payment.subject(),
                payment.syndicate(),
                payment.usd(),
                payment.victims(),
                payment.accounts(),
                payment.trail().typology(),
                payment.trail().hops(),
                payment.trail().leaves_h());
    }

    private void launderLater(Payment payment, LaunderedAs form, long cause) {
        int own = world.clockwork().newIndex();
        world.clockwork().at(payment.trail().leaves_h(), Phase.CRIME, own, () -> {
            if (payment.inAccounts() <= 0) {
                return Wake.EMPTY;
            }
            payment.launder(fee);
            world.record(
                    null,
                    Audience.EXCON,
                    cause,
                    new MoneyHappening.PaymentLaundered(
                            payment.id(), payment.syndicate(), payment.laundered(), payment.fees(), form));
            return Wake.USED;
        });
    }

    /** States at ENDEX where all the money is. */
    public void settle(long cause) {
        payIn();
        for (SyndicateId syndicate : accounts.keySet()) {
            double[] sums = new double[7];
            for (Payment payment : payments) {
                if (payment.syndicate().equals(syndicate)) {
                    sums[0] += payment.usd();
                    sums[1] += payment.inAccounts();
                    sums[2] += payment.laundered();
                    sums[3] += payment.fees();
                    sums[4] += payment.frozen();
                    sums[5] += payment.returned();
                    sums[6] += payment.recovered();
                }
            }
            world.record(
                    null,
                    Audience.EXCON,
                    cause,
                    new MoneyHappening.MoneyAccounted(
                            syndicate, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]));
        }
    }

    /** What agencies of one seat know of money. */
    public MoneyPicture pictureOf(List<Desk> desks) {
        return new MoneyPicture(complaints.openAt(desks), hotline.members());
    }

    /** Acts on a complaint, or says why not. */
    public Optional<String> freeze(Desk desk, PaymentId payment, Optional<ChannelKind> channel, long cause) {
        return complaints.act(desk, payment, channel, cause);
    }

    /** Lets an agency share the hotline, or says why not. */
    public Optional<String> joinHotline(AgencyId agency, long cause) {
        return hotline.join(agency, cause);
    }

    /** Begins a campaign, or says why not. */
    public Optional<String> campaign(Desk desk, Country country, int days, long cause) {
        if (desk.agency().country() != country) {
            return Optional.of("%s speaks to nobody in %s".formatted(desk.id(), country.englishName()));
        }
        return campaigns.run(desk.id(), country, days, cause);
    }
}
