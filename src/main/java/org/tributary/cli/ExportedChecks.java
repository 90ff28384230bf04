package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;
import org.tributary.scenario.read.ChecklistWriter;
import org.tributary.score.CorrectiveAction;
import org.tributary.score.Scorecard;

/** {@code --export-checks}: the improvement plan of a run as checks for the next. */
final class ExportedChecks {
    private static final List<String> HOW = List.of(
            "Checks for the next run: tributary run SCENARIO --checks THIS-FILE",
            "Each names what was seen and what is to be done; a run passes if every check holds.",
            "Name an owner and a date, change limits, add checks of your own:",
            "  measure: … with at-least or at-most",
            "  raids-announced: {of: AGENCY, ahead: 6 h}",
            "  happens: {event: KIND, with: {agency: …}, times: 1, after: INJECT, within: 48 h}",
            "  task: ID of a critical task, to be met and not late",
            "The names of subjects belong to one seed; leave the subject out to check other runs.");

    private ExportedChecks() {}

    /**
     * Writes the checks, over whatever was there.
     *
     * @throws BadInput if there is nothing to improve, or the file cannot be written
     */
    static void write(Scorecard card, List<CorrectiveAction> actions, Path file) {
        if (actions.isEmpty()) {
            throw new BadInput("--export-checks: there is nothing to check, since nothing fell short in this run.");
        }
        Map<String, Check> checks = new LinkedHashMap<>();
        actions.forEach(action -> checks.put(action.id(), action.check()));
        String from = "%s, seed %s, %s".formatted(card.scenario(), card.seed(), card.doctrines());
        try {
            Files.writeString(file, ChecklistWriter.toYaml(new Checklist(1, Optional.of(from), checks), HOW), UTF_8);
        } catch (IOException problem) {
            throw new BadInput("--export-checks: %s cannot be written: %s".formatted(file, Disk.reason(problem)));
        }
    }
}
