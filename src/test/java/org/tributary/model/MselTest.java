package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.cooperation.Grade;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SourceClass;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;

/** Goal: what an inject says to an agency arrives there, whatever else it says. */
class MselTest {
    private static final Scenario FIRST_STEPS = Plays.shipped("first-steps");
    private static final AgencyId POLICE = new AgencyId("tha-police");

    private static Inject.Effect tip(Inject.Effect like, AgencyId agency, SourceClass source) {
        Inject.Tip old = like.tip().orElseThrow();
        var tip = new Inject.Tip(old.about(), agency, source, Grade.parse("A1"));
        return new Inject.Effect(
                Optional.empty(),
                Optional.of(tip),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The mother's call, with three tips instead of one. */
    private static List<Event> log() {
        Inject call = FIRST_STEPS.msel().get(0);
        Inject.Effect like = call.effects().get(0);
        Inject threefold = call.with(List.of(
                tip(like, POLICE, SourceClass.COMPLAINTS),
                tip(like, POLICE, SourceClass.MONEY),
                tip(like, new AgencyId("mmr-police"), SourceClass.SIGHTINGS)));
        return Plays.events(Plays.under("idle", Scenarios.withInjects(FIRST_STEPS, List.of(threefold))), 1);
    }

    @Test
    void severalTipsOnOneSubjectAreSeveralLeadsAndEachIsWeighed() {
        List<Event> log = log();
        List<String> arose = log.stream()
                .filter(event -> event.what() instanceof Happening.LeadArose)
                .map(event -> ((Happening.LeadArose) event.what()).lead().id().value())
                .filter(id -> id.contains("/inject/"))
                .toList();
        List<Happening.LeadProcessed> weighed = log.stream()
                .filter(event -> event.what() instanceof Happening.LeadProcessed)
                .map(event -> (Happening.LeadProcessed) event.what())
                .filter(lead -> lead.lead().value().contains("/inject/"))
                .toList();

        assertThat(arose).hasSize(3).doesNotHaveDuplicates();
        assertThat(arose.get(0)).as("a single tip is called as ever").endsWith("/inject/mothers-call");
        assertThat(weighed)
                .extracting(Happening.LeadProcessed::source)
                .containsExactlyInAnyOrder(SourceClass.COMPLAINTS, SourceClass.MONEY, SourceClass.SIGHTINGS);
    }
}
