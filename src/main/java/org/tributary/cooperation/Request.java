package org.tributary.cooperation;

import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Word;

/**
 * What one agency asks another. Immutable.
 *
 * @param subject what it is about: premises or a load
 * @param place or where
 * @param deadline_h from when it counts as unanswered, in hours since STARTEX
 */
public record Request(
        RequestId id,
        AgencyId from,
        AgencyId to,
        ChannelKind channel,
        Wish wish,
        Optional<SubjectId> subject,
        Optional<PlaceId> place,
        double deadline_h) {

    /** What is wished for. */
    public enum Wish implements Word {
        /** What the other side knows. */
        INFORMATION,
        /** That it watches premises. */
        WATCH,
        /** That it patrols. */
        PATROL,
        /** That it raids premises. */
        RAID,
        /** That it lends a unit. */
        UNIT
    }
}
