package org.tributary.cooperation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tributary.quantity.AgencyId;

/** The agreements in force: which channels join which agencies. Immutable, thread-safe. */
public final class Regime {
    private record Pair(AgencyId one, AgencyId other) {}

    private final List<Channel> channels;
    private final List<JointPatrol> jointPatrols;
    private final Map<Pair, Set<ChannelKind>> known = new ConcurrentHashMap<>();

    /** A regime of these channels; channels within one country need not be named. */
    public Regime(List<Channel> channels) {
        this(channels, List.of());
    }

    /** A regime of these channels and joint patrols. */
    public Regime(List<Channel> channels, List<JointPatrol> jointPatrols) {
        this.channels = List.copyOf(channels);
        this.jointPatrols = List.copyOf(jointPatrols);
    }

    /** The reaches of the river that are patrolled together, in the scenario's order. */
    public List<JointPatrol> jointPatrols() {
        return jointPatrols;
    }

    /** The agreed channels, in the scenario's order. */
    public List<Channel> channels() {
        return channels;
    }

    /** The kinds of channel agreed between two agencies; empty if none. */
    public Set<ChannelKind> between(AgencyId one, AgencyId other) {
        return known.computeIfAbsent(new Pair(one, other), pair -> kindsBetween(pair.one(), pair.other()));
    }

    /** The first of the wished kinds that is agreed between two agencies. */
    public Optional<ChannelKind> first(AgencyId one, AgencyId other, List<ChannelKind> wished) {
        var agreed = between(one, other);
        return wished.stream().filter(agreed::contains).findFirst();
    }

    private Set<ChannelKind> kindsBetween(AgencyId one, AgencyId other) {
        var kinds = EnumSet.noneOf(ChannelKind.class);
        for (Channel channel : channels) {
            if (channel.joins(one, other)) {
                kinds.add(channel.kind());
            }
        }
        return Collections.unmodifiableSet(kinds);
    }
}
