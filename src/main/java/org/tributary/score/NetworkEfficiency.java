package org.tributary.score;

import java.util.List;
import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.scenario.MeasureName;

/**
 * How well the networks of the syndicates still worked at ENDEX, of what they did at STARTEX.
 *
 * <p>Definition: the efficiency of a network is the sum of 1 ÷ d over all pairs of members, with d the number of ties
 * between them; of many members it is estimated from some. Who takes the place of one who was arrested counts with the
 * ties that he has by then.
 *
 * <p>Formula: the mean over syndicates of efficiency at ENDEX ÷ efficiency at STARTEX, by {@code network-stated}. Part: the
 * mean of members at ENDEX ÷ members at STARTEX.
 *
 * <p>Unit: share. Range: 0 and up, above 1 where a syndicate grew; less is better. Absent where no syndicate has members
 * with ties. n: syndicates. Coverage: 1. Evidence: the accounts. Source: global efficiency, Latora and Marchiori, Physical
 * Review Letters 87:198701, 2001, here without its denominator so that lost members count.
 */
final class NetworkEfficiency implements Measure {
    private final Evidence evidence = new Evidence();
    private int networks;
    private double efficiency;
    private double members;

    @Override
    public MeasureName name() {
        return MeasureName.NETWORK_EFFICIENCY;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.NetworkStated network && network.founding() > 0) {
            networks++;
            efficiency += network.reach() / network.founding();
            members += (double) network.members() / network.founders();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        OptionalDouble value = Reading.ratio(efficiency, networks);
        var left = new Reading.Part(name().word() + "-members", Reading.ratio(members, networks), "share", networks);
        return Reading.of(name(), value, networks, networks == 0 ? 0 : 1, evidence, List.of(left));
    }
}
