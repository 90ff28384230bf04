package org.tributary.cooperation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;

/** The agreements in force: which channels join which agencies, and what else they have agreed. Immutable, thread-safe. */
public final class Regime {
    private record Pair(AgencyId one, AgencyId other) {}

    private final List<Channel> channels;
    private final List<JointPatrol> jointPatrols;
    private final List<Term> terms;
    private final Map<Pair, Set<ChannelKind>> known = new ConcurrentHashMap<>();

    /** A regime of these channels; channels within one country need not be named. */
    public Regime(List<Channel> channels) {
        this(channels, List.of());
    }

    /** A regime of these channels and joint patrols. */
    public Regime(List<Channel> channels, List<JointPatrol> jointPatrols) {
        this(channels, jointPatrols, List.of());
    }

    private Regime(List<Channel> channels, List<JointPatrol> jointPatrols, List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.channels = List.copyOf(channels);
        this.jointPatrols = List.copyOf(jointPatrols);
    }

    /** The same with one more thing agreed. */
    public Regime with(Term term) {
        var more = new ArrayList<>(terms);
        more.add(term);
        var regime = new Regime(channels, jointPatrols, more);
        boolean opens = term.kind() == Term.Kind.CHANNEL && term.channel().isPresent();
        return opens ? regime.with(new Channel(term.channel().get(), term.members())) : regime;
    }

    /** The same with one more channel. */
    public Regime with(Channel channel) {
        var more = new ArrayList<>(channels);
        more.add(channel);
        return new Regime(more, jointPatrols, terms);
    }

    /** The same without a channel, once. */
    public Regime without(Channel channel) {
        var fewer = new ArrayList<>(channels);
        fewer.remove(channel);
        return new Regime(fewer, jointPatrols, terms);
    }

    /** What is agreed besides, in the order in which it came into force. */
    public List<Term> terms() {
        return terms;
    }

    /** Whether two agencies have agreed on such a thing. */
    public boolean agreed(Term.Kind kind, AgencyId one, AgencyId other) {
        for (Term term : terms) {
            if (term.kind() == kind
                    && term.members().contains(one)
                    && term.members().contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether agencies of two countries have agreed on such a thing. */
    public boolean agreed(Term.Kind kind, Country one, Country other) {
        for (Term term : terms) {
            if (term.kind() == kind
                    && term.countries().contains(one)
                    && term.countries().contains(other)) {
                return true;
            }
        }
        return false;
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
