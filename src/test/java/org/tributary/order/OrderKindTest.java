package org.tributary.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;

/** Goal: a kind of order is called the same here and in files, and what an order is about is found whatever its kind. */
class OrderKindTest {
    private static final AgencyId ONE = new AgencyId("one");
    private static final AgencyId OTHER = new AgencyId("other");
    private static final PlaceId PLACE = new PlaceId("kk_park");
    private static final SubjectId SUBJECT = new SubjectId("ring/premises/1");
    private static final LeadId LEAD = new LeadId("lead/1");

    @Test
    void kindsAreCalledAsInFiles() {
        var types = Objects.requireNonNull(Order.class.getAnnotation(JsonSubTypes.class));
        assertThat(OrderKind.all())
                .extracting(OrderKind::word)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(types.value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
        assertThat(OrderKind.find("press-controller").orElseThrow().type()).isEqualTo(Order.PressController.class);
        assertThat(OrderKind.find("PressController")).isEmpty();
    }

    @Test
    void anOrdersAimsAreItsPlacesSubjectsAndLeads() {
        assertThat(OrderKind.aims(new Order.PressController(ONE, PLACE))).containsExactly(PLACE);
        assertThat(OrderKind.aims(new Order.Surveil(ONE, new UnitId("unit"), SUBJECT)))
                .containsExactly(SUBJECT);
        assertThat(OrderKind.aims(new Order.ShareLead(ONE, LEAD, OTHER, ChannelKind.BLO)))
                .containsExactly(LEAD);
        var asking = new Order.RequestInformation(
                ONE, OTHER, ChannelKind.BLO, Optional.of(SUBJECT), Optional.empty(), Optional.empty());
        assertThat(OrderKind.aims(asking)).containsExactly(SUBJECT);
    }

    @Test
    void whatNamesNoneOfThemHasNoAim() {
        assertThat(List.of("press-controller", "share-lead", "request-information", "patrol-river"))
                .allMatch(word -> OrderKind.find(word).orElseThrow().hasAim());
        assertThat(List.of("train-jointly", "answer-agreement", "join-hotline", "propose-agreement"))
                .noneMatch(word -> OrderKind.find(word).orElseThrow().hasAim());
    }
}
