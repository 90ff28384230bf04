package org.tributary.score;

import java.util.Map;
import java.util.Optional;
import org.tributary._support.Script;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;

/** Who needs what in the tests of this package: the shipped map and parameters, and one site the scenario can name. */
final class Needs {
    private static final Map<String, SubjectId> NAMED = Map.of("ring/1", new SubjectId("s1"));

    private Needs() {}

    /** Need to know in three countries, with ENDEX at 240 h. */
    static NeedToKnow inThreeCountries() {
        return of(Script.ofThreeCountries());
    }

    /** Need to know in this scenario; {@code ring/1} is the subject {@code s1}, other names are unknown. */
    static NeedToKnow of(Script script) {
        return new NeedToKnow(script.scenario(), Region.lancangMekong(), Parameters.defaults(), Needs::subject);
    }

    static Optional<SubjectId> subject(String named) {
        return Optional.ofNullable(NAMED.get(named));
    }
}
