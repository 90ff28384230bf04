package org.tributary.pattern;

import java.util.List;
import java.util.Optional;

/** The patterns that the model must reproduce, by number. */
public final class Patterns {
    private static final List<Pattern> ALL = List.of(
            new BalloonPattern(),
            missing(
                    2,
                    "interdiction spreads networks",
                    "More assets: seizures up, value per seizure down, active places not fewer.",
                    "Magliocca and others, NarcoLogic, PNAS 116(16), 2019"),
            missing(
                    3,
                    "seizures without scarcity",
                    "The price does not rise while seizures rise.",
                    "UNODC, Synthetic Drugs in East and Southeast Asia, 2022 to 2025"),
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

    private static Pattern missing(int number, String name, String claim, String source) {
        return new MissingPattern(new Pattern.Card(number, name, claim, source));
    }

    /** All, by number, from 1 without gaps. */
    public static List<Pattern> all() {
        return ALL;
    }

    /** The pattern of that number, if there is one. */
    public static Optional<Pattern> find(int number) {
        return ALL.stream().filter(pattern -> pattern.card().number() == number).findFirst();
    }
}
