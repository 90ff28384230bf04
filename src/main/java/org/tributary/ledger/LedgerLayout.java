package org.tributary.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tributary.table.Column;
import org.tributary.table.ColumnType;
import org.tributary.table.DataDictionary;
import org.tributary.table.Layout;

/** The columns of the ledger, and its data dictionary. */
public final class LedgerLayout {
    /** The columns in their order. */
    public static final Layout LAYOUT = new Layout(
            "ledger",
            "One row for each tip, request, approval, hand-over and doubled effort of a run. Rows stand in the order in which"
                    + " they were settled; those that one log entry settled, and those open at ENDEX, in the order in"
                    + " which they were opened. Hours count from STARTEX.",
            List.of(
                    new Column("kind", ColumnType.TEXT, "", "What the row is about; see below."),
                    new Column("id", ColumnType.TEXT, "", "The lead, request, operation, agreement, payment or load."),
                    new Column("from", ColumnType.TEXT, "", "Who sent, asked, offered, or came first."),
                    new Column("to", ColumnType.TEXT, "", "Whom it went to, or who came second."),
                    new Column("channel", ColumnType.TEXT, "", "The kind of channel; missing where there is none."),
                    new Column("subject", ColumnType.TEXT, "", "Premises, load, payment or place; missing if none."),
                    new Column("detail", ColumnType.TEXT, "", "Why it was sent, what was asked, how many."),
                    new Column("sent_h", ColumnType.NUMBER, "h", "When it was sent or began; missing if never sent."),
                    new Column("arrived_h", ColumnType.NUMBER, "h", "When it lay on the receiver's desk."),
                    new Column(
                            "used_h",
                            ColumnType.NUMBER,
                            "h",
                            "When the receiver first acted on it; of a request, when its answer came back."),
                    new Column(
                            "age_at_use_h", ColumnType.NUMBER, "h", "From arrived_h to used_h; missing if not used."),
                    new Column("settled_h", ColumnType.NUMBER, "h", "When its outcome was known, at the latest ENDEX."),
                    new Column("outcome", ColumnType.TEXT, "", "What became of it; see below."),
                    new Column("opened", ColumnType.WHOLE, "", "The log entry that began it."),
                    new Column(
                            "cause",
                            ColumnType.WHOLE,
                            "",
                            "The log entry that led to the one that began it, such as the order; 0 if none."),
                    new Column(
                            "evidence",
                            ColumnType.TEXT,
                            "",
                            "The log entries behind the row: sequence numbers with a blank between, oldest first.")));

    private LedgerLayout() {}

    /** The data dictionary in Markdown: columns, kinds, outcomes, and when a tip counts as used. */
    public static String dictionary() {
        return DataDictionary.markdown(LAYOUT)
                + "\n## Kinds\n\n| kind | what it is |\n| --- | --- |\n"
                + Arrays.stream(Kind.values())
                        .map(kind -> "| `%s` | %s |\n".formatted(kind.word(), kind.meaning()))
                        .collect(Collectors.joining())
                + "\n## Outcomes\n\n| outcome | what it means |\n| --- | --- |\n"
                + Arrays.stream(Outcome.values())
                        .map(outcome -> "| `%s` | %s |\n".formatted(outcome.word(), outcome.meaning()))
                        .collect(Collectors.joining())
                + RULES;
    }

    private static final String RULES = """

            ## Rules

            - A tip is used by the first act of the receiver on its subject after it arrived: a raid planned, premises
              watched, a load followed or seized on a lead, a request sent, a joint team formed. Passing it on is no use,
              and neither is an order that was refused.
            - The subject of a tip is gone when its site closes or leaves its place, or its load is seized or delivered.
            - A tip leaves the ledger with its first use. What leaks after that has a row of its own, `leak`.
            - A request that is answered after its deadline is `late`; one whose
              deadline passed without an answer by ENDEX is `unanswered`.
            - Doubled effort is a collision of units, a target that a second agency raids outside a joint operation with the
              first, and premises that a second agency begins to watch while the first still does.
            """;
}
