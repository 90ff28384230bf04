package org.tributary.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.Script;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.UnitId;
import org.tributary.table.ParquetRows;

/** Ledgers of small logs whose rows were worked out by hand. */
class LedgerTest {
    private static final AgencyId CHN = new AgencyId("chn");
    private static final AgencyId MMR = new AgencyId("mmr");
    private static final AgencyId THA = new AgencyId("tha");
    private static final SubjectId LOAD = new SubjectId("load-4");
    private static final SubjectId RING = new SubjectId("ring-1");
    private static final List<String> SHORT = List.of(
            "kind", "id", "from", "to", "sent_h", "arrived_h", "used_h", "age_at_use_h", "settled_h", "outcome");

    private final List<Event> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aTipThatIsActedOnIsUsedAndItsAgeRunsFromArrival() throws IOException {
        long sent = sends(10, 3, "l1", CHN, MMR, LOAD);
        long received = receives(16, sent, "l1", CHN, MMR, LOAD);
        long followed = tell(20.5, 0, new Happening.DeliveryControlled(MMR, LOAD));
        endex(240);

        assertThat(rows("kind", "outcome", "age_at_use_h", "cause", "evidence"))
                .containsExactly(
                        "tip used 4.5 3 %d %d %d".formatted(sent, received, followed),
                        "controlled-delivery under-way  0 %d".formatted(followed));
        assertThat(rows(SHORT.toArray(String[]::new)).get(0)).isEqualTo("tip l1 chn mmr 10 16 20.5 4.5 20.5 used");
    }

    @Test
    void othersActsAndActsBeforeItArrivedUseNothing() throws IOException {
        long sent = sends(10, 0, "l1", CHN, MMR, RING);
        tell(12, 0, plan(MMR, "op1", RING));
        receives(16, sent, "l1", CHN, MMR, RING);
        tell(20, 0, plan(THA, "op2", RING));
        tell(21, 0, plan(MMR, "op3", LOAD));
        endex(240);

        assertThat(rows(SHORT.toArray(String[]::new))).containsExactly("tip l1 chn mmr 10 16   240 unused");
    }

    @Test
    void aTipIsUnusedOnceItsSubjectIsGoneAndLateIfItComesAfterwards() throws IOException {
        long early = sends(1, 0, "l1", CHN, MMR, LOAD);
        receives(2, early, "l1", CHN, MMR, LOAD);
        long late = sends(3, 0, "l2", CHN, MMR, LOAD);
        tell(5, 0, new Happening.LoadDelivered(LOAD, new SyndicateId("ring"), Goods.CRYSTAL, 10));
        receives(7, late, "l2", CHN, MMR, LOAD);
        long after = sends(8, 0, "l3", CHN, MMR, LOAD);
        receives(9, after, "l3", CHN, MMR, LOAD);
        endex(240);

        assertThat(rows("id", "settled_h", "outcome")).containsExactly("l1 5 unused", "l2 7 late", "l3 9 late");
    }

    @Test
    void whatADeskRefusesIsLostOrLeaksSaysSo() throws IOException {
        long refused = sends(1, 0, "l1", CHN, MMR, LOAD);
        long lost = sends(1, 0, "l2", CHN, MMR, LOAD);
        long leaky = sends(1, 0, "l3", CHN, MMR, LOAD);
        sends(1, 0, "l4", CHN, MMR, LOAD);
        tell(4, lost, lost("l2", Happening.Loss.LOST));
        tell(5, refused, lost("l1", Happening.Loss.REFUSED));
        long received = receives(6, leaky, "l3", CHN, MMR, LOAD);
        tell(9, received, new Happening.LeadLeaked(MMR, new LeadId("l3"), LOAD));
        endex(240);

        assertThat(rows("id", "settled_h", "outcome"))
                .containsExactly("l2 4 lost", "l1 5 refused", "l3 9 leaked", "l4 240 under-way");
    }

    @Test
    void aLeakAfterTheUseHasARowOfItsOwn() throws IOException {
        long sent = sends(1, 0, "l1", CHN, MMR, RING);
        long received = receives(2, sent, "l1", CHN, MMR, RING);
        tell(3, 0, plan(MMR, "op1", RING));
        long leaked = tell(9, received, new Happening.LeadLeaked(MMR, new LeadId("l1"), RING));
        endex(240);

        assertThat(rows("kind", "from", "to", "outcome", "evidence"))
                .containsExactly("tip chn mmr used 1 2 3", "leak chn mmr leaked %d %d".formatted(received, leaked));
    }

    @Test
    void aRequestIsAnsweredLateRefusedLostOrUnanswered() throws IOException {
        asks(1, "r1", 50);
        asks(1, "r2", 10);
        asks(1, "r3", 50);
        asks(1, "r4", 50);
        asks(1, "r5", 40);
        asks(1, "r6", 500);
        tell(2, 0, moved("r1", RequestStage.SENT));
        tell(4, 0, moved("r1", RequestStage.ACTED_ON));
        tell(9, 0, new Happening.RequestAnswered(new RequestId("r1"), CHN, MMR, 2));
        tell(10, 0, new Happening.RequestUnanswered(new RequestId("r2"), CHN, MMR));
        tell(15, 0, new Happening.RequestAnswered(new RequestId("r2"), CHN, MMR, 0));
        tell(16, 0, new Happening.RequestRefused(new RequestId("r3"), CHN, MMR, "no"));
        tell(17, 0, new Happening.RequestLost(new RequestId("r4"), CHN, MMR));
        tell(40, 0, new Happening.RequestUnanswered(new RequestId("r5"), CHN, MMR));
        tell(50, 0, new Happening.RequestUnanswered(new RequestId("r4"), CHN, MMR));
        endex(240);

        assertThat(rows(SHORT.toArray(String[]::new)))
                .containsExactly(
                        "request r1 chn mmr 2 4 9 5 9 answered",
                        "request r2 chn mmr   15  15 late",
                        "request r3 chn mmr     16 refused",
                        "request r4 chn mmr     17 lost",
                        "request r5 chn mmr     240 unanswered",
                        "request r6 chn mmr     240 under-way");
    }

    @Test
    void anInvitationHasARowForEachAgencyInvited() throws IOException {
        var proposal = new Proposal(new OperationId("joint"), CHN, List.of(MMR, THA), 100);
        tell(1, 0, new Happening.JointOperationProposed(proposal));
        tell(3, 0, new Happening.ProposalReceived(THA, proposal));
        tell(4, 0, new Happening.ProposalReceived(MMR, proposal));
        tell(6, 0, new Happening.ProposalAnswered(MMR, proposal.operation(), Answer.ACCEPTED));
        endex(240);

        assertThat(rows(SHORT.toArray(String[]::new)))
                .containsExactly(
                        "proposal joint chn mmr 1 4 6 2 6 accepted", "proposal joint chn tha 1 3   240 unanswered");
    }

    @Test
    void consentAndNoticesAreSettledWhenTheyCome() throws IOException {
        tell(1, 0, plan(CHN, "op1", RING));
        tell(5, 0, new Happening.ConsentRefused(CHN, "militia", new OperationId("op1"), 1));
        tell(6, 0, new Happening.OperationNotified(CHN, MMR, new OperationId("op2")));
        tell(7, 0, strike(CHN, "op2", RING, Optional.empty()));
        tell(8, 0, new Happening.OperationNotified(CHN, THA, new OperationId("op2")));
        endex(240);

        assertThat(rows(SHORT.toArray(String[]::new)))
                .containsExactly(
                        "consent op1 chn militia 1 5 5 0 5 refused",
                        "notice op2 chn mmr  6   6 in-time",
                        "notice op2 chn tha  8   8 late");
    }

    @Test
    void handOversOfPersonsLoadsAndPursuits() throws IOException {
        tell(1, 0, new Happening.PersonsHandedOver("militia", Country.CHN, 55, 2));
        tell(2, 0, new Happening.PursuitGranted(MMR, Country.MMR, Country.THA, 30));
        tell(2, 0, new Happening.PursuitGranted(MMR, Country.MMR, Country.CHN, 30));
        tell(3, 0, new Happening.DeliveryControlled(THA, LOAD));
        tell(10, 0, new Happening.PursuitBegan(THA, LOAD, Country.MMR));
        tell(12, 0, new Happening.DeliveryCompromised(THA, LOAD, Country.MMR));
        tell(60, 0, new Happening.PursuitBegan(CHN, LOAD, Country.MMR));
        endex(240);

        assertThat(rows("kind", "from", "to", "detail", "used_h", "settled_h", "outcome"))
                .containsExactly(
                        "persons-handed-over militia CHN 55 persons  1 done",
                        "pursuit mmr THA  10 10 used",
                        "controlled-delivery tha    12 compromised",
                        "pursuit mmr CHN   30 unused");
    }

    @Test
    void complaintsAndFreezesEndWithTheMoney() throws IOException {
        var paid = new PaymentId("p1");
        var away = new PaymentId("p2");
        tell(1, 0, passed(paid));
        tell(2, 0, new MoneyHappening.FreezeRequested(CHN, THA, paid, ChannelKind.INTERPOL));
        tell(3, 0, passed(away));
        tell(6, 0, new MoneyHappening.AccountsFrozen(THA, paid, 2, 500, 900, 5));
        tell(7, 0, new MoneyHappening.AccountsFoundEmpty(THA, away, 900, 7));
        endex(240);

        assertThat(rows("kind", "id", "channel", "arrived_h", "used_h", "settled_h", "outcome"))
                .containsExactly(
                        "complaint p1 hotline 1 6 6 used",
                        "freeze-request p1 interpol  6 6 used",
                        "complaint p2 hotline 3  7 late");
    }

    @Test
    void twoAgenciesOnOneTargetAreDoubledEffortUnlessTogether() throws IOException {
        var joint = Optional.of(new OperationId("joint"));
        tell(1, 0, strike(CHN, "a", RING, joint));
        tell(1, 0, strike(MMR, "b", RING, joint));
        tell(9, 0, strike(THA, "c", RING, Optional.empty()));
        tell(20, 0, new Happening.SurveillanceStarted(CHN, new UnitId("c1"), LOAD));
        tell(21, 0, new Happening.SurveillanceStarted(MMR, new UnitId("m1"), LOAD));
        tell(22, 0, new Happening.SurveillanceEnded(CHN, new UnitId("c1"), LOAD));
        tell(22, 0, new Happening.SurveillanceEnded(MMR, new UnitId("m1"), LOAD));
        tell(23, 0, new Happening.SurveillanceStarted(CHN, new UnitId("c1"), LOAD));
        tell(30, 0, new Happening.UnitsCollided(CHN, MMR, new OperationId("x"), new OperationId("y"), RING));
        endex(240);

        assertThat(rows("from", "to", "detail", "outcome", "evidence"))
                .containsExactly(
                        "mmr tha raided again doubled 2 3",
                        "chn mmr watched by both doubled 4 5",
                        "chn mmr collision collided 9");
    }

    @Test
    void nothingAfterEndexCountsAndOpenRowsStandInTheOrderOfTheirOpening() throws IOException {
        long sent = sends(1, 0, "l1", CHN, MMR, RING);
        asks(2, "r1", 500);
        sends(3, 0, "l2", CHN, MMR, RING);
        endex(240);
        receives(240, sent, "l1", CHN, MMR, RING);
        tell(240, 0, plan(MMR, "op1", RING));

        assertThat(rows("id", "outcome")).containsExactly("l1 under-way", "r1 under-way", "l2 under-way");
    }

    @Test
    void anEmptyLogHasNoRows() throws IOException {
        endex(240);

        assertThat(rows("id")).isEmpty();
    }

    @Test
    void parquetHoldsWhatCsvHoldsAndTheSameLogGivesTheSameBytes() throws IOException {
        whatDoubledLogsHold();
        write(folder);
        Path again = folder.resolve("again");
        write(again);

        List<String> fromParquet = ParquetRows.of(folder.resolve("ledger.parquet")).stream()
                .map(LedgerTest::asCsv)
                .toList();
        List<String> csv = Files.readString(folder.resolve("ledger.csv"), UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(fromParquet).isNotEmpty().isEqualTo(csv);
        for (String name : List.of("ledger.csv", "ledger.parquet", "ledger.md")) {
            assertThat(Files.readAllBytes(again.resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
    }

    private void whatDoubledLogsHold() {
        long sent = sends(10, 3, "l1", CHN, MMR, LOAD);
        receives(16, sent, "l1", CHN, MMR, LOAD);
        tell(20.5, 0, new Happening.DeliveryControlled(MMR, LOAD));
        asks(21, "r1", 500);
        tell(22, 0, new Happening.PersonsHandedOver("militia, \"north\"", Country.CHN, 55, 2));
        endex(240);
    }

    /** No field of these tests' rows but the controller's has a comma, so that lines compare as they are. */
    private static String asCsv(List<Object> fields) {
        return fields.stream()
                .map(field -> field == null ? "" : field instanceof Double number ? plain(number) : quoted(field))
                .collect(Collectors.joining(","));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String quoted(Object field) {
        String text = field.toString();
        return text.contains(",") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Test
    void theDictionaryNamesEveryColumnKindAndOutcome() {
        String dictionary = LedgerLayout.dictionary();

        LedgerLayout.LAYOUT.columns().forEach(column -> assertThat(dictionary).contains("| `" + column.name() + "` |"));
        for (Kind kind : Kind.values()) {
            assertThat(dictionary).contains("| `%s` | %s |".formatted(kind.word(), kind.meaning()));
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(dictionary).contains("| `%s` | %s |".formatted(outcome.word(), outcome.meaning()));
        }
    }

    @Test
    void theDocumentIsTheDictionary() throws IOException {
        Path document = Path.of("src/docs/ledger.md");
        if (Boolean.getBoolean("ledger.rewrite")) {
            Files.writeString(document, LedgerLayout.dictionary(), UTF_8);
        }

        assertThat(Files.readString(document, UTF_8)).isEqualTo(LedgerLayout.dictionary());
    }

    private long tell(double at_h, long cause, Happening what) {
        long sequence = log.size() + 1L;
        log.add(new Event(sequence, at_h, cause, null, Audience.EXCON, what));
        return sequence;
    }

    private void endex(double at_h) {
        tell(at_h, 0, new Happening.EndexCalled());
    }

    private long sends(double at_h, long cause, String lead, AgencyId from, AgencyId to, SubjectId subject) {
        return tell(
                at_h,
                cause,
                new Happening.LeadSent(
                        from, to, ChannelKind.BLO, new LeadId(lead), subject, Happening.Sending.BY_ORDER));
    }

    private long receives(double at_h, long sent, String lead, AgencyId from, AgencyId to, SubjectId subject) {
        return tell(
                at_h, sent, new Happening.LeadReceived(from, to, ChannelKind.BLO, new LeadId(lead), subject, at_h - 1));
    }

    private static Happening lost(String lead, Happening.Loss loss) {
        return new Happening.LeadLost(CHN, MMR, ChannelKind.BLO, new LeadId(lead), LOAD, loss);
    }

    private static Happening plan(AgencyId agency, String operation, SubjectId subject) {
        return new Happening.RaidPlanned(agency, new OperationId(operation), subject, 50, Optional.empty());
    }

    private static Happening strike(AgencyId agency, String operation, SubjectId subject, Optional<OperationId> joint) {
        return new Happening.RaidStruck(agency, new OperationId(operation), subject, 50, joint, 40);
    }

    private void asks(double at_h, String id, double deadline_h) {
        var request = new Request(
                new RequestId(id),
                CHN,
                MMR,
                ChannelKind.BLO,
                Request.Wish.WATCH,
                Optional.of(LOAD),
                Optional.empty(),
                deadline_h);
        tell(at_h, 0, new Happening.RequestDrafted(request));
    }

    private static Happening moved(String id, RequestStage stage) {
        return new Happening.RequestMoved(new RequestId(id), CHN, MMR, stage);
    }

    private static Happening passed(PaymentId payment) {
        return new MoneyHappening.ComplaintPassed(CHN, THA, payment, 900, Country.THA, 0, Optional.empty());
    }

    /** These columns of all rows, a blank between them; a missing field is nothing. */
    private List<String> rows(String... columns) throws IOException {
        write(folder);
        var names = LedgerLayout.LAYOUT.columns().stream()
                .map(column -> column.name())
                .toList();
        return ParquetRows.of(folder.resolve("ledger.parquet")).stream()
                .map(row -> List.of(columns).stream()
                        .map(name -> row.get(names.indexOf(name)))
                        .map(field -> field == null ? "" : field instanceof Double number ? plain(number) : "" + field)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void write(Path into) throws IOException {
        Path events = folder.resolve("events.jsonl");
        Files.writeString(
                events, log.stream().map(event -> EventLines.line(event) + "\n").collect(Collectors.joining()), UTF_8);
        Ledger.write(Script.ofThreeCountries().scenario(), events, into);
    }
}
