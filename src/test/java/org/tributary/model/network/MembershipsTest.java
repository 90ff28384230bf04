package org.tributary.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Scenario;

/** Goal: what happens to loads costs members, others take their place, and none of it tells agencies too much. */
class MembershipsTest {
    private static final Map<String, Double> BUSY =
            Map.of("crossing.inspected", 0.9, "search.find.tablets", 0.9, "arrest.names", 0.5);

    private static List<Event> play(Scenario scenario, long seed) {
        return Plays.events(Plays.under("idle", scenario), seed);
    }

    private static Scenario busy(Map<String, Double> more) {
        var parameters = new java.util.HashMap<>(BUSY);
        parameters.putAll(more);
        return Crews.scenario(Crews.trading(Crews.network(), 14), 8, parameters);
    }

    @Test
    void aSeizedLoadCostsItsCarrierAndSomebodyTakesHisPlace() {
        List<Event> events = play(busy(Map.of()), 1);
        int seized = Crews.all(events, Happening.LoadSeized.class).size();
        int arrested = Crews.all(events, Happening.MemberArrested.class).size();
        assertThat(seized).isPositive();
        assertThat(arrested).isBetween(1, seized);
        assertThat(Crews.all(events, Happening.MemberReplaced.class)).isNotEmpty();
        for (Event event : events) {
            if (event.what() instanceof Happening.MemberLost) {
                assertThat(events.get((int) event.cause() - 1).what())
                        .isInstanceOfAny(
                                Happening.MemberArrested.class,
                                Happening.MemberLost.class,
                                Happening.SyndicateSplit.class);
            }
        }
    }

    @Test
    void plantedFaultWithoutArrestsNobodyIsLost() {
        List<Event> events = play(busy(Map.of("arrest.at-seizure", 0.0)), 1);
        assertThat(Crews.all(events, Happening.LoadSeized.class)).isNotEmpty();
        assertThat(Crews.all(events, Happening.MemberLost.class)).isEmpty();
    }

    @Test
    void lossesRaiseSecurityAndLoadsGetSmaller() {
        List<Event> events = play(busy(Map.of("security.step", 0.4)), 2);
        var shifts = Crews.all(events, Happening.SecurityShifted.class);
        assertThat(shifts).hasSizeGreaterThan(1);
        assertThat(shifts.get(1).security()).isGreaterThan(shifts.get(0).security());
        double careful = mean(play(busy(Map.of("security.step", 0.4, "security.cost", 0.6)), 2));
        double careless = mean(play(busy(Map.of("security.step", 0.4, "security.cost", 0.0)), 2));
        assertThat(careful).isLessThan(0.9 * careless);
    }

    private static double mean(List<Event> events) {
        return Crews.all(events, Happening.LoadDeparted.class).stream()
                .mapToDouble(Happening.LoadDeparted::amount)
                .average()
                .orElseThrow();
    }

    @Test
    void anAgencyHearsNamesButNeitherSyndicateNorRole() {
        Scenario scenario = busy(Map.of());
        List<Event> events = play(scenario, 1);
        var told = events.stream()
                .filter(event -> event.what() instanceof Happening.MemberArrested
                        || event.what() instanceof Happening.MemberNamed
                        || event.what() instanceof Happening.ArrestFailed)
                .toList();
        assertThat(told).isNotEmpty();
        assertThat(Plays.lines(told))
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("ring")
                        .doesNotContain("courier")
                        .doesNotContain("trafficker"));
        var hidden = events.stream()
                .filter(event -> event.what() instanceof Happening.MemberLost
                        || event.what() instanceof Happening.MemberReplaced
                        || event.what() instanceof Happening.SecurityShifted)
                .toList();
        assertThat(hidden)
                .allSatisfy(event -> assertThat(scenario.agencies().keySet()).noneMatch(event.mayKnow()::includes));
    }

    @Test
    void namesAreShuffledSoThatNumbersSayNothingOfRoles() {
        var persons = new Persons(1000, org.tributary.chance.Chance.of(3));
        int[] numbers = persons.take(0, 1000);
        persons.settle(new int[][] {numbers});
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        java.util.stream.IntStream.range(0, 1000).toArray());
        double bosses = java.util.Arrays.stream(numbers).limit(100).average().orElseThrow();
        assertThat(bosses).isBetween(400.0, 600.0);
        assertThat(persons.find(Persons.name(numbers[7]))).contains(new Persons.Who(0, 7));
        assertThat(persons.find(new SubjectId("person-99999999"))).isEmpty();
        assertThat(persons.find(new SubjectId("premises-001"))).isEmpty();
    }

    @Test
    void noMemberIsLostTwiceAndTheSameSeedGivesTheSameLog() {
        List<Event> events = play(busy(Map.of()), 5);
        Set<SubjectId> lost = new HashSet<>();
        Crews.all(events, Happening.MemberLost.class)
                .forEach(loss -> assertThat(lost.add(loss.member())).isTrue());
        assertThat(Plays.lines(play(busy(Map.of()), 5))).isEqualTo(Plays.lines(events));
    }

    @Test
    void whatLoadsBringBuysContactsWhoLeak() {
        var bribes = Map.of("bribe.share", 0.5, "bribe.price", 20000.0);
        assertThat(Crews.all(play(busy(bribes), 1), Happening.ContactBought.class))
                .isNotEmpty();
        assertThat(Crews.all(play(busy(Map.of("bribe.share", 0.0)), 1), Happening.ContactBought.class))
                .isEmpty();
    }
}
