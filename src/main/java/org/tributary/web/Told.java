package org.tributary.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Person;
import org.tributary.exercise.Phase;
import org.tributary.scenario.Text;

/** The answers that are not views of an exercise. */
final class Told {
    private Told() {}

    /** A refusal: a code that stays the same, and a reason in English. */
    record Problem(String code, String reason) {}

    /** Who asks; of the administrator, no exercise and no person. */
    record Me(
            boolean admin,
            Optional<ExerciseId> exercise,
            Optional<Text> title,
            Optional<Phase> phase,
            Optional<Person> person) {}

    /** Somebody who was invited, with the link, which is said this once. */
    record NewLink(Person person, String link, List<String> qr) {}

    /** An exercise that was opened, with the link by which its first controller comes in. */
    record Opened(ExerciseId exercise, String link, List<String> qr) {}

    /** An exercise of this server. */
    record Listed(ExerciseId id, String title, String scenario, Phase phase, int round, int rounds, Instant opened) {}

    /** What the administrator's page shows. */
    record AdminView(List<Listed> exercises, List<String> scenarios, Place place) {}

    /**
     * How the server is reached.
     *
     * @param url what people type
     * @param plain whether what they send can be read in the room
     * @param connected open streams of changes
     * @param qr the same as rows of 0 and 1
     */
    record Place(String url, boolean plain, int connected, List<String> qr, Optional<String> fingerprint) {}
}
