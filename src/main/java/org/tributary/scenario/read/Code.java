package org.tributary.scenario.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of problems a scenario file can have. A number, once given, keeps its meaning. */
public enum Code {
    // The file.
    UNREADABLE_FILE("E0101"),
    TOO_LARGE("E0102"),
    EMPTY_FILE("E0103"),
    NOT_UTF8("E0104"),
    CONTROL_CHARACTER("E0105"),
    SYNTAX("E0106"),
    TAB("E0107"),
    ANCHOR("E0108"),
    TAG("E0109"),
    DUPLICATE_KEY("E0110"),
    SECOND_DOCUMENT("E0111"),
    TOO_DEEP("E0112"),
    TOO_MANY_VALUES("E0113"),
    NO_SIMPLE_KEY("E0114"),
    TOO_MANY_PROBLEMS("E0115"),

    // Keys and values.
    UNKNOWN_KEY("E0120"),
    MISSING_KEY("E0121"),
    WRONG_SHAPE("E0122"),
    NO_VALUE("E0123"),
    NO_NUMBER("E0124"),
    QUOTED_NUMBER("E0125"),
    NO_WHOLE_NUMBER("E0126"),
    UNKNOWN_WORD("E0127"),
    BAD_NAME("E0128"),
    BAD_SPAN("E0129"),
    BAD_MOMENT("E0130"),
    BAD_SHARE("E0131"),
    BAD_AMOUNT("E0132"),
    BAD_GRADE("E0133"),
    BAD_TEXT("E0134"),
    REPEATED("E0135"),

    // What the values mean.
    FORMAT_VERSION("E0140"),
    SCENARIO_NAME("E0141"),
    BAD_STARTEX("E0142"),
    OUT_OF_RANGE("E0143"),
    UNKNOWN_MAP("E0144"),
    UNKNOWN_PLACE("E0145"),
    UNKNOWN_AGENCY("E0146"),
    UNKNOWN_SEAT("E0147"),
    SEATED_WRONGLY("E0148"),
    OTHER_COUNTRY("E0149"),
    PLACE_ABROAD("E0150"),
    NO_CROSSING("E0151"),
    SITE_ON_CROSSING("E0152"),
    UNKNOWN_SITE("E0153"),
    UNREACHABLE("E0154"),
    ONE_OF("E0155"),
    AFTER_ENDEX("E0156"),
    UNKNOWN_EVENT("E0157"),
    UNKNOWN_INJECT("E0158"),
    NEVER_FIRES("E0159"),
    UNKNOWN_PARAMETER("E0160"),
    PARAMETERS_AT_ODDS("E0161"),
    WRONG_UNIT("E0162"),
    BAND_ORDER("E0163"),
    CHANNEL_MEMBERS("E0164"),
    WEIGHTS("E0165"),
    NOTHING_THERE("E0166"),
    TOO_COSTLY("E0167"),

    // Members of syndicates.
    NETWORK_FILE("E0200"),
    NO_MEMBERS("E0201"),

    // Goods, borders and the river.
    WRONG_GOODS("E0220"),
    NO_RIVER("E0221"),

    // Reception and justice.
    LACKS_POWER("E0180"),

    // Expected actions.
    UNKNOWN_ORDER("E0240"),
    UNMEETABLE("E0241"),
    UNKNOWN_OBJECTIVE("E0242");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The code as messages show it, such as {@code E0101}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** The code of that id, in any case. */
    public static Optional<Code> find(String id) {
        return Arrays.stream(values())
                .filter(code -> code.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
