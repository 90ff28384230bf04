package org.tributary.insight.missed;

import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;

/** Hand-overs as commands write them: lead, sender, receiver, channel and hour, with commas between. */
public final class HandOvers {
    private static final int PARTS = 5;

    private HandOvers() {}

    /** Such as {@code load-17/transit/1,mpf,rtp-immigration,blo,20.1}. */
    public static String text(HandOver each) {
        return "%s,%s,%s,%s,%s"
                .formatted(each.lead(), each.from(), each.to(), each.channel().word(), each.sent_h());
    }

    /** Reads one; empty if it is not written so. When it arrives is not told, so it is taken to be sent and there at once. */
    public static Optional<HandOver> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            double sent_h = Double.parseDouble(parts[4]);
            var channel = ChannelKind.valueOf(
                    parts[3].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            return Optional.of(new HandOver(
                    new LeadId(parts[0]), new AgencyId(parts[1]), new AgencyId(parts[2]), channel, sent_h, sent_h));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
