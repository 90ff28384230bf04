package org.tributary.model.money;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Audience;
import org.tributary.event.MoneyHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;

/**
 * Campaigns that warn people against fraud: while one runs, the victims of its country lose {@code campaign.effect} less,
 * and after its end half of that is forgotten in each {@code campaign.half-life}.
 */
final class Campaigns {
    /** An effect so small counts no more. */
    private static final double FORGOTTEN = 0.005;

    private final World world;
    private final List<Site> sites;
    private final Map<Site, Map<Country, Double>> victims;
    private final double effect;
    private final double halfLife_h;
    private final double costADay;
    private final Map<AgencyId, Double> budgets;
    private final Map<Country, Double> effects = new EnumMap<>(Country.class);
    private final Map<Country, Integer> chapters = new EnumMap<>(Country.class);
    private final Map<Country, Boolean> running = new EnumMap<>(Country.class);

    /** @param victims where the victims of each site live, with weights, in the order of the sites */
    Campaigns(World world, Map<Site, Map<Country, Double>> victims, Map<AgencyId, Double> budgets) {
        this.world = world;
        this.sites = new ArrayList<>(victims.keySet());
        this.victims = new LinkedHashMap<>(victims);
        this.effect = world.parameter("campaign.effect");
        this.halfLife_h = world.parameter("campaign.half-life");
        this.costADay = world.parameter("campaign.cost-per-day");
        this.budgets = new HashMap<>(budgets);
    }

    /** By how much less the people of a country lose now than at STARTEX, 0 to 1. */
    double effectIn(Country country) {
        return effects.getOrDefault(country, 0.0);
    }

    /** Begins a campaign, or says why not. */
    Optional<String> run(AgencyId agency, Country country, int days, long cause) {
        if (days < 1) {
            return Optional.of("a campaign lasts a day or more, not %d".formatted(days));
        }
        if (running.containsKey(country)) {
            return Optional.of("a campaign is running in %s already".formatted(country.englishName()));
        }
        double cost = days * costADay;
        double left = budgets.getOrDefault(agency, 0.0);
        if (cost > left) {
            return Optional.of(String.format(
                    Locale.ROOT, "%d days cost %.0f usd, but %s has %.0f usd left", days, cost, agency, left));
        }
        budgets.put(agency, left - cost);
        running.put(country, true);
        int chapter = chapters.merge(country, 1, Integer::sum);
        long started = world.record(
                null, Audience.ALL, cause, new MoneyHappening.CampaignStarted(agency, country, days, cost));
        set(country, Math.max(effect, effectIn(country)));
        world.clockwork()
                .at(
                        world.now_h() + 24.0 * days,
                        Phase.OPERATION,
                        world.clockwork().newIndex(),
                        () -> {
                            running.remove(country);
                            world.record(
                                    null, Audience.ALL, started, new MoneyHappening.CampaignEnded(agency, country));
                            forgetLater(country, chapter);
                            return Wake.USED;
                        });
        return Optional.empty();
    }

    private void forgetLater(Country country, int chapter) {
        world.clockwork()
                .at(
                        world.now_h() + halfLife_h,
                        Phase.OPERATION,
                        world.clockwork().newIndex(),
                        () -> {
                            if (!Integer.valueOf(chapter).equals(chapters.get(country))) {
                                return Wake.EMPTY;
                            }
                            double left = effectIn(country) / 2;
                            set(country, left < FORGOTTEN ? 0 : left);
                            if (left >= FORGOTTEN) {
                                forgetLater(country, chapter);
                            }
                            return Wake.USED;
                        });
    }

    private void set(Country country, double value) {
        effects.put(country, value);
        for (Site site : sites) {
            site.feelPrevention(factor(victims.getOrDefault(site, Map.of())));
        }
    }

    /** What the victims of these countries lose now against STARTEX, 0 to 1. */
    private double factor(Map<Country, Double> weights) {
        double all = 0;
        double left = 0;
        for (var entry : weights.entrySet()) {
            all += entry.getValue();
            left += entry.getValue() * (1 - effectIn(entry.getKey()));
        }
        return all > 0 ? left / all : 1;
    }
}
