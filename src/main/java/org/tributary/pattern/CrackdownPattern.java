package org.tributary.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.run.RunPlan;

/** One country raids what it can: its sites go, and the region grows again by relocation and recruitment. */
final class CrackdownPattern implements Pattern {
    private static final int QUICK_RUNS = 20;
    private static final Country THERE = Country.LAO;
    private static final double MONTH_H = 730;
    /** When the country's own sites are looked at. */
    private static final int SETTLED = 6;
    /** By when the region must have regained half of what it lost at the worst. */
    private static final int LATEST = 18;

    @Override
    public Card card() {
        return new Card(
                11,
                "one-country crackdown",
                "There 80 % less; the region regains at least half in 12 to 18 months.",
                "USIP 2024, AP and Irrawaddy on the hand-overs of 2023 and 2024");
    }

    @Override
    public Verdict run(Trial trial) {
        RunPlan plan = trial.plan(PatternScenarios.read("crackdown"), "alone");
        Region region = plan.ways().region();
        List<AtWork> runs = trial.play(plan, trial.runs(QUICK_RUNS), () -> new AtWork(region));
        return Verdict.of(
                Figure.of(
                        "people at work there after six months, less than before",
                        Pairs.share(runs, AtWork::goneThere, AtWork::thereAtStartex),
                        "share",
                        Band.atLeast(0.8)),
                Figure.of(
                        "of what the region lost at the worst, regained within 18 months",
                        Pairs.share(runs, AtWork::regained, AtWork::lost),
                        "share",
                        Band.atLeast(0.5)));
    }

    /** Counts people in sites that work, there and in the region, at the end of each month. */
    private static final class AtWork implements EventListener {
        private record Site(Country country, int people, boolean working) {
            Site with(int more) {
                return new Site(country, people + more, working);
            }

            Site gone() {
                return new Site(country, people, false);
            }
        }

        private final Region region;
        private final Map<SubjectId, Site> sites = new HashMap<>();
        private final double[] all = new double[LATEST + 1];
        private final double[] there = new double[LATEST + 1];
        private int month;

        AtWork(Region region) {
            this.region = region;
        }

        @Override
        public void hear(Event event) {
            while (month <= LATEST && event.at_h() > month * MONTH_H) {
                count();
                month++;
            }
            Happening what = event.what();
            if (what instanceof Happening.SiteOpened opened && event.place() != null) {
                Country country = region.place(event.place()).country();
                sites.put(opened.subject(), new Site(country, opened.workers(), true));
            } else if (what instanceof Happening.SiteRelocated moved) {
                sites.computeIfPresent(moved.subject(), (id, site) -> site.gone());
            } else if (what instanceof Happening.SiteClosed closed) {
                sites.computeIfPresent(closed.subject(), (id, site) -> site.gone());
            } else if (what instanceof Happening.WorkersRecruited came) {
                add(came.subject(), came.held() + came.willing());
            } else if (what instanceof Happening.WorkersEscaped left) {
                add(left.subject(), -left.held());
            } else if (what instanceof Happening.PersonsResold sold) {
                add(sold.subject(), -sold.held() - sold.willing());
                add(sold.to(), sold.held() + sold.willing());
            }
        }

        private void add(SubjectId subject, int people) {
            sites.computeIfPresent(subject, (id, site) -> site.with(people));
        }

        private void count() {
            for (Site site : sites.values()) {
                if (site.working()) {
                    all[month] += site.people();
                    there[month] += site.country() == THERE ? site.people() : 0;
                }
            }
        }

        double thereAtStartex() {
            return there[0];
        }

        double goneThere() {
            return there[0] - there[SETTLED];
        }

        private double worst() {
            double worst = all[0];
            for (double people : all) {
                worst = Math.min(worst, people);
            }
            return worst;
        }

        double lost() {
            return all[0] - worst();
        }

        double regained() {
            return all[LATEST] - worst();
        }
    }
}
