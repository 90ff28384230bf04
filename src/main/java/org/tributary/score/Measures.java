package org.tributary.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;

/** All measures that the events of one run suffice for. */
final class Measures {
    private Measures() {}

    /** A fresh set, for one run; what each argument is stands with {@link ScoreKeeper}. */
    static List<Measure> all(
            Scenario scenario,
            Region region,
            Parameters parameters,
            Function<String, Optional<SubjectId>> subjectNamed) {
        var needToKnow = new NeedToKnow(scenario, region, parameters, subjectNamed);
        var jurisdictions = new Jurisdictions(scenario);
        var sharing = new UsefulSharing(needToKnow, jurisdictions);
        return List.of(
                // rapid response
                new SharingLatency(needToKnow),
                new CriticalInformationReach(needToKnow),
                new DecisionChain(scenario),
                new AnswerTime(scenario),
                // emergency handling
                new ContingencyHandling(scenario),
                new PursuitAndRescue(),
                // joint command
                new Synchrony(needToKnow, jurisdictions),
                new Deconfliction(region, needToKnow, jurisdictions),
                new OverlapAndGap(scenario, region),
                new SharedPicture(scenario, needToKnow),
                new C2Approach(scenario, needToKnow),
                // cooperative operation
                new SharingPrecision(needToKnow, jurisdictions, sharing),
                new Anticipation(sharing),
                new EvennessAndFragmentation(sharing),
                new Reciprocity(sharing, jurisdictions),
                new RepatriationFlow(scenario, region),
                new PersonsHandedOver(scenario),
                new CustodyExpired(),
                new JointPrevention(scenario),
                // legality
                new Sorting(),
                new Breaches(scenario),
                // outcome
                new PersonsFreed(),
                new PersonsRepatriated(),
                new SuspectsCharged(),
                new VictimLosses(),
                new FundsSaved(),
                new DrugsSeized(),
                new DrugsDelivered(),
                new SitesClosed(),
                new NetworkEfficiency(),
                new LawfulTrafficDelay(),
                new Cost(scenario));
    }
}
