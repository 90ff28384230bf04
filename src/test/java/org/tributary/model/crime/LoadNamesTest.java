package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.quantity.SubjectId;

/** Goal: names are all different and tell nothing of what they stand for. */
class LoadNamesTest {
    private static final int NAMES = 3000;

    private final LoadNames names = new LoadNames(SmallWorld.of(7, Map.of()).world(), "load-01");

    @Test
    void noNameIsGivenTwice() {
        var given = new HashSet<SubjectId>();
        for (int i = 0; i < NAMES; i++) {
            for (LoadNames.Kind kind : LoadNames.Kind.values()) {
                assertThat(given.add(names.next(kind))).isTrue();
            }
        }
        assertThat(given).allMatch(name -> name.value().matches("load-01-[0-9a-f]{5}"));
    }

    @Test
    void theKindsAreMixedInOrderOfNames() {
        var kinds = new TreeSet<String>();
        for (int i = 0; i < NAMES; i++) {
            for (LoadNames.Kind kind : LoadNames.Kind.values()) {
                kinds.add(names.next(kind).value() + kind);
            }
        }
        int changes = 0;
        String last = "";
        for (String name : kinds) {
            String kind = name.substring("load-01-00000".length());
            changes += kind.equals(last) ? 0 : 1;
            last = kind;
        }
        assertThat(changes).as("two of three neighbours differ by chance").isBetween(5400, 6600);
    }

    @Test
    void whatReplacesALossShiftsNoNameOfWhatWasPlanned() {
        var others = new LoadNames(SmallWorld.of(7, Map.of()).world(), "load-01");
        others.next(LoadNames.Kind.EXTRA);
        assertThat(others.next(LoadNames.Kind.PLANNED)).isEqualTo(names.next(LoadNames.Kind.PLANNED));
    }
}
