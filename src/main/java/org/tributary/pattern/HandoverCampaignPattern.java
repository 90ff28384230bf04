package org.tributary.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.run.RunPlan;

/**
 * Hand-overs from the northern border, September 2023 to October 2025: two numbers are calibrated on the first two counts,
 * the last three and their increments come out of stock, gates, pressure, flight and the sites that form anew.
 */
final class HandoverCampaignPattern implements Pattern {
    private static final int QUICK_RUNS = 15;
    private static final double DAY_H = 24;
    private static final double TO_MIDNIGHT_H = 16;
    private static final Band COUNT = Band.of(0.85, 1.15);
    private static final Band INCREMENT = Band.of(0.5, 1.5);

    /** A count that was announced: so many days after 3 September 2023, at the end of the day. */
    private record Count(String date, int day, int persons) {}

    private static final List<Count> COUNTS = List.of(
            new Count("14 Oct 2023", 41, 2_349),
            new Count("21 Nov 2023", 79, 31_000),
            new Count("31 Jan 2024", 150, 44_000),
            new Count("21 Nov 2024", 445, 53_000),
            new Count("16 Oct 2025", 774, 57_000));
    private static final int CALIBRATED = 2;

    @Override
    public Card card() {
        return new Card(
                14,
                "hand-over campaign",
                "Calibrated on the first two counts, the last three are met within 15 %, their increments within 50 %.",
                "Announcements of the Ministry of Public Security, 2023 to 2025: Xinhua 17 Oct, 21 Nov 2023; RFA Jan 2024;"
                        + " Shine 21 Nov 2024; Global Times 16 Oct 2025");
    }

    @Override
    public Verdict run(Trial trial) {
        RunPlan plan = trial.plan(PatternScenarios.read("handover-campaign"), "centre");
        List<HandedOver> runs = trial.play(plan, trial.runs(QUICK_RUNS), HandedOver::new);
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < COUNTS.size(); i++) {
            Count count = COUNTS.get(i);
            double ratio = median(runs, i) / count.persons();
            String role = i < CALIBRATED ? ", calibrated" : "";
            figures.add(Figure.exactly(
                    String.format(Locale.ROOT, "by %s, to %,d announced%s", count.date(), count.persons(), role),
                    ratio,
                    runs.size(),
                    "times",
                    COUNT));
        }
        for (int i = CALIBRATED; i < COUNTS.size(); i++) {
            int announced = COUNTS.get(i).persons() - COUNTS.get(i - 1).persons();
            double ratio = (median(runs, i) - median(runs, i - 1)) / announced;
            figures.add(Figure.exactly(
                    String.format(
                            Locale.ROOT,
                            "increment to %s, to %,d announced",
                            COUNTS.get(i).date(),
                            announced),
                    ratio,
                    runs.size(),
                    "times",
                    INCREMENT));
        }
        return Verdict.of(figures.toArray(new Figure[0]));
    }

    private static double median(List<HandedOver> runs, int count) {
        double[] sorted =
                runs.stream().mapToDouble(run -> run.persons[count]).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Adds up who was handed over by each date. */
    private static final class HandedOver implements EventListener {
        private final double[] persons = new double[COUNTS.size()];

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.PersonsHandedOver handedOver) {
                for (int i = 0; i < persons.length; i++) {
                    if (event.at_h() <= COUNTS.get(i).day() * DAY_H + TO_MIDNIGHT_H) {
                        persons[i] += handedOver.persons();
                    }
                }
            }
        }
    }
}
