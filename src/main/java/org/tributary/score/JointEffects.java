package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Chase;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Scenario;

/**
 * What came of acting together: persons freed by a raid of a joint operation in which agencies of two countries struck;
 * persons freed or a load seized by an agency to which another country had sent a lead on them; accounts frozen after
 * another country had passed the complaint on or asked for it; a pursuit across the border that caught what fled. Each
 * counts once. Not thread-safe.
 */
final class JointEffects implements EventListener {
    private final Jurisdictions jurisdictions;
    private final Set<Told> told = new HashSet<>();
    private final Set<Asked> asked = new HashSet<>();
    private final Set<SubjectId> caught = new HashSet<>();
    private final Map<Told, OperationId> jointStrikes = new HashMap<>();
    private final Map<OperationId, Set<Country>> striking = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();

    JointEffects(Scenario scenario) {
        jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadReceived lead && jurisdictions.abroad(lead.from(), lead.to())) {
            told.add(new Told(lead.to(), lead.subject()));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            strike(raid);
        } else if (event.what() instanceof Happening.PersonsFreed people && people.freed() > 0) {
            effect(event, new Told(people.agency(), people.subject()));
        } else if (event.what() instanceof Happening.LoadSeized load) {
            if (!caught.contains(load.subject())) {
                effect(event, new Told(load.agency(), load.subject()));
            }
        } else if (event.what() instanceof Happening.PursuitEnded pursuit && pursuit.outcome() == Chase.CAUGHT) {
            caught.add(pursuit.subject());
            effects.add(new Effect(event.sequence(), true, Optional.empty()));
        } else if (event.what() instanceof Happening.OfMoney money) {
            money(event, money);
        }
    }

    private void strike(Happening.RaidStruck raid) {
        raid.joint().ifPresent(joint -> {
            jointStrikes.put(new Told(raid.agency(), raid.subject()), joint);
            striking.computeIfAbsent(joint, none -> new HashSet<>()).add(jurisdictions.countryOf(raid.agency()));
        });
    }

    private void effect(Event event, Told by) {
        effects.add(new Effect(event.sequence(), told.contains(by), Optional.ofNullable(jointStrikes.get(by))));
    }

    private void money(Event event, Happening.OfMoney money) {
        if (money instanceof MoneyHappening.ComplaintPassed passed
                && jurisdictions.abroad(passed.from(), passed.to())) {
            asked.add(new Asked(passed.to(), passed.payment()));
        } else if (money instanceof MoneyHappening.FreezeRequested request
                && jurisdictions.abroad(request.agency(), request.partner())) {
            asked.add(new Asked(request.partner(), request.payment()));
        } else if (money instanceof MoneyHappening.AccountsFrozen frozen) {
            boolean joint = asked.contains(new Asked(frozen.agency(), frozen.payment()));
            effects.add(new Effect(event.sequence(), joint, Optional.empty()));
        }
    }

    /** The entries of all joint effects, oldest first. */
    List<Long> list() {
        return effects.stream()
                .filter(effect -> effect.joint() || isOfTwoCountries(effect.operation()))
                .map(Effect::sequence)
                .toList();
    }

    private boolean isOfTwoCountries(Optional<OperationId> operation) {
        return operation
                .filter(joint -> striking.getOrDefault(joint, Set.of()).size() > 1)
                .isPresent();
    }

    /** That another country told an agency of a subject; also who struck what. */
    private record Told(AgencyId agency, SubjectId subject) {}

    /** That another country told an agency of a payment. */
    private record Asked(AgencyId agency, PaymentId payment) {}

    /** Something achieved, and whether it was joint: already known, or by its operation. */
    private record Effect(long sequence, boolean joint, Optional<OperationId> operation) {}
}
