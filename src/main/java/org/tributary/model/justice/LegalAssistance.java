package org.tributary.model.justice;

import java.util.List;
import org.tributary.chance.Chance;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.AssistanceStage;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;

/** Requests for evidence by mutual legal assistance, in stages. Who is asked learns of the case. */
final class LegalAssistance {
    private record Stage(AssistanceStage stage, double share) {}

    /** When the stages of a request end, as shares of its whole time; assumed. */
    private static final List<Stage> STAGES = List.of(
            new Stage(AssistanceStage.SENT, 0.1),
            new Stage(AssistanceStage.CHECKED, 0.3),
            new Stage(AssistanceStage.TRANSLATED, 0.45),
            new Stage(AssistanceStage.ACTED_ON, 0.9));

    private final World world;
    private final Courts courts;
    private final LogNormal law;
    private final double refusal;

    LegalAssistance(World world, Courts courts) {
        this.world = world;
        this.courts = courts;
        this.law = Courts.law(world, "mla.");
        this.refusal = world.parameter("mla.refusal");
    }

    /** Asks a country for the evidence it gathered in a case; the order was checked before. */
    void ask(Case one, Country to, long cause) {
        var draws = world.chance().draws(Purpose.LEGAL_ASSISTANCE, Chance.keyOf(one.id + "/" + to));
        double takes_h = draws.logNormal(law);
        boolean refused = draws.happens(refusal);
        long drafted = stage(one, to, AssistanceStage.DRAFTED, cause);
        for (Stage stage : STAGES) {
            courts.later(stage.share() * takes_h, () -> {
                long reached = stage(one, to, stage.stage(), drafted);
                if (stage.stage() == AssistanceStage.SENT) {
                    courts.tellAuthority(one, to, reached);
                }
            });
        }
        courts.later(takes_h, () -> {
            long answered = stage(one, to, refused ? AssistanceStage.REFUSED : AssistanceStage.ANSWERED, drafted);
            if (!refused) {
                one.admitted.add(to);
                one.abroad.remove(to);
                courts.hearing(one, answered);
            }
        });
    }

    private long stage(Case one, Country to, AssistanceStage stage, long cause) {
        return world.record(
                null,
                Audience.of(one.agency.id()),
                cause,
                new Happening.AssistanceAdvanced(one.agency.id(), one.id, to, stage));
    }
}
