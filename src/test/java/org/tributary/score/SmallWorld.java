package org.tributary.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.chance.Draws;
import org.tributary.quantity.SourceClass;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;

/**
 * A world of leads that tests can play with different ways of sharing: who gets which copies decides what each agency
 * comes to believe, computed here apart from the measures. ENDEX is at 240 h; sites lie in Myanmar.
 *
 * @param leads on {@code s…} (guilty) and {@code i…} (innocent)
 */
record SmallWorld(List<SmallLead> leads) {
    private static final List<String> AGENCIES = List.of("chn", "mmr", "tha");
    private static final List<SourceClass> CLASSES = List.of(SourceClass.values());
    private static final double DELAY_H = 6;
    /** ln(0.6 / 0.4) − ln(0.02 / 0.98). */
    private static final double ENOUGH_NATS = 4.297;

    /** A lead that arises at an agency and is weighed at once. */
    record SmallLead(String id, String agency, String subject, SourceClass source, double nats, double at_h) {
        boolean isGuilty() {
            return subject.startsWith("s");
        }
    }

    /** Whom seats copy their leads to. */
    enum Sharing {
        /** Nobody. */
        IDLE,
        /** Those who need it, and raids where enough is known. */
        CAREFUL,
        /** Everybody. */
        EVERYTHING,
        /** Those who need it, and each copy again. */
        TWICE
    }

    /** A world of up to 30 leads on two guilty and two innocent premises. */
    static SmallWorld any(Draws draws) {
        var leads = new ArrayList<SmallLead>();
        int count = 1 + draws.below(30);
        for (int i = 0; i < count; i++) {
            leads.add(new SmallLead(
                    "l" + i,
                    AGENCIES.get(draws.below(AGENCIES.size())),
                    List.of("s1", "s2", "i1", "i2").get(draws.below(4)),
                    CLASSES.get(draws.below(CLASSES.size())),
                    0.5 + 2.5 * draws.uniform(),
                    1 + 150 * draws.uniform()));
        }
        return new SmallWorld(leads);
    }

    /** The readings of this world when every seat shares so. */
    List<Reading> readings(Sharing sharing) {
        return readings(agency -> sharing);
    }

    /** The readings of this world when each seat shares in its own way. */
    List<Reading> readings(Seats seats) {
        return log(seats).toldTo(keeper()).readings();
    }

    static ScoreKeeper keeper() {
        return new ScoreKeeper(
                Script.ofThreeCountries().scenario(), Region.lancangMekong(), Parameters.defaults(), Needs::subject);
    }

    /** How each seat shares. */
    interface Seats {
        Sharing of(String agency);
    }

    /** The log of this world. */
    Logs log(Seats seats) {
        var log = new Logs().at(0).siteOpened("s1", 200).siteOpened("s2", 100);
        var sorted = leads.stream()
                .sorted((one, other) -> Double.compare(one.at_h(), other.at_h()))
                .toList();
        for (SmallLead lead : sorted) {
            log.at(lead.at_h()).agency(lead.agency()).reads(lead.id(), lead.subject(), lead.source(), lead.nats());
        }
        var arrivals = new ArrayList<Arrival>();
        sorted.forEach(lead -> arrivals.add(new Arrival(lead.agency(), lead, lead.at_h())));
        for (SmallLead lead : sorted) {
            share(log, lead, seats.of(lead.agency()), arrivals);
        }
        believe(log, arrivals, seats);
        return log;
    }

    private void share(Logs log, SmallLead lead, Sharing sharing, List<Arrival> arrivals) {
        for (String to : AGENCIES) {
            boolean wished = switch (sharing) {
                case IDLE -> false;
                case CAREFUL, TWICE -> needs(to, lead);
                case EVERYTHING -> true;
            };
            if (wished && !to.equals(lead.agency())) {
                double arrives_h = lead.at_h() + DELAY_H;
                log.at(lead.at_h()).agency(lead.agency()).sends(to, lead.id(), lead.subject());
                log.at(arrives_h).agency(to).receives(lead.agency(), lead.id(), lead.subject());
                log.agency(to).weighs(lead.id(), lead.subject(), lead.source(), lead.nats());
                arrivals.add(new Arrival(to, lead, arrives_h));
                if (sharing == Sharing.TWICE) {
                    log.at(arrives_h + 1).agency(to).receives(lead.agency(), lead.id(), lead.subject());
                }
            }
        }
    }

    private boolean needs(String agency, SmallLead lead) {
        return lead.isGuilty()
                && (agency.equals("mmr")
                        || leads.stream()
                                .anyMatch(own -> own.agency().equals(agency)
                                        && own.subject().equals(lead.subject())));
    }

    /** Lets beliefs cross, and the police of the ground raid what they know three days later. */
    private static void believe(Logs log, List<Arrival> arrivals, Seats seats) {
        arrivals.sort((one, other) -> Double.compare(one.at_h(), other.at_h()));
        Map<String, Map<SourceClass, Double>> best = new HashMap<>();
        Set<String> crossed = new HashSet<>();
        for (Arrival arrival : arrivals) {
            String belief = arrival.agency() + "/" + arrival.lead().subject();
            Map<SourceClass, Double> nats = best.computeIfAbsent(belief, none -> new EnumMap<>(SourceClass.class));
            nats.merge(arrival.lead().source(), arrival.lead().nats(), Math::max);
            double sum = nats.values().stream().mapToDouble(Double::doubleValue).sum();
            if (sum >= ENOUGH_NATS && crossed.add(belief)) {
                log.at(arrival.at_h())
                        .agency(arrival.agency())
                        .learns(arrival.lead().subject());
                if (arrival.agency().equals("mmr") && seats.of("mmr") != Sharing.IDLE) {
                    raid(log, arrival.lead().subject(), arrival.at_h());
                }
            }
        }
    }

    private static void raid(Logs log, String subject, double known_h) {
        String operation = "mmr/op/" + subject;
        log.at(known_h).agency("mmr").plansRaid(operation, subject);
        log.at(known_h + 72).agency("mmr").strikes(operation, subject);
        if (subject.startsWith("s")) {
            log.at(known_h + 73).agency("mmr").frees(subject, 50).siteClosed(subject);
        }
    }

    private record Arrival(String agency, SmallLead lead, double at_h) {}
}
