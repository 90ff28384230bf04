package org.tributary.pattern;

import java.util.List;
import java.util.Optional;

/** The patterns that the model must reproduce, by number. */
public final class Patterns {
    private static final List<Pattern> ALL = List.of(
            new BalloonPattern(),
            new SpreadingPattern(),
            new ScarcityPattern(),
            new InterceptionSharePattern(),
            new CooperationPattern(),
            new PositionPattern(),
            new BrokerRemovalPattern(),
            new HealingPattern(),
            new ArrestsPattern(),
            new DecentralisationPattern(),
            new CrackdownPattern(),
            new MoneyBackPattern(),
            new WarningPattern(),
            new HandoverCampaignPattern(),
            new ReceptionPattern(),
            new SharingPattern());

    private Patterns() {}

    /** All, by number, from 1 without gaps. */
    public static List<Pattern> all() {
        return ALL;
    }

    /** The pattern of that number, if there is one. */
    public static Optional<Pattern> find(int number) {
        return ALL.stream().filter(pattern -> pattern.card().number() == number).findFirst();
    }
}
