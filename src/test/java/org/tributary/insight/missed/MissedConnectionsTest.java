package org.tributary.insight.missed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Harm;
import org.tributary.order.Order;
import org.tributary.order.Reflex;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.run.Doctrines;
import org.tributary.run.Playback;
import org.tributary.run.Recording;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;

/**
 * Goal: where one hand-over would have averted a harm it is found and shown; where none would, nothing is listed, and that
 * is said. Method: small scenarios in which nothing but the hand-over decides, and faults planted in them.
 */
class MissedConnectionsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOneCallThatWouldHaveStoppedEachLoadIsFoundAndVerified(long seed) {
        Playback idle = idle("one-call", seed);
        var found = new MissedConnections(idle, "results/x").find(2, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.missed()).isNotEmpty().hasSize(found.promising()).allSatisfy(missed -> {
            assertThat(missed.harm()).isEqualTo(Harm.LOAD_DELIVERED);
            assertThat(missed.handOvers()).hasSize(1);
            assertThat(missed.handOvers().get(0).from()).hasToString("mmr-police");
            assertThat(missed.couldAct()).hasToString("tha-border");
            assertThat(missed.proof().fortunes()).isEqualTo(16);
            assertThat(missed.proof().share()).isEqualTo(1);
            assertThat(missed.averted()).isEqualTo(missed.amount());
            assertThat(missed.proof().net().mean()).isGreaterThanOrEqualTo(missed.amount() - 1e-6);
        });
        assertThat(found.missed()).isSortedAccordingTo((one, other) -> Double.compare(other.averted(), one.averted()));
        // the others were known to nobody well enough
        assertThat(found.harms() - found.promising()).isEqualTo(tooLittleKnown(idle));
    }

    private static int tooLittleKnown(Playback idle) {
        var candidates = heard(idle);
        return (int) candidates.harms().stream()
                .filter(harm -> candidates.held(harm).stream().noneMatch(held -> held.nats() > 0.82))
                .count();
    }

    @Test
    void theOneTipThatWouldHaveGivenAWarrantIsFoundAndVerified() {
        var found = new MissedConnections(idle("one-warrant", 1), "results/x")
                .find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.missed()).hasSize(1);
        MissedConnection missed = found.missed().get(0);
        assertThat(missed.harm()).isEqualTo(Harm.SITE_EMPTIED);
        assertThat(missed.amount()).isEqualTo(100);
        assertThat(missed.couldAct()).hasToString("tha-police");
        assertThat(missed.proof().net().low())
                .as("70 of the 100 are held there")
                .isEqualTo(70);
    }

    @Test
    void theOneLeadThatWouldHaveLetACourtChargeIsFoundAndVerified() {
        Playback raided = raided();
        var found = new MissedConnections(raided, "results/x").find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.missed()).hasSize(1);
        MissedConnection missed = found.missed().get(0);
        assertThat(missed.harm()).isEqualTo(Harm.SUSPECT_RELEASED);
        assertThat(missed.amount()).isEqualTo(30);
        assertThat(missed.averted()).isEqualTo(30);
        assertThat(missed.handOvers()).hasSize(1);
    }

    @Test
    void whereNobodyMaySpeakNoneIsFoundAndThatIsSaid() {
        String silent = text("one-call").replaceAll("(?s)agreements:.*?\\n\\n", "agreements: {channels: []}\n\n");
        var found = new MissedConnections(idle(read(silent), 1), "results/x")
                .find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.missed()).isEmpty();
        assertThat(found.harms()).isPositive();
        assertThat(found.remark()).startsWith("No hand-over of existing leads is shown to have averted any harm");
    }

    @Test
    void aCallThatIsAlwaysLostLooksPromisingButIsNotListed() {
        String lost = text("one-call").replace("channel.blo.loss: 0 %", "channel.blo.loss: 100 %");
        var found = new MissedConnections(idle(read(lost), 1), "results/x")
                .find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.promising())
                .as("without re-simulation these would be listed")
                .isPositive();
        assertThat(found.missed()).isEmpty();
    }

    @Test
    void whereNobodySearchesTheReflexMakesTheDifference() {
        String unwatched =
                text("one-call").replace("x_myawaddy_maesot, ", "").replaceAll("(?s)crossings:.*?\\n\\n", "");
        Playback idle = idle(read(unwatched), 1);
        Candidates candidates = heard(idle);
        HarmDone harm = candidates.harms().get(0);
        Connection connection = candidates.of(harm).get(0);
        var reflex = new Reflex.SearchAt(
                connection.opening().agency(),
                harm.subject(),
                12,
                connection.opening().place());
        Verification verification = verification(idle);
        assertThat(verification.verify(harm, connection.handOvers(), Optional.of(reflex)))
                .isPresent();
        assertThat(verification.verify(harm, connection.handOvers(), Optional.empty()))
                .as("nobody goes there")
                .isEmpty();
    }

    @Test
    void whatTheReflexAvertsAloneIsNotCreditedToAHandOver() {
        Playback raided = raided();
        Candidates candidates = heard(raided);
        HarmDone harm = candidates.harms().get(0);
        var reflex = new Reflex.RaidAtOnce(new AgencyId("tha-police"), harm.subject(), 0);
        assertThat(verification(raided).verify(harm, List.of(), Optional.of(reflex)))
                .isEmpty();
    }

    @Test
    void theCommandBesideEachGivesTheSameProofAgain() {
        var found = new MissedConnections(idle("one-call", 2), "results/x")
                .find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        MissedConnection missed = found.missed().get(0);
        String[] words = missed.command().split(" ");
        assertThat(words)
                .startsWith("./tributary", "missed", "results/x", "--harm")
                .contains("--hand-over");
        HandOver told = HandOvers.parse(words[words.length - 1]).orElseThrow();
        var shown = new MissedConnections(idle("one-call", 2), "results/x")
                .show(Long.parseLong(words[4]), List.of(told), 1);
        assertThat(shown.gone()).isTrue();
        assertThat(shown.verified()).isTrue();
        assertThat(shown.proof()).isEqualTo(missed.proof());
    }

    @Test
    void aReceiverWhoCouldNotHaveActedIsRefusedWithTheReason() {
        var connections = new MissedConnections(idle("one-call", 2), "results/x");
        var toThePolice = HandOvers.parse("load-1,tha-border,mmr-police,blo,3").orElseThrow();
        long harm = heard(idle("one-call", 2)).harms().get(0).sequence();
        assertThatThrownBy(() -> connections.show(harm, List.of(toThePolice), 1))
                .hasMessageContaining("mmr-police could not have acted against load-delivered");
        assertThatThrownBy(() -> connections.show(1, List.of(toThePolice), 1))
                .hasMessageContaining("Log entry 1 is no harm");
        assertThat(HandOvers.parse("load-1,tha-border,mmr-police,pigeon,3")).isEmpty();
        assertThat(HandOvers.parse("load-1,tha-border")).isEmpty();
    }

    @Test
    void theSameIsFoundWhateverTheNumberOfWorkers() {
        var one = new MissedConnections(idle("one-call", 2), "results/x")
                .find(1, MissedConnections.Watch.NONE, Kept.NOTHING);
        var several = new MissedConnections(idle("one-call", 2), "results/x")
                .find(3, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(several).isEqualTo(one);
    }

    private static Verification verification(Playback recorded) {
        var resimulation = new Resimulation(recorded);
        var asItWas = new ArrayList<Arm>();
        for (long fortune = 1; fortune <= Verification.FORTUNES; fortune++) {
            asItWas.add(resimulation.play(List.of(), List.of(), fortune));
        }
        return new Verification(resimulation, asItWas);
    }

    private static Candidates heard(Playback recorded) {
        RunPlan plan = recorded.plan();
        var candidates = new Candidates(plan.scenario(), plan.ways().region(), plan.parameters());
        recorded.play(candidates);
        return candidates;
    }

    /** Idle seats, but that the police of the eastern bank raid the house on the second day. */
    private static Playback raided() {
        RunPlan plan = plan(read(text("one-team")));
        var police = new AgencyId("tha-police");
        SubjectId house = new Run(plan, 1).subjectOf("river-group/1").orElseThrow();
        var raid = new Order.Raid(police, house, List.of(new UnitId("tha-tactical")), 60, Optional.empty());
        return Playback.of(plan, 1, new Recording(List.of(Recording.Given.of(1, 40, new SeatId("tha"), raid))));
    }

    private static Playback idle(String name, long seed) {
        return idle(read(text(name)), seed);
    }

    private static Playback idle(Scenario scenario, long seed) {
        return Playback.of(plan(scenario), seed, new Recording(List.of()));
    }

    private static RunPlan plan(Scenario scenario) {
        return RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", "idle")));
    }

    private static Scenario read(String text) {
        return ScenarioReader.read("missed.yaml", text.getBytes(UTF_8));
    }

    private static String text(String name) {
        try (var in = MissedConnectionsTest.class.getResourceAsStream(name + ".yaml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
