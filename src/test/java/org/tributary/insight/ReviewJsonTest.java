package org.tributary.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;

/** Goal: a review that was written is read back as the same review, whether figures are there or withheld. */
class ReviewJsonTest {
    private static final SeatId THAI = new SeatId("tha");
    private static final SeatId LAO = new SeatId("lao");
    private static final Estimate SOME = new Estimate(0.1, -2, 3, 64);

    @Test
    void aFullReviewComesBack() {
        Review review = full();
        assertThat(ReviewJson.read(ReviewJson.write(review))).isEqualTo(review);
        assertThat(ReviewJson.write(review))
                .contains("\"value-of-cooperation\"", "\"sent_h\"", "\"load-delivered\"")
                .endsWith("}\n");
    }

    @Test
    void aReviewWithoutFiguresComesBack() {
        var nothing = new OrdersLost(10, 5, 0.5, List.of(new OrdersLost.Kind("raid", 5)));
        var withheld = new ValueOfCooperation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                nothing,
                Optional.of("Half of the orders became impossible."));
        Review full = full();
        var review = new Review(
                "first-steps",
                -1,
                "0.3.0",
                Map.of(),
                MeasureName.DRUGS_DELIVERED_KG,
                "kg",
                MeasureName.Better.LOWER,
                0,
                withheld,
                new Outcome(Optional.empty(), Optional.empty(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("none"),
                List.of(),
                Optional.empty());
        assertThat(review).isNotEqualTo(full);
        assertThat(ReviewJson.read(ReviewJson.write(review))).isEqualTo(review);
        assertThat(nothing.isTooMany()).isTrue();
    }

    private static Review full() {
        var none = new OrdersLost(10, 1, 0.1, List.of(new OrdersLost.Kind("raid", 1)));
        var missed = new MissedConnection(
                MissedConnection.Harm.LOAD_DELIVERED,
                812,
                new SubjectId("load-17"),
                Optional.of(new PlaceId("mae_sot")),
                400.5,
                120,
                "kg",
                110.25,
                List.of(new MissedConnection.Held(new AgencyId("rtp-cib"), new LeadId("load-17/1"), 300)),
                List.of(new MissedConnection.HandOver(
                        new LeadId("load-17/1"),
                        new AgencyId("rtp-cib"),
                        new AgencyId("lao-police"),
                        ChannelKind.JOINT_CENTRE,
                        300,
                        330)),
                new AgencyId("lao-police"),
                340,
                new MissedConnection.Proof(16, 16, 12, SOME),
                "tributary review results/run --hand-over load-17/1,rtp-cib,lao-police,joint-centre,300");
        return new Review(
                "first-steps",
                Long.MIN_VALUE,
                "0.3.0",
                Map.of(THAI, "centre"),
                MeasureName.PERSONS_FREED,
                "persons",
                MeasureName.Better.HIGHER,
                64,
                new ValueOfCooperation(
                        Optional.of(12.0),
                        Optional.of(SOME),
                        Optional.of(SOME),
                        Optional.of(SOME),
                        none,
                        Optional.empty()),
                new Outcome(
                        Optional.of(14.0),
                        Optional.of(SOME),
                        List.of(new Outcome.Part(
                                MeasureName.PERSONS_FREED,
                                "persons",
                                Optional.of(3.0),
                                Optional.empty(),
                                Optional.of(0.0)))),
                List.of(new Coalition(List.of(THAI, LAO), Optional.of(SOME), none, "tributary review results/run")),
                List.of(new SeatShare(THAI, SOME)),
                List.of(new Synergy(THAI, LAO, SOME)),
                Optional.empty(),
                List.of(missed),
                Optional.empty());
    }
}
