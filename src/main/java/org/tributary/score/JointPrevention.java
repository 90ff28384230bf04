package org.tributary.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How much of what several countries can do to prevent fraud they do together.
 *
 * <p>Definition: of the complaints about money that went to accounts in another country at the table, those that the
 * shared hotline passed on there and whose accounts were frozen while some still held their part. Part
 * {@code joint-prevention-campaign-days-together}: of the days on which a country's campaign ran, those on which another country's ran
 * too.
 *
 * <p>Formula: complaints frozen through the hotline ÷ complaints about money abroad; where the scenario offers no hotline,
 * the days together ÷ all days of campaigns.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where there was neither. n: complaints about money abroad, or
 * campaigns. Coverage: complaints about money abroad ÷ all complaints; 1 for campaigns. Evidence: the freezings, or the
 * beginnings of campaigns. Source: our own.
 */
final class JointPrevention implements Measure {
    private static final double HOURS_A_DAY = 24;

    private final boolean hotline;
    private final Set<Country> countries;
    private final double endex_h;
    private final Set<PaymentId> abroad = new HashSet<>();
    private final Set<PaymentId> passed = new HashSet<>();
    private final Set<PaymentId> frozen = new HashSet<>();
    private final List<Campaign> campaigns = new ArrayList<>();
    private final Evidence freezings = new Evidence();
    private final Evidence beginnings = new Evidence();
    private int complaints;

    JointPrevention(Scenario scenario) {
        hotline = !scenario.agreements().hotline().isEmpty();
        countries = new Jurisdictions(scenario).countries();
        endex_h = scenario.clock().endex_h();
    }

    @Override
    public MeasureName name() {
        return MeasureName.JOINT_PREVENTION;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof MoneyHappening.ComplaintFiled filed) {
            complaints++;
            if (filed.victims() != filed.accounts() && countries.contains(filed.accounts())) {
                abroad.add(filed.payment());
            }
        } else if (event.what() instanceof MoneyHappening.ComplaintPassed passedOn) {
            if (passedOn.channel().isEmpty()) {
                passed.add(passedOn.payment());
            }
        } else if (event.what() instanceof MoneyHappening.AccountsFrozen freezing) {
            freeze(event, freezing.payment());
        } else if (event.what() instanceof MoneyHappening.CampaignStarted started) {
            beginnings.add(event.sequence());
            campaigns.add(new Campaign(
                    started.country(), event.at_h(), Math.min(endex_h, event.at_h() + started.days() * HOURS_A_DAY)));
        }
    }

    private void freeze(Event event, PaymentId payment) {
        if (abroad.contains(payment) && passed.contains(payment) && frozen.add(payment)) {
            freezings.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        var days =
                new Reading.Part("joint-prevention-campaign-days-together", daysTogether(), "share", campaigns.size());
        if (!hotline) {
            double coverage = campaigns.isEmpty() ? 0 : 1;
            return new Reading(name(), days.value(), campaigns.size(), coverage, beginnings.list(), List.of(days));
        }
        return new Reading(
                name(),
                Reading.ratio(frozen.size(), abroad.size()),
                abroad.size(),
                Reading.coverage(abroad.size(), complaints),
                freezings.list(),
                List.of(days));
    }

    private OptionalDouble daysTogether() {
        double all_h = 0;
        double together_h = 0;
        for (Campaign one : campaigns) {
            all_h += one.hours();
            together_h += together_h(one);
        }
        return Reading.ratio(together_h, all_h);
    }

    /** How long a campaign of another country ran too; where several did, an hour counts once. */
    private double together_h(Campaign one) {
        double together_h = 0;
        double seen_h = one.from_h();
        var others = campaigns.stream()
                .filter(other -> other.country() != one.country())
                .sorted((first, second) -> Double.compare(first.from_h(), second.from_h()))
                .toList();
        for (Campaign other : others) {
            double from_h = Math.max(seen_h, other.from_h());
            double to_h = Math.min(one.to_h(), other.to_h());
            if (to_h > from_h) {
                together_h += to_h - from_h;
                seen_h = to_h;
            }
        }
        return together_h;
    }

    /** A country's campaign, in hours since STARTEX. */
    private record Campaign(Country country, double from_h, double to_h) {
        double hours() {
            return to_h - from_h;
        }
    }
}
