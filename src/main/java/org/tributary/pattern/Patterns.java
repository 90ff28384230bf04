package org.tributary.pattern;

import java.util.List;
import java.util.Optional;

/** The patterns that the model must reproduce, by number. */
public final class Patterns {
    private static final String DUIJN = "Duijn, Kashirin and Sloot, Scientific Reports 4:4238, 2014";

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
            missing(
                    6,
                    "position beats volume",
                    "At equal budget aiming at brokers or central routes beats aiming at quantity, coordinated beats not.",
                    "Giommoni, Berlusconi and Aziani, European Journal on Criminal Policy and Research, 2021"),
            missing(
                    7,
                    "broker removal shatters",
                    "Five of highest betweenness leave 42 % of the largest component, five at random 93 %.",
                    "Cavallaro and others, PLoS ONE 15(8), 2020, on the network that is given"),
            missing(
                    8,
                    "networks heal",
                    "After hub removals with recovery by shared contacts, the mean path after 10 cycles is not longer.",
                    DUIJN + "; Diviak, Journal of Experimental Criminology, 2023"),
            missing(
                    9,
                    "concave arrests",
                    "Arresting 5 to 10 % disrupts about half of the organisations, 40 to 80 % adds about 20 points.",
                    "Manzi and Calderoni, MADTOR, JASSS 27(3)3, 2024"),
            missing(
                    10,
                    "seizing without arrests decentralises",
                    "Centralisation falls over 11 seizures.",
                    "Morselli and Petit, Global Crime 8(2), 2007"),
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
