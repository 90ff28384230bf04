package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.quantity.Id;
import org.tributary.quantity.Spelling;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ChecklistReader;
import org.tributary.score.CheckKeeper;
import org.tributary.score.CheckResult;
import org.tributary.score.Scorecard;
import tools.jackson.databind.json.JsonMapper;

/** The checks that a run is to pass: hears its events and tells what came of each. */
final class RunChecks implements EventListener {
    /** More evidence than this no line holds; the file holds more. */
    private static final int SHOWN = 5;

    private final Checklist list;
    private final CheckKeeper keeper;
    private List<CheckResult> results = List.of();

    private RunChecks(Checklist list) {
        this.list = list;
        this.keeper = new CheckKeeper(list);
    }

    /**
     * The checks in a file, or none without one.
     *
     * @throws BadInput if one names an agency that the scenario does not have
     */
    static RunChecks of(@Nullable Path file, Scenario scenario) {
        if (file == null) {
            return new RunChecks(new Checklist(1, Optional.empty(), Map.of()));
        }
        Checklist list = ChecklistReader.read(file);
        list.checks().forEach((id, check) -> refuseUnknown(id, check, scenario));
        return new RunChecks(list);
    }

    private static void refuseUnknown(String id, Check check, Scenario scenario) {
        check.raidsAnnounced()
                .flatMap(Check.RaidsAnnounced::of)
                .ifPresent(agency -> refuseUnknown(
                        id,
                        "an agency",
                        agency,
                        scenario.agencies().keySet().stream().map(Id::value)));
        check.happens()
                .flatMap(Check.Expected::after)
                .ifPresent(inject -> refuseUnknown(
                        id,
                        "an inject",
                        inject.value(),
                        scenario.msel().stream().map(one -> one.inject().value())));
        check.task()
                .ifPresent(task -> refuseUnknown(
                        id,
                        "a task",
                        task,
                        scenario.objectives().values().stream()
                                .flatMap(objective -> objective.tasks().stream())
                                .map(Objective.Task::id)));
    }

    private static void refuseUnknown(String check, String what, String found, Stream<String> names) {
        List<String> known = names.toList();
        if (!known.contains(found)) {
            String near = Spelling.nearest(found, known)
                    .map(name -> " Maybe \"%s\"?".formatted(name))
                    .orElse("");
            throw new BadInput("--checks: check %s wants %s of the scenario (%s), but found \"%s\".%s"
                    .formatted(check, what, String.join(", ", known), found, near));
        }
    }

    @Override
    public void hear(Event event) {
        keeper.hear(event);
    }

    /** Judges, and writes {@code checks.json}; nothing, if there are no checks. */
    void judge(Scorecard card, Path folder) throws IOException {
        if (list.checks().isEmpty()) {
            return;
        }
        results = keeper.results(card);
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(results);
        Files.writeString(folder.resolve("checks.json"), text.replace("\r\n", "\n") + "\n", UTF_8);
    }

    /** One line for each check, and how many passed; nothing, if there are no checks. */
    void print(PrintWriter out) {
        if (results.isEmpty()) {
            return;
        }
        out.println();
        for (CheckResult result : results) {
            List<Long> shown = result.evidence().stream().limit(SHOWN).toList();
            out.printf(
                    Locale.ROOT,
                    "%s  %-6s %s: %s%s%n",
                    result.passed() ? "PASSED" : "FAILED",
                    result.id(),
                    result.wanted(),
                    result.found(),
                    shown.isEmpty()
                            ? ""
                            : " (log "
                                    + String.join(
                                            ", ",
                                            shown.stream().map(String::valueOf).toList())
                                    + (result.evidence().size() > SHOWN ? ", …)" : ")"));
        }
        long passed = results.stream().filter(CheckResult::passed).count();
        out.printf(Locale.ROOT, "Checks  %d of %d passed%n", passed, results.size());
        out.flush();
    }

    /** How the program ends by them. */
    Exit exit() {
        return results.stream().allMatch(CheckResult::passed) ? Exit.DONE : Exit.CHECK_FAILED;
    }
}
