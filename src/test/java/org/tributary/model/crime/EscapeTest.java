package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Scenario;

/**
 * Goal: what flees across a border is followed only where that is agreed, and caught only where it is followed.
 *
 * <p>Method: the flagship with loads that always try to flee, with and without agreements on pursuit.
 */
class EscapeTest {
    private static final Map<String, Double> ALWAYS = Map.of("flight.open", 1.0, "flight.official", 1.0);

    @Test
    void withoutAnAgreementNobodyFollowsAndNothingIsSeized() {
        List<Event> log = Plays.events(Plays.under("alone", flagship(List.of())), 1);
        assertThat(log).anyMatch(event -> event.what() instanceof Happening.LoadFled);
        assertThat(log)
                .noneMatch(event ->
                        event.what() instanceof Happening.PursuitBegan || event.what() instanceof Happening.LoadSeized);
    }

    @Test
    void whereItIsAgreedSomeAreCaught() {
        var agreed = List.of(
                new Agreements.HotPursuit(List.of(Country.THA, Country.MMR), new Amount(10, "km")),
                new Agreements.HotPursuit(List.of(Country.CHN, Country.MMR), new Amount(10, "km")));
        List<Event> log = Plays.events(Plays.under("alone", flagship(agreed)), 1);
        long began = count(log, Happening.PursuitBegan.class);
        long seized = count(log, Happening.LoadSeized.class);
        assertThat(began).isPositive();
        assertThat(seized).isPositive().isLessThan(began);
        assertThat(log)
                .filteredOn(event -> event.what() instanceof Happening.PursuitBegan)
                .allMatch(event -> ((Happening.PursuitBegan) event.what()).into() != Country.LAO);
    }

    @Test
    void whatNeverFleesIsSeizedWhereItIsFound() {
        var never = Map.of("flight.open", 0.0, "flight.official", 0.0);
        var scenario = Scenarios.with(Plays.shipped("moei-squeeze"), never);
        assertThat(Plays.events(Plays.under("alone", scenario), 1))
                .noneMatch(event -> event.what() instanceof Happening.LoadFled)
                .anyMatch(event -> event.what() instanceof Happening.LoadSeized);
    }

    private static long count(List<Event> log, Class<? extends Happening> kind) {
        return log.stream().filter(event -> kind.isInstance(event.what())).count();
    }

    private static Scenario flagship(List<Agreements.HotPursuit> pursuit) {
        return Scenarios.withPursuit(Scenarios.with(Plays.shipped("moei-squeeze"), ALWAYS), pursuit);
    }
}
