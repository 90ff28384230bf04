package org.tributary.insight;

import java.util.List;
import java.util.Locale;
import org.tributary.score.MissedLead;

/** From missed connections to what the improvement plan is made of, so that report and checks say the same. */
public final class MissedLeads {
    private MissedLeads() {}

    /** The hand-overs of these missed connections, in their order. */
    public static List<MissedLead> of(List<MissedConnection> missed) {
        return missed.stream()
                .flatMap(one -> one.handOvers().stream().map(handOver -> of(one, handOver)))
                .toList();
    }

    private static MissedLead of(MissedConnection missed, MissedConnection.HandOver handOver) {
        String harm = String.format(
                Locale.ROOT, "%s, %,.0f %s", missed.harm().word().replace('-', ' '), missed.amount(), missed.unit());
        return new MissedLead(
                handOver.from(),
                handOver.to(),
                missed.subject(),
                handOver.arrives_h(),
                harm,
                List.of(missed.sequence()));
    }
}
