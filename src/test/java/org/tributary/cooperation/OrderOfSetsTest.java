package org.tributary.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tributary.event.EventLines;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectKind;

/**
 * Goal: sets in logs and pictures come in one order, whoever made them and in whatever Java they are read.
 *
 * <p>Method: sets filled backwards. {@code Set.copyOf} passes this once in 120 starts.
 */
class OrderOfSetsTest {

    @Test
    void powersComeInTheirOwnOrder() {
        List<Power> backwards = new ArrayList<>(List.of(Power.values()));
        Collections.reverse(backwards);
        var entry = new AgencyEntry(
                new AgencyId("tha"),
                "Thai police",
                Country.THA,
                new SeatId("tha"),
                new PlaceId("mae_sot"),
                new LinkedHashSet<>(backwards),
                3);
        assertThat(entry.powers()).containsExactly(Power.values());
    }

    @Test
    void aRuleIsWrittenInOneWay() {
        var about = new LinkedHashSet<>(List.of(SubjectKind.LOAD, SubjectKind.PREMISES));
        assertThat(EventLines.json(rule(about)))
                .isEqualTo(EventLines.json(rule(new LinkedHashSet<>(EnumSet.allOf(SubjectKind.class)))))
                .contains("[\"premises\",\"load\"]");
    }

    @Test
    void aRuleAboutNothingIsPossible() {
        assertThat(rule(new LinkedHashSet<>()).about()).isEmpty();
    }

    private static SharingRule rule(Set<SubjectKind> about) {
        return new SharingRule(new AgencyId("tha"), new AgencyId("mmr"), ChannelKind.BLO, about, Classification.OPEN);
    }
}
