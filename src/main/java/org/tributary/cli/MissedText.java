package org.tributary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.missed.MissedConnections;
import org.tributary.quantity.PlaceId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/** Missed connections as text on a terminal. */
final class MissedText {
    private MissedText() {}

    /** The list, each with its proof and its command. */
    static void print(MissedConnections.Found found, Scenario scenario, PrintWriter out) {
        out.println(found.remark());
        for (MissedConnection missed : found.missed()) {
            out.println();
            out.println(line(
                    "%s %s%s, hour %.1f: %,.0f %s, of which %,.0f averted",
                    missed.harm().word(),
                    missed.subject(),
                    missed.place().map(PlaceId::value).map(" at %s"::formatted).orElse(""),
                    missed.at_h(),
                    missed.amount(),
                    missed.unit(),
                    missed.averted()));
            for (HandOver each : missed.handOvers()) {
                out.println(line(
                        "  %s from %s to %s by %s at hour %.1f, usually there at %.1f",
                        each.lead(), each.from(), each.to(), each.channel().word(), each.sent_h(), each.arrives_h()));
            }
            out.println(line("  then %s could have acted, until hour %.1f", missed.couldAct(), missed.acting_h()));
            out.println("  " + proof(missed.proof(), scenario));
            out.println("  " + missed.command());
        }
    }

    /** What one set of hand-overs comes to. */
    static void print(MissedConnections.Shown shown, Scenario scenario, PrintWriter out) {
        out.println(line(
                "%s %s, %,.0f %s: %s under the fortune of the run, if %s is told",
                shown.harm().word(),
                shown.subject(),
                shown.amount(),
                shown.unit(),
                shown.gone() ? "gone" : "still there",
                shown.couldAct()));
        out.println(line(
                "%s as it was: %s; with the hand-overs: %s",
                headline(scenario).word(), number(shown.before(), scenario), number(shown.after(), scenario)));
        out.println(proof(shown.proof(), scenario));
        out.println(
                shown.verified() ? "Verified: a missed connection." : "Not verified: no missed connection is shown.");
    }

    private static String proof(MissedConnection.Proof proof, Scenario scenario) {
        Estimate net = proof.net();
        return line(
                "of %d fortunes %d have it, and in %d of these it is gone; %s better by %.1f [%.1f, %.1f] %s",
                proof.fortunes(),
                proof.had(),
                proof.gone(),
                headline(scenario).word(),
                net.mean(),
                net.low(),
                net.high(),
                headline(scenario).unit());
    }

    private static MeasureName headline(Scenario scenario) {
        return scenario.headline().orElse(MeasureName.PERSONS_FREED);
    }

    /** The measure as it is counted, not turned. */
    private static String number(OptionalDouble turned, Scenario scenario) {
        boolean higher = headline(scenario).better() == MeasureName.Better.HIGHER;
        return turned.isEmpty() ? "no value" : line("%,.1f", higher ? turned.getAsDouble() : -turned.getAsDouble());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
