package org.tributary.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.chance.Draws;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.event.MoneyHappening.Hop;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SeatId;
import org.tributary.run.Run;
import org.tributary.scenario.Scenario;

/**
 * Goal: money is neither made nor lost on its way, a freeze saves the more the sooner it comes, and what cooperation adds
 * goes away with the mechanism that brings it.
 *
 * <p>Method: logs of the flagship scenario's first three weeks, under drawn doctrines and numbers.
 */
class MoneyTest {
    private static final List<String> DOCTRINES =
            List.of("idle", "alone", "bilateral", "centre", "joint-command", "share-everything");
    private static final Scenario THREE_WEEKS = Scenarios.ofRounds(Plays.shipped("moei-squeeze"), 3);

    private record Case(String doctrine, long seed, Map<String, Double> numbers) {
        List<Event> events() {
            return Plays.events(Plays.under(doctrine, Scenarios.with(THREE_WEEKS, numbers)), seed);
        }
    }

    private static Case some(Draws draws) {
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("money.payment-interval", 48 + draws.uniform() * 200);
        numbers.put("money.reported", draws.uniform());
        numbers.put("money.fee", draws.uniform() * 0.3);
        numbers.put("money.trail-min", 24 + draws.uniform() * 100);
        numbers.put("freeze.return-median", 24 + draws.uniform() * 300);
        numbers.put("recovery.delay-min", 10 + draws.uniform() * 100);
        numbers.put("recovery.delay-median", 120 + draws.uniform() * 200);
        numbers.put("recovery.share", draws.uniform());
        return new Case(DOCTRINES.get(draws.below(DOCTRINES.size())), draws.below(1_000_000), numbers);
    }

    private static <H extends Happening> Stream<H> all(List<Event> events, Class<H> kind) {
        return events.stream().map(Event::what).filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void everyDollarIsSomewhereAndNoneTwice() {
        ForAll.cases("money is conserved", 12, MoneyTest::some, drawn -> {
            List<Event> events = drawn.events();
            assertThat(errors(events)).isEmpty();
            assertThat(all(events, MoneyHappening.PaymentTaken.class)).hasSizeGreaterThan(20);
        });
    }

    @Test
    void aDollarThatVanishesOrAppearsIsSeen() {
        List<Event> events = new Case("centre", 1, Map.of()).events();
        assertThat(errors(events)).isEmpty();
        assertThat(errors(without(events, MoneyHappening.AccountsFrozen.class))).isNotEmpty();
        assertThat(errors(without(events, MoneyHappening.PaymentLaundered.class)))
                .isNotEmpty();
        assertThat(errors(without(events, MoneyHappening.PaymentTaken.class))).isNotEmpty();
    }

    private static List<Event> without(List<Event> events, Class<?> kind) {
        var left = new ArrayList<>(events);
        left.remove(events.stream()
                .filter(event -> kind.isInstance(event.what()))
                .findFirst()
                .orElseThrow());
        return left;
    }

    /** What does not add up in a log: the statements at ENDEX against all that was told before. */
    private static List<String> errors(List<Event> events) {
        var errors = new ArrayList<String>();
        double[] told = new double[5];
        all(events, Happening.ProceedsTaken.class).forEach(one -> told[0] += one.usd());
        double paid = all(events, MoneyHappening.PaymentTaken.class)
                .mapToDouble(MoneyHappening.PaymentTaken::usd)
                .sum();
        all(events, MoneyHappening.AccountsFrozen.class).forEach(one -> told[1] += one.usd());
        all(events, MoneyHappening.FundsReturned.class).forEach(one -> told[2] += one.usd());
        all(events, MoneyHappening.FundsRecovered.class).forEach(one -> told[3] += one.usd());
        all(events, MoneyHappening.PaymentLaundered.class).forEach(one -> told[4] += one.usd());
        double[] stated = new double[7];
        all(events, MoneyHappening.MoneyAccounted.class).forEach(one -> {
            compare("the parts of " + one.syndicate(), one.taken(), parts(one), errors);
            stated[0] += one.taken();
            stated[1] += one.frozen() + one.returned();
            stated[2] += one.returned();
            stated[3] += one.recovered();
            stated[4] += one.laundered() + one.recovered();
        });
        compare("what sites took and victims paid", told[0], paid, errors);
        List<String> names = List.of("taken", "frozen", "returned", "recovered", "laundered");
        for (int i = 0; i < told.length; i++) {
            compare(names.get(i), told[i], stated[i], errors);
        }
        return errors;
    }

    private static double parts(MoneyHappening.MoneyAccounted one) {
        return one.inAccounts() + one.laundered() + one.fees() + one.frozen() + one.returned() + one.recovered();
    }

    private static void compare(String what, double one, double other, List<String> errors) {
        if (Math.abs(one - other) > 1e-6 * (1 + Math.abs(one))) {
            errors.add("%s: %f against %f".formatted(what, one, other));
        }
    }

    @Test
    void noAccountPaysOutWhatItDoesNotHoldAndAllEndsWithTheSyndicate() {
        List<Event> events = new Case("idle", 7, Map.of()).events();
        assertThat(all(events, MoneyHappening.PaymentTaken.class))
                .hasSizeGreaterThan(40)
                .allSatisfy(payment -> {
                    var held = new HashMap<Integer, Double>();
                    double last_h = 0;
                    for (Hop hop : payment.hops()) {
                        assertThat(hop.at_h()).isGreaterThanOrEqualTo(last_h);
                        last_h = hop.at_h();
                        if (hop.from() > 0) {
                            assertThat(held.merge(hop.from(), -hop.usd(), Double::sum))
                                    .isGreaterThan(-1e-6);
                        }
                        held.merge(hop.to(), hop.usd(), Double::sum);
                    }
                    assertThat(held.remove(0)).isCloseTo(payment.usd(), within(1e-6));
                    assertThat(held.values())
                            .hasSizeBetween(5, 10)
                            .allSatisfy(rest -> assertThat(rest).isCloseTo(0, within(1e-6)));
                    assertThat(last_h).isEqualTo(payment.leaves_h());
                });
        assertThat(all(events, MoneyHappening.PaymentTaken.class)
                        .map(MoneyHappening.PaymentTaken::typology)
                        .distinct())
                .containsExactlyInAnyOrder(MoneyHappening.Typology.values());
    }

    @Test
    void aFreezeSavesSevenTenthsWithinThreeDaysAndLessAndLessAfterwards() {
        var freezing = new Freezing(SmallWorld.of(1, Map.of()).world(), Map.of());
        assertThat(freezing.shareAfter(0)).isEqualTo(0.7);
        assertThat(freezing.shareAfter(72)).isEqualTo(0.7);
        // 0.7 · exp(−120/120)
        assertThat(freezing.shareAfter(192)).isCloseTo(0.25752, within(1e-5));
        assertThat(freezing.shareAfter(90 * 24)).as("after months").isLessThan(0.05);
    }

    @Test
    void whatIsFrozenInTimeIsWhatTheFormulaSays() {
        double paid = 0;
        double saved = 0;
        for (int seed = 1; seed <= 6; seed++) {
            for (var one : frozen("centre", seed, Map.of())) {
                paid += one.after_h() <= 72 ? one.paid_usd() : 0;
                saved += one.after_h() <= 72 ? one.usd() : 0;
            }
        }
        assertThat(saved / paid).isCloseTo(0.7, within(0.04));
    }

    @Test
    void withoutTheHotlineLessIsSavedAndNothingComesFromAbroadWithinHours() {
        double with = saved("centre", Map.of());
        double without = saved("centre", Map.of("hotline.joining", 1e6));
        assertThat(without).isLessThan(0.8 * with);
    }

    @Test
    void withoutDecayALateFreezeIsAsGoodAsAnEarlyOne() {
        var numbers = Map.of("freeze.decay", 1e12, "money.report-delay-median", 90.0, "freeze.time-median", 20.0);
        var late = frozen("alone", 3, numbers).stream()
                .filter(one -> one.after_h() > 96)
                .toList();
        assertThat(late).isNotEmpty();
        double usd =
                late.stream().mapToDouble(MoneyHappening.AccountsFrozen::usd).sum();
        double of = late.stream()
                .mapToDouble(MoneyHappening.AccountsFrozen::paid_usd)
                .sum();
        assertThat(usd / of).isGreaterThan(0.6);
    }

    private static double saved(String doctrine, Map<String, Double> numbers) {
        double usd = 0;
        for (int seed = 1; seed <= 6; seed++) {
            usd += frozen(doctrine, seed, numbers).stream()
                    .mapToDouble(MoneyHappening.AccountsFrozen::usd)
                    .sum();
        }
        return usd;
    }

    private static List<MoneyHappening.AccountsFrozen> frozen(String doctrine, long seed, Map<String, Double> numbers) {
        return all(new Case(doctrine, seed, numbers).events(), MoneyHappening.AccountsFrozen.class)
                .toList();
    }

    @Test
    void nobodyFreezesAccountsAbroad() {
        Map<AgencyId, Country> home = new HashMap<>();
        THREE_WEEKS.agencies().forEach((id, agency) -> home.put(id, agency.country()));
        for (String doctrine : DOCTRINES) {
            List<Event> events = new Case(doctrine, 5, Map.of()).events();
            Map<PaymentId, Country> accounts = new HashMap<>();
            all(events, MoneyHappening.PaymentTaken.class).forEach(one -> accounts.put(one.payment(), one.accounts()));
            assertThat(all(events, MoneyHappening.AccountsFrozen.class))
                    .allSatisfy(one -> assertThat(home.get(one.agency())).isEqualTo(accounts.get(one.payment())));
        }
    }

    @Test
    void aCampaignLowersWhatVictimsOfItsCountryLose() {
        double without = taken(Map.of(), List.of());
        double with = taken(Map.of("campaign.effect", 0.4), List.of(campaign(Country.CHN, 20)));
        double planted = taken(Map.of("campaign.effect", 0.0), List.of(campaign(Country.CHN, 20)));
        // six to eight of ten victims live in China
        assertThat(with / without).isBetween(0.68, 0.85);
        assertThat(planted).isEqualTo(without);
    }

    private static Order campaign(Country country, int days) {
        return new Order.RunCampaign(new AgencyId("mps"), country, days);
    }

    private static double taken(Map<String, Double> numbers, List<Order> orders) {
        return all(ordered(numbers, orders), Happening.ProceedsTaken.class)
                .mapToDouble(Happening.ProceedsTaken::usd)
                .sum();
    }

    /** What happens if the Chinese seat gives these orders at STARTEX and nobody does anything else. */
    private static List<Event> ordered(Map<String, Double> numbers, List<Order> orders) {
        var run = new Run(Plays.under("idle", Scenarios.with(THREE_WEEKS, numbers)), 1);
        var commanders = new LinkedHashMap<SeatId, Commander>(run.commanders());
        commanders.put(new SeatId("chn"), picture -> picture.now_h() > 0 ? List.of() : orders);
        return Plays.events(run, commanders);
    }

    @Test
    void ordersThatCannotBeCarriedOutAreRefusedWithTheReason() {
        AgencyId mps = new AgencyId("mps");
        List<Order> orders = List.of(
                campaign(Country.THA, 3),
                campaign(Country.CHN, 0),
                campaign(Country.CHN, 400),
                new Order.RunCampaign(new AgencyId("nia"), Country.CHN, 1),
                new Order.JoinHotline(mps),
                new Order.FreezeAccounts(mps, new PaymentId("payment-0"), java.util.Optional.empty()));
        assertThat(all(ordered(Map.of(), orders), Happening.OrderRefused.class).map(Happening.OrderRefused::reason))
                .containsExactly(
                        "mps speaks to nobody in Thailand",
                        "a campaign lasts a day or more, not 0",
                        "400 days cost 8000000 usd, but mps has 500000 usd left",
                        "1 days cost 20000 usd, but nia has 0 usd left",
                        "mps shares the hotline already",
                        "mps has no open complaint about payment-0");
    }

    @Test
    void whereNoAccountsAreNamedNoMoneyIsFollowed() {
        List<Event> events = Plays.events(Plays.under("centre", "first-steps"), 1);
        assertThat(events).noneMatch(event -> event.what() instanceof Happening.OfMoney);
    }
}
