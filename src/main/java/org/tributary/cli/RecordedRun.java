package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.tributary.run.Engine;
import org.tributary.run.Manifest;
import org.tributary.run.OrderLines;
import org.tributary.run.Playback;
import org.tributary.run.Recording;
import org.tributary.run.RunPlan;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as its folder keeps it, ready to be played again.
 *
 * @param folder as it was named
 * @param log the hash of its log
 * @param command the command that gives the run again
 */
record RecordedRun(Path folder, Playback playback, Scorecard card, String log, String command) {

    /**
     * Reads a folder of {@code results}; what it holds is checked by the hashes of its manifest.
     *
     * @throws BadInput if it is no run, was changed since it was written, or is of another version
     */
    static RecordedRun read(Path folder) {
        JsonNode manifest = manifest(folder);
        String engine = manifest.path("engine").asString("");
        if (!engine.equals(Engine.version())) {
            throw new BadInput(
                    "%s: this run was played by version %s, and this is %s; only the same version can play it again."
                            .formatted(folder, engine.isEmpty() ? "unknown" : engine, Engine.version()));
        }
        Map<String, String> files = JsonMapper.shared()
                .convertValue(
                        manifest.path("files"),
                        JsonMapper.shared().getTypeFactory().constructMapType(Map.class, String.class, String.class));
        files.forEach((name, hash) -> check(folder, name, hash));
        String log = files.getOrDefault("events.jsonl", "");
        try {
            var scenario = ScenarioReader.read(folder.resolve("replay").resolve("scenario.json"));
            Scorecard card = ScorecardJson.read(Files.readString(folder.resolve("scorecard.json"), UTF_8));
            Recording recording = OrderLines.read(folder.resolve("events.jsonl"));
            RunPlan plan = RunPlan.of(scenario, card.doctrines());
            return new RecordedRun(folder, Playback.of(plan, card.seed(), recording), card, log, command(manifest));
        } catch (IOException | JacksonException problem) {
            throw new BadInput("%s: the run cannot be read: %s".formatted(folder, problem.getMessage()));
        }
    }

    private static String command(JsonNode manifest) {
        var words = new ArrayList<String>();
        manifest.path("command").forEach(word -> words.add(word.asString()));
        return "./tributary " + String.join(" ", words);
    }

    private static JsonNode manifest(Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw new BadInput("%s: wanted is the folder of a run, such as tributary run writes; %s."
                    .formatted(
                            folder,
                            Files.isDirectory(folder) ? "there is no manifest.json in it" : "there is no such folder"));
        }
        try {
            return JsonMapper.shared().readTree(Files.readString(file, UTF_8));
        } catch (IOException | JacksonException problem) {
            throw new BadInput("%s: wanted is the manifest of a run, but this is none.".formatted(file));
        }
    }

    private static void check(Path folder, String name, String hash) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new BadInput("%s: the manifest names %s, which is not there.".formatted(folder, name));
        }
        if (!Manifest.sha256(file).equals(hash)) {
            throw new BadInput("%s: %s was changed since the run was written; its hash is not the one in manifest.json."
                    .formatted(folder, name));
        }
    }
}
