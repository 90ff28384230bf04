package org.tributary.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Examples;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import tools.jackson.core.JacksonException;

/** Goal: every kind of act, with every kind of order in it, comes back from its line as it was. */
class EntryLinesTest {
    private static final Instant AT = Instant.parse("2026-11-24T00:17:03.123456789Z");

    @ParameterizedTest
    @EnumSource(Examples.Filled.class)
    void everyKindOfActComesBackAsItWas(Examples.Filled filled) {
        var acts = Examples.ofEach(Act.class, filled);
        var names = Objects.requireNonNull(Act.class.getAnnotation(JsonSubTypes.class));
        assertThat(acts).hasSameSizeAs(names.value());
        for (Act act : acts) {
            comesBack(act);
        }
    }

    @ParameterizedTest
    @EnumSource(Examples.Filled.class)
    void everyKindOfOrderComesBackAsItWas(Examples.Filled filled) {
        var seat = new SeatId("tha");
        for (Order order : Examples.ofEach(Order.class, filled)) {
            comesBack(new Act.Send(seat, 3, order, Optional.empty()));
        }
    }

    @Test
    void anOpeningComesBackAsItWas() {
        var opening = Examples.of(Journal.Opening.class, Examples.Filled.FULL);
        String line = EntryLines.line(opening);
        assertThat(line).doesNotContain("\n");
        assertThat(EntryLines.readOpening(line)).isEqualTo(opening);
    }

    @Test
    void aLineHasItsKeysInAFixedOrderAndLeavesOutWhatIsAbsent() {
        var ready = new Act.Ready(new SeatId("tha"), 3);
        assertThat(EntryLines.line(new Entry(7, AT, Optional.of(new PersonId("p2")), Optional.of("k \"1\""), ready)))
                .isEqualTo(
                        "{\"number\":7,\"at\":\"2026-11-24T00:17:03.123456789Z\",\"by\":\"p2\",\"key\":\"k \\\"1\\\"\","
                                + "\"act\":{\"act\":\"ready\",\"seat\":\"tha\",\"stop\":3}}");
        assertThat(EntryLines.line(new Entry(8, AT, Optional.empty(), Optional.empty(), new Act.Pause())))
                .isEqualTo("{\"number\":8,\"at\":\"2026-11-24T00:17:03.123456789Z\",\"act\":{\"act\":\"pause\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud800", "\udc00\ud800", "a\udc00b", "\ud83d\ude00", "\ud83d\ude00\ude00"})
    void charactersThatNoFileCanHoldComeBackFromOne(String text) {
        String line = EntryLines.line(new Entry(
                1,
                AT,
                Optional.empty(),
                Optional.of(text),
                new Act.Note(Optional.empty(), Optional.empty(), text, List.of())));
        var fromFile = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(fromFile).isEqualTo(line).doesNotContain("\u0000");
        assertThat(EntryLines.read(fromFile).key()).contains(text);
        assertThat(EntryLines.read(fromFile).act())
                .isInstanceOfSatisfying(
                        Act.Note.class, note -> assertThat(note.text()).isEqualTo(text));
        assertThat(EntryLines.readKey(EntryLines.key(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"number\":1,\"at\":\"2026-11-24T00:17:03Z\",\"act\":{\"act\":\"pause\"}} more",
                "{\"number\":1,\"at\":\"2026-11-24T00:17:03Z\",\"act\":{\"act\":\"dance\"}}",
                "{\"number\":1,\"at\":\"2026-11-24T00:17:03Z\",\"act\":{\"act\":\"pause\",\"why\":\"tea\"}}"
            })
    void whatIsNoEntryIsRefused(String line) {
        assertThatThrownBy(() -> EntryLines.read(line)).isInstanceOf(JacksonException.class);
    }

    @Test
    void theHashOfAnEntryDependsOnAllThatIsBeforeItAndOnAllOfIt() {
        var opening = Examples.of(Journal.Opening.class, Examples.Filled.FULL);
        var first = new Entry(1, AT, Optional.empty(), Optional.empty(), new Act.Startex());
        String begun = Chain.of(opening);
        String line = EntryLines.line(first);
        assertThat(Chain.next(begun, first))
                .hasSize(64)
                .isEqualTo(Chain.next(begun, line))
                .isNotEqualTo(Chain.next(Chain.BEGINNING, first))
                .isNotEqualTo(begun);
        assertThat(Arrays.asList(line.replace("1", "2"), line + " ", "x" + line))
                .allSatisfy(changed -> assertThat(Chain.next(begun, changed)).isNotEqualTo(Chain.next(begun, first)));
    }

    private static void comesBack(Act act) {
        var entry = new Entry(12, AT, Optional.of(new PersonId("p1")), Optional.of("key"), act);
        String line = EntryLines.line(entry);
        assertThat(line).doesNotContain("\n");
        assertThat(EntryLines.read(line)).isEqualTo(entry);
        assertThat(EntryLines.readAct(EntryLines.act(act))).isEqualTo(act);
        assertThat(EntryLines.line(EntryLines.read(line))).isEqualTo(line);
    }
}
