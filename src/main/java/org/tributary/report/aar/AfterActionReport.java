package org.tributary.report.aar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.Review;
import org.tributary.quantity.LeadId;
import org.tributary.report.Findings;
import org.tributary.report.Provenance;
import org.tributary.report.tally.Gathering;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.score.NeedToKnow;
import org.tributary.score.Scorecard;
import org.tributary.score.UnansweredInjects;

/**
 * The after-action report of a run that has ended. The same run and review give the same bytes. Of the log it keeps sums
 * and the lines that the report names. Not thread-safe.
 */
public final class AfterActionReport {
    /** The page. */
    public static final String PAGE = "aar.html";

    private final RunPlan plan;
    private final Provenance provenance;
    private final RunLog log;
    private final Scorecard card;
    private Optional<Review> review = Optional.empty();

    /**
     * The report of a run, of which nothing was played again.
     *
     * @param plan of the run; its map has one place at least
     * @param log of the run, which is told twice
     * @param card with the evaluators' ratings, if there are any
     */
    public AfterActionReport(RunPlan plan, Provenance provenance, RunLog log, Scorecard card) {
        this.plan = plan;
        this.provenance = provenance;
        this.log = log;
        this.card = card;
    }

    /** Adds what re-simulation found. */
    public AfterActionReport with(Review found) {
        review = Optional.of(found);
        return this;
    }

    /**
     * Writes the page; one that is there is replaced.
     *
     * @param folder made if it is not there
     * @throws IOException if the log cannot be read or the page not be written
     */
    public Path write(Path folder) throws IOException {
        Path page = Files.createDirectories(folder).resolve(PAGE);
        return Files.writeString(page, html());
    }

    private String html() throws IOException {
        var gathering = new Gathering(plan.scenario(), plan.ways().region());
        var contacts = new Contacts();
        var knowledge = new Knowledge(needToKnow());
        var holdings = new Holdings(leadsNamed());
        var unanswered = new UnansweredInjects();
        log.tell(event -> {
            gathering.hear(event);
            contacts.hear(event);
            knowledge.hear(event);
            holdings.hear(event);
            unanswered.hear(event);
        });
        var findings = new Findings(plan.scenario(), plan.ways().region(), provenance, gathering, card);
        var linked = new Linked();
        var page =
                new ReviewPage(new Material(findings, contacts, knowledge, holdings, unanswered.all(), review, linked));
        String body = page.body();
        var lines = new LogLines(linked.sequences());
        log.tell(lines);
        return page.around(body, new LogSection(findings, lines).html());
    }

    private NeedToKnow needToKnow() {
        var run = new Run(plan, provenance.seed());
        return new NeedToKnow(plan.scenario(), plan.ways().region(), plan.parameters(), run::subjectOf);
    }

    private Set<LeadId> leadsNamed() {
        List<MissedConnection> missed = review.map(Review::missed).orElse(List.of());
        return missed.stream()
                .flatMap(one -> Stream.concat(
                        one.held().stream().map(MissedConnection.Held::lead),
                        one.handOvers().stream().map(MissedConnection.HandOver::lead)))
                .collect(Collectors.toSet());
    }
}
