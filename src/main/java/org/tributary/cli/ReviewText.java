package org.tributary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tributary.insight.Coalition;
import org.tributary.insight.Estimate;
import org.tributary.insight.OrdersLost;
import org.tributary.insight.Replay;
import org.tributary.insight.Review;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;

/** Reviews as text on a terminal. */
final class ReviewText {
    private ReviewText() {}

    /** What a review says, in short. */
    static void print(Review review, PrintWriter out) {
        out.printf(
                "%s, seed %d: %s in %s%n",
                review.scenario(), review.seed(), review.headline().word(), review.unit());
        out.println("Gains are positive, whichever direction is better.");
        out.println();
        line(
                out,
                "as happened, against idle seats",
                review.outcome().averted(),
                review.outcome().over());
        var value = review.valueOfCooperation();
        if (value.withheld().isPresent()) {
            out.printf("value of cooperation: no figure. %s%n", value.withheld().get());
        } else {
            line(out, "value of cooperation", value.asHappened(), value.over());
        }
        lost(out, value.orders());
        review.missedRemark().ifPresent(remark -> {
            out.printf("Missed connections: %d. %s%n", review.missed().size(), remark);
            review.missed().stream()
                    .limit(5)
                    .forEach(missed -> out.printf(
                            Locale.ROOT,
                            "  T+%.0f h %s %s: %s%n",
                            missed.at_h(),
                            missed.harm().word(),
                            missed.subject(),
                            missed.command()));
        });
        out.println();
        if (review.attributionWithheld().isPresent()) {
            out.printf(
                    "Shares of seats: no figure. %s%n",
                    review.attributionWithheld().get());
            return;
        }
        out.println("Share of each seat (Shapley)");
        review.shares().forEach(share -> out.printf("  %-12s %s%n", share.seat(), text(share.share())));
        out.println("What two are worth together beyond each alone");
        review.synergies()
                .forEach(pair -> out.printf("  %-12s %s%n", pair.one() + " + " + pair.other(), text(pair.index())));
        out.println("Worth of each coalition");
        for (Coalition coalition : review.coalitions()) {
            String seats = coalition.seats().stream().map(SeatId::value).collect(Collectors.joining("+"));
            out.printf(
                    "  %-20s %s%n",
                    seats.isEmpty() ? "none" : seats,
                    coalition.worth().map(ReviewText::text).orElse("no figure"));
        }
    }

    private static void line(PrintWriter out, String what, Optional<Double> happened, Optional<Estimate> over) {
        out.printf(
                "%-34s %s%s%n",
                what,
                happened.map(ReviewText::number).orElse("–"),
                over.map(estimate -> "; over %d fortunes %s".formatted(estimate.n(), text(estimate)))
                        .orElse(""));
    }

    private static void lost(PrintWriter out, OrdersLost lost) {
        out.println(String.format(
                Locale.ROOT,
                "Without cooperation, of %,d orders %,d became impossible (%.1f %%; above %.0f %% no figure is shown), and"
                        + " %,d lost their ground, since too little was known.",
                lost.given(),
                lost.impossible(),
                100 * lost.share(),
                100 * OrdersLost.MOST,
                lost.unfounded()));
    }

    private static String text(Estimate estimate) {
        return "%s (95 %%: %s to %s)"
                .formatted(number(estimate.mean()), number(estimate.low()), number(estimate.high()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%,.2f" : "%,.0f", value);
    }

    /** What came of one replay; its worth in full, so that it can be compared with what a review has. */
    static void print(Replay replay, MeasureName headline, PrintWriter out) {
        Double value = replay.values().get(headline);
        out.printf("%s %s %s%n", headline.word(), value == null ? "–" : value.toString(), headline.unit());
        int impossible = replay.impossible().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int unfounded =
                replay.unfounded().values().stream().mapToInt(Integer::intValue).sum();
        out.printf("orders given %d, impossible %d, without ground %d%n", replay.given(), impossible, unfounded);
    }
}
