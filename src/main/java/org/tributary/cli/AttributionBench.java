package org.tributary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tributary.insight.Replay;
import org.tributary.insight.Trial;
import org.tributary.insight.Trials;
import org.tributary.run.Doctrines;
import org.tributary.run.Playback;
import org.tributary.run.Recording;
import org.tributary.run.Replications;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary bench attribution}: how long the coalitions of a run take. */
@Command(
        name = "attribution",
        description =
                "Play one run, then all its coalitions of seats under other fortunes, and say how long that takes.",
        mixinStandardHelpOptions = true)
final class AttributionBench implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            defaultValue = "scenarios/moei-squeeze.yaml",
            description = "The scenario; left out: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private Path file;

    @Option(names = "--fortunes", defaultValue = "64", description = "Fortunes; left out: ${DEFAULT-VALUE}.")
    private int fortunes;

    @Option(names = "--workers", defaultValue = "0", description = "Runs at a time; left out: one for each core.")
    private int workers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (fortunes < 1 || workers < 0) {
            throw new BadInput("Fortunes must be 1 or more and workers not negative.");
        }
        Scenario scenario = ScenarioReader.read(file);
        RunPlan plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", "centre")));
        var recorder = new Recording.Recorder();
        var run = new Run(plan, 1).with(recorder);
        run.simulate(run.commanders());
        var trials = new Trials(Playback.of(plan, 1, recorder.recording()), fortunes);
        List<Trial> coalitions = trials.all().stream()
                .filter(trial -> trial.arm().kind() == Trial.Kind.COALITION && trial.fortune() > 0)
                .toList();
        int side = workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
        coalitions.stream().limit(20).forEach(trials::play);
        var done = new ArrayList<Replay>();
        long begin = System.nanoTime();
        Replications.play(0, coalitions.size(), side, i -> trials.play(coalitions.get((int) i)), done::add);
        double seconds = (System.nanoTime() - begin) / 1e9;
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%d coalitions × %d fortunes: %d replays (a coalition of one is that of none) in %.2f s, %.1f ms each, %d at"
                        + " a time",
                1 << scenario.seats().size(),
                fortunes,
                done.size(),
                seconds,
                1000 * seconds * side / done.size(),
                side));
        out.flush();
        return Exit.DONE.code();
    }
}
