package org.tributary.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tributary.quantity.Goods;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.Gathering;
import org.tributary.report.tally.JointTally.Joint;
import org.tributary.report.tally.LoadTally.Flow;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard;

/** Two or three sentences for a reader who reads no further; each is made of measured values and left out without them. */
final class Summary {
    private final Gathering gathering;
    private final Scorecard card;

    Summary(Findings findings) {
        this.gathering = findings.gathering();
        this.card = findings.card();
    }

    /** The sentences, in one paragraph. */
    Markup html() {
        var html = new Markup().open("p", "class", "lead");
        people(html);
        drugs(html);
        facts(html);
        raids(html);
        return html.closeLine();
    }

    private void people(Markup html) {
        long freed = gathering.people().freed();
        long workers = gathering.people().workersAtStartex();
        if (freed == 0 && workers == 0) {
            return;
        }
        String figure = freed == 0 ? "Nobody" : Numbers.many(freed, "person", "persons");
        html.leaf("strong", figure).text(freed > 1 ? " were freed" : " was freed");
        if (workers > 0) {
            html.text("; at STARTEX " + Numbers.count(workers) + (workers == 1 ? " person was" : " persons were")
                    + " in the sites");
        }
        html.text(". ");
    }

    private void drugs(Markup html) {
        double kg = 0;
        long seized = 0;
        long delivered = 0;
        for (Goods goods : List.of(Goods.TABLETS, Goods.CRYSTAL)) {
            Flow flow = gathering.loads().flows().get(goods);
            if (flow != null) {
                kg += Numbers.sum(flow.seized());
                seized += flow.loadsSeized();
                delivered += flow.loadsDelivered();
            }
        }
        if (seized == 0 && delivered == 0) {
            return;
        }
        if (seized == 0) {
            html.leaf("strong", "No drugs").text(" were seized");
        } else {
            html.leaf("strong", Numbers.brief(kg) + " kg of drugs")
                    .text(" were seized in " + Numbers.many(seized, "load", "loads"));
        }
        html.text("; " + Numbers.many(delivered, "load", "loads") + " got through. ");
    }

    private void facts(Markup html) {
        OptionalDouble latency = card.get(MeasureName.SHARING_LATENCY).value();
        OptionalDouble reach = card.get(MeasureName.CRITICAL_INFORMATION_REACH).value();
        if (latency.isPresent()) {
            html.text("A fact took ")
                    .leaf("strong", Numbers.duration(latency.getAsDouble()))
                    .text(" on average to reach an agency that needed it");
            html.text(
                    reach.isEmpty()
                            ? ". "
                            : "; " + Numbers.percent(reach.getAsDouble()) + " of what was needed was known in time. ");
        } else if (reach.isPresent()) {
            html.leaf("strong", Numbers.percent(reach.getAsDouble())).text(" of what was needed was known in time. ");
        }
    }

    private void raids(Markup html) {
        long struck = gathering.places().struck();
        List<Joint> joint = gathering.joint().struck();
        if (struck == 0) {
            html.text("No raid took place.");
            return;
        }
        if (joint.isEmpty()) {
            html.leaf("strong", "No joint operation").text(" struck; ");
        } else {
            html.leaf("strong", Numbers.many(joint.size(), "joint operation", "joint operations"))
                    .text(" struck, " + apart(joint) + "; ");
        }
        long empty = gathering.places().foundNothing();
        html.text("of " + Numbers.many(struck, "raid", "raids") + " in all "
                + (empty == 0 ? "none" : Numbers.count(empty)) + " found nobody.");
    }

    private static String apart(List<Joint> joint) {
        double least = joint.stream()
                .min(Comparator.comparingDouble(Joint::spread_h))
                .map(Joint::spread_h)
                .orElse(0.0);
        double most = joint.stream()
                .max(Comparator.comparingDouble(Joint::spread_h))
                .map(Joint::spread_h)
                .orElse(0.0);
        String from = Numbers.duration(least);
        String to = Numbers.duration(most);
        String whose = joint.size() == 1 ? "its raids beginning " : "the raids of each beginning ";
        return from.equals(to) ? whose + to + " apart" : whose + "between " + from + " and " + to + " apart";
    }
}
