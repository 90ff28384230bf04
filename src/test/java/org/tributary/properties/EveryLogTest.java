package org.tributary.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.event.MoneyHappening;
import org.tributary.properties.RandomScenarios.Drawn;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.run.Run;
import org.tributary.scenario.Scenario;

/**
 * Goal: laws that no run of the whole model breaks, whatever the scenario and the doctrines.
 *
 * <p>Method: scenarios drawn at random, each played under drawn doctrines; every law is tried on a doctored log as well,
 * and must see what was done to it.
 */
class EveryLogTest {
    private static final int CASES = 15;
    private static final Region MAP = Region.lancangMekong();

    private record Played(List<Event> log, List<String> untold) {}

    private static Played play(Drawn drawn) {
        var log = new EventLog();
        var told = new Told();
        var run = new Run(drawn.plan(), drawn.seed()).with(told).with(log);
        run.simulate(told.watching(run.commanders()));
        return new Played(log.events(), told.breaches());
    }

    @Test
    void everyLawHoldsInEveryRun() {
        var kinds = new TreeSet<String>();
        ForAll.cases("laws of every log", CASES, RandomScenarios::draw, drawn -> {
            Played played = play(drawn);
            List<Event> log = played.log();
            assertThat(Laws.ofCauses(log)).isEmpty();
            assertThat(Territory.broken(log, drawn.scenario(), MAP)).isEmpty();
            assertThat(Laws.ofLoads(log)).isEmpty();
            assertThat(Laws.ofMoney(log)).isEmpty();
            assertThat(Laws.ofPersons(log)).isEmpty();
            assertThat(Laws.ofCases(log)).isEmpty();
            assertThat(played.untold()).isEmpty();
            log.forEach(event -> kinds.add(event.what().getClass().getSimpleName()));
        });
        assertThat(kinds)
                .as("what happened at all, so that the laws have something to look at")
                .contains("RaidStruck", "LoadSeized", "LoadDelivered", "LeadReceived", "PatrolStarted", "PersonsFreed")
                .contains("AccountsFrozen", "ComplaintPassed", "ProposalReceived", "SurveillanceStarted")
                .contains("CaseNotified", "SuspectsCharged", "SuspectsReleased");
    }

    @Test
    void theSameDrawnScenarioPlaysTheSameAgain() {
        ForAll.cases("the same again", 5, RandomScenarios::draw, drawn -> {
            List<String> once = Plays.linesAndScore(drawn.plan(), drawn.seed());
            List<String> again = Plays.linesAndScore(drawn.plan(), drawn.seed());
            assertThat(Plays.firstDifference(once, again)).isEmpty();
            assertThat(Plays.firstDifference(once, Plays.linesAndScore(drawn.plan(), drawn.seed() + 1)))
                    .as("another seed plays otherwise")
                    .isNotEmpty();
        });
    }

    @Test
    void aCauseThatComesLaterIsSeen() {
        List<Event> log = flagship();
        assertThat(Laws.ofCauses(log)).isEmpty();
        assertThat(Laws.ofCauses(
                        doctored(log, one -> one.cause() > 0, one -> with(one, one.sequence() + 1, one.what()))))
                .isNotEmpty();
        assertThat(Laws.ofCauses(log.subList(1, log.size()))).isNotEmpty();
    }

    @Test
    void aRaidAbroadIsSeen() {
        Scenario scenario = Plays.shipped("moei-squeeze");
        List<Event> log = flagship();
        assertThat(Territory.broken(log, scenario, MAP)).isEmpty();
        assertThat(Territory.broken(
                        doctored(
                                log,
                                one -> one.what() instanceof Happening.RaidStruck,
                                one -> new Event(
                                        one.sequence(),
                                        one.at_h(),
                                        one.cause(),
                                        new PlaceId("phnom_penh"),
                                        one.mayKnow(),
                                        one.what())),
                        scenario,
                        MAP))
                .hasSize(1);
    }

    @Test
    void aPursuitThatNobodyAgreedToIsSeen() {
        Scenario scenario = Plays.shipped("first-steps");
        var follows = new Happening.PursuitBegan(
                new AgencyId("tha-police"), new SubjectId("load-1"), org.tributary.quantity.Country.MMR);
        var granted = new Happening.PursuitGranted(
                new AgencyId("mmr-police"), org.tributary.quantity.Country.MMR, org.tributary.quantity.Country.THA, 50);
        assertThat(scenario.agencies()).containsKeys(new AgencyId("tha-police"), new AgencyId("mmr-police"));
        assertThat(Territory.broken(List.of(at(10, follows)), scenario, MAP)).hasSize(1);
        assertThat(Territory.broken(List.of(at(5, granted), at(10, follows)), scenario, MAP))
                .isEmpty();
        assertThat(Territory.broken(List.of(at(5, granted), at(60, follows)), scenario, MAP))
                .as("too late")
                .hasSize(1);
    }

    private static Event at(double hour, Happening what) {
        return new Event(1, hour, 0, new PlaceId("x_myawaddy_maesot"), Audience.EXCON, what);
    }

    @Test
    void aLoadThatGrowsOrGoesOnAfterItsEndIsSeen() {
        List<Event> log = flagship();
        assertThat(Laws.ofLoads(log)).isEmpty();
        assertThat(Laws.ofLoads(doctored(
                        log,
                        one -> one.what() instanceof Happening.LoadSeized,
                        one -> with(one, one.cause(), grown((Happening.LoadSeized) one.what())))))
                .hasSize(1);
        Event delivered = first(log, one -> one.what() instanceof Happening.LoadDelivered);
        var twice = new ArrayList<>(log);
        twice.add(delivered);
        assertThat(Laws.ofLoads(twice)).hasSize(1);
    }

    private static Happening.LoadSeized grown(Happening.LoadSeized one) {
        return new Happening.LoadSeized(one.subject(), one.goods(), one.amount() + 1, one.agency(), one.onLead());
    }

    @Test
    void moneyThatVanishesIsSeen() {
        List<Event> log = flagship();
        assertThat(Laws.ofMoney(log)).isEmpty();
        for (Class<?> kind : List.of(
                MoneyHappening.PaymentTaken.class,
                MoneyHappening.AccountsFrozen.class,
                MoneyHappening.FundsReturned.class,
                MoneyHappening.PaymentLaundered.class)) {
            var less = new ArrayList<>(log);
            less.remove(first(log, one -> kind.isInstance(one.what())));
            assertThat(Laws.ofMoney(less))
                    .as("without a %s", kind.getSimpleName())
                    .isNotEmpty();
        }
    }

    @Test
    void personsWhoComeFromNowhereAreSeen() {
        List<Event> log = flagship();
        assertThat(Laws.ofPersons(log)).isEmpty();
        var more = new Happening.PersonsFreed(new AgencyId("mpf"), new SubjectId("nowhere"), 50_000, 0, 0);
        assertThat(Laws.ofPersons(doctored(
                        log, one -> one.what() instanceof Happening.PersonsFreed, one -> with(one, one.cause(), more))))
                .isNotEmpty();
    }

    @Test
    void suspectsWhoComeFromNowhereOrLeaveTwiceAreSeen() {
        List<Event> log = Plays.events(Plays.under("centre", "zone-fifteen-nationalities"), 1);
        assertThat(Laws.ofCases(log)).isEmpty();
        Event charged = first(log, one -> one.what() instanceof Happening.SuspectsCharged);
        var twice = new ArrayList<>(log);
        twice.add(charged);
        assertThat(Laws.ofCases(twice)).hasSize(1);
        assertThat(Laws.ofCases(doctored(
                        log, one -> one.what() instanceof Happening.CaseOpened, one -> with(one, 1, one.what()))))
                .hasSize(1);
    }

    @Test
    void aNoticeOfACaseThatNobodyGaveIsSeen() {
        // letters are read soon and no court is convinced, so that notices lie on the desks for long
        Scenario slow = Scenarios.with(
                Plays.shipped("zone-fifteen-nationalities"),
                Map.of(
                        "mla.delay-min", 100.0,
                        "mla.delay-median", 200.0,
                        "mla.delay-p95", 300.0,
                        "court.threshold", 0.999999));
        assertThat(untold(slow, one -> one)).isEmpty();
        assertThat(untold(slow, one -> one.what() instanceof JusticeHappening.CaseNotified ? hidden(one) : one))
                .isNotEmpty();
    }

    /** The listener is deaf to one lead; the picture that shows it must be noticed. */
    @Test
    void aPictureThatHoldsWhatWasNotToldIsSeen() {
        assertThat(untold(one -> one)).isEmpty();
        assertThat(untold(one -> one.what() instanceof Happening.LeadArose ? hidden(one) : one))
                .isNotEmpty();
        assertThat(untold(one -> one.what() instanceof MoneyHappening.ComplaintFiled ? hidden(one) : one))
                .isNotEmpty();
    }

    @Test
    void alsoALookOrARefusalThatNobodyReportedIsSeen() {
        assertThat(untold(one -> one.what() instanceof Happening.PremisesSeen ? hidden(one) : one))
                .isNotEmpty();
        assertThat(untold(one -> one.what() instanceof Happening.ConsentRefused ? hidden(one) : one))
                .isNotEmpty();
    }

    private static Event hidden(Event one) {
        return new Event(one.sequence(), one.at_h(), one.cause(), one.place(), Audience.EXCON, one.what());
    }

    private static List<String> untold(Function<Event, Event> doctor) {
        return untold(Plays.shipped("moei-squeeze"), doctor);
    }

    private static List<String> untold(Scenario scenario, Function<Event, Event> doctor) {
        var told = new Told();
        EventListener listener = event -> told.hear(doctor.apply(event));
        var run = new Run(Plays.under("centre", scenario), 1).with(listener);
        run.simulate(told.watching(run.commanders()));
        return told.breaches();
    }

    private static List<Event> flagship() {
        return Plays.events(Plays.under("centre", "moei-squeeze"), 1);
    }

    private static Event first(List<Event> log, java.util.function.Predicate<Event> which) {
        return log.stream().filter(which).findFirst().orElseThrow();
    }

    private static List<Event> doctored(
            List<Event> log, java.util.function.Predicate<Event> which, Function<Event, Event> how) {
        var result = new ArrayList<>(log);
        Event victim = first(log, which);
        result.set(log.indexOf(victim), how.apply(victim));
        return result;
    }

    private static Event with(Event one, long cause, Happening what) {
        return new Event(one.sequence(), one.at_h(), cause, one.place(), one.mayKnow(), what);
    }
}
