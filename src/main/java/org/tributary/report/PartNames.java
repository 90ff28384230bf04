package org.tributary.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tributary.scenario.MeasureDefinition.Part;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard.MeasureScore;

/** What the figures beside a measure's value are called. */
final class PartNames {
    /** A part between two stages, which an arrow says better than a space. */
    private static final String STAGES = "detect-notify|notify-decide|decide-act|act-effect";

    private PartNames() {}

    /** Its name: what varies in it, such as an agency, stays as files write it. */
    static String name(MeasureScore score) {
        String of = score.partOf().orElse("");
        String own = without(score.id(), of + "-");
        if (own.matches(STAGES)) {
            return own.replace("-", " → ");
        }
        if (own.matches("median|p50|p90")) {
            return own.equals("p90") ? "P90, nine in ten were quicker" : "median, half were quicker";
        }
        String varying =
                definition(score).map(part -> varying(part, score.id())).orElse("");
        String fixed = own.substring(0, own.length() - varying.length());
        return (fixed.replace('-', ' ') + varying).strip();
    }

    /** What it says; empty of a part that is not defined. */
    static Optional<String> meaning(MeasureScore score) {
        return definition(score)
                .filter(part -> !part.id().matches(".*-(median|p50|p90)"))
                .map(part -> part.says().replaceFirst("; absent where.*", "").replaceFirst(", such as.*", ""));
    }

    private static Optional<Part> definition(MeasureScore score) {
        return score.partOf()
                .flatMap(MeasureSection::name)
                .map(MeasureName::definition)
                .flatMap(measure -> measure.parts().stream()
                        .filter(part -> pattern(part).matcher(score.id()).matches())
                        .findFirst());
    }

    private static String varying(Part part, String id) {
        Matcher found = pattern(part).matcher(id);
        return found.matches() ? found.group(2) : "";
    }

    /** The fixed beginning of an id, and what stands for its words in capitals. */
    private static Pattern pattern(Part part) {
        String fixed = part.id().replaceFirst("[A-Z].*", "");
        return Pattern.compile("(" + Pattern.quote(fixed) + ")(" + (fixed.equals(part.id()) ? "" : ".+") + ")");
    }

    private static String without(String id, String beginning) {
        return id.startsWith(beginning) ? id.substring(beginning.length()) : id;
    }
}
