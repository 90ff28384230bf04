package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.event.Happening.RaidStruck;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;

/** Goal: rules that hold for every entry of a log, looked for in ten runs of the flagship scenario under the centre. */
class WhatHappensTest {
    private static final RunPlan PLAN = Plays.under("centre", "moei-squeeze");
    private static final List<List<Event>> LOGS = new ArrayList<>();

    @BeforeAll
    static void play() {
        for (int seed = 1; seed <= 10; seed++) {
            var log = new EventLog();
            var run = new Run(PLAN, seed).with(log);
            run.simulate(run.commanders());
            LOGS.add(log.events());
        }
    }

    @Test
    void aPartnerGetsOneCopyOfALeadByRule() {
        for (List<Event> log : LOGS) {
            var sent = new HashSet<String>();
            for (Event event : log) {
                if (event.what() instanceof Happening.LeadSent copy) {
                    assertThat(sent.add(copy.from() + " " + copy.to() + " " + copy.lead()))
                            .as("a second copy, event %d", event.sequence())
                            .isTrue();
                }
            }
            assertThat(sent).isNotEmpty();
        }
    }

    @Test
    void whoeverIsSentALeadDoesNotKnowBeforeItArrives() {
        int sent = 0;
        for (List<Event> log : LOGS) {
            for (Event event : log) {
                if (event.what() instanceof Happening.LeadSent copy) {
                    sent++;
                    assertThat(event.mayKnow().includes(copy.to()))
                            .as("%s knows of event %d", copy.to(), event.sequence())
                            .isFalse();
                }
            }
        }
        assertThat(sent).isPositive();
    }

    @Test
    void aParticipantOfAJointOperationIsEarlyOrLateAsAWhole() {
        double among_h = 0;
        double between_h = 0;
        for (List<Event> log : LOGS) {
            List<Event> raids = log.stream()
                    .filter(event -> event.what() instanceof RaidStruck raid
                            && raid.joint().isPresent())
                    .toList();
            for (Event one : raids) {
                for (Event other : raids) {
                    var first = (RaidStruck) one.what();
                    var second = (RaidStruck) other.what();
                    if (first.joint().equals(second.joint())) {
                        double apart_h = Math.abs(late_h(one) - late_h(other));
                        if (!first.agency().equals(second.agency())) {
                            between_h = Math.max(between_h, apart_h);
                        } else if (isLate(one) && isLate(other)) {
                            among_h = Math.max(among_h, apart_h);
                        }
                    }
                }
            }
        }
        // raid.own-sd is 1 h, so two raids under one command differ by less than six times √2 h; raid.synchrony-sd is 6
        // h
        assertThat(among_h).as("raids of one agency, h").isPositive().isLessThan(8.5);
        assertThat(between_h).as("raids of two agencies, h").isGreaterThan(8.5);
    }

    /** Whoever is early may have to wait for consent, which comes no later than the hour; so only the late are compared. */
    private static boolean isLate(Event event) {
        return late_h(event) > 0.01;
    }

    private static double late_h(Event event) {
        return event.at_h() - ((RaidStruck) event.what()).planned_h();
    }

    @Test
    void atAnInformalCrossingOnlyACountryThatPatrolsThereFindsALoad() {
        for (List<Event> log : LOGS) {
            Map<PlaceId, HashSet<Country>> patrolled = new HashMap<>();
            for (Event event : log) {
                PlaceId place = event.place();
                if (place == null || isStaffedByItself(place)) {
                    continue;
                }
                if (event.what() instanceof Happening.PatrolStarted patrol) {
                    patrolled.computeIfAbsent(place, p -> new HashSet<>()).add(country(patrol.agency()));
                }
                if (event.what() instanceof Happening.LoadSeized seized) {
                    assertThat(patrolled.getOrDefault(place, new HashSet<>()))
                            .as("who patrols at %s, event %d", place, event.sequence())
                            .contains(country(seized.agency()));
                }
            }
        }
    }

    /** Official crossings and ports have staff that inspects without any unit; landings and trails have not. */
    private static boolean isStaffedByItself(PlaceId id) {
        Place place = PLAN.ways().region().place(id);
        return place.isCrossing() && place.kind() != PlaceKind.INFORMAL_CROSSING;
    }

    private static Country country(AgencyId agency) {
        return PLAN.scenario().agencies().entrySet().stream()
                .filter(entry -> entry.getKey().equals(agency))
                .map(entry -> entry.getValue().country())
                .findFirst()
                .orElseThrow();
    }
}
