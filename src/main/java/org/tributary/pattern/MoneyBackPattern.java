package org.tributary.pattern;

import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.MoneyHappening;
import org.tributary.run.RunPlan;

/** Little of what victims paid comes back by letters of request; what is frozen within three days mostly does. */
final class MoneyBackPattern implements Pattern {
    private static final int QUICK_RUNS = 8;
    private static final double WINDOW_H = 72;
    private static final double A_WEEK_H = 168;
    /** A hotline that is never connected. */
    private static final Map<String, Double> BY_DESKS = Map.of("hotline.joining", 1e6);

    @Override
    public Card card() {
        return new Card(
                12,
                "little money comes back",
                "At most 3 % of proceeds by formal ways; a freeze within 72 h saves at least 65 %, one after a week at"
                        + " most 20 %.",
                "Europol, Does crime still pay?, 2016: 2.2 % frozen, 1.1 % confiscated; FBI Recovery Asset Team: 74 % in"
                        + " 2021, 71 % in 2023; the last figure is assumed");
    }

    @Override
    public Verdict run(Trial trial) {
        var scenario = PatternScenarios.read("money-back");
        int runs = trial.runs(QUICK_RUNS);
        List<Account> byLetter = trial.play(trial.plan(scenario, "alone"), runs, Account::new);
        RunPlan hotline = trial.plan(scenario, "centre");
        List<Account> byHotline = trial.play(hotline, runs, Account::new);
        var desks = new RunPlan(
                hotline.scenario(), hotline.ways(), hotline.parameters().with(BY_DESKS), hotline.doctrines());
        List<Account> byDesk = trial.play(desks, runs, Account::new);
        return Verdict.of(
                Figure.of(
                        "back by letters of request",
                        Pairs.share(byLetter, one -> one.recovered, one -> one.paid),
                        "share",
                        Band.of(0, 0.03)),
                Figure.of(
                        "saved of what was frozen within 72 h",
                        Pairs.share(byHotline, one -> one.savedInTime, one -> one.soughtInTime),
                        "share",
                        Band.of(0.65, 1)),
                Figure.of(
                        "saved of what was to be frozen after a week",
                        Pairs.share(byDesk, one -> one.savedLate, one -> one.soughtLate),
                        "share",
                        Band.of(0, 0.2)));
    }

    /** Adds up, in US dollars, what was paid, and what was saved of what. */
    private static final class Account implements EventListener {
        private double paid;
        private double recovered;
        private double soughtInTime;
        private double savedInTime;
        private double soughtLate;
        private double savedLate;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof MoneyHappening.PaymentTaken taken) {
                paid += taken.usd();
            } else if (event.what() instanceof MoneyHappening.FundsRecovered back) {
                recovered += back.usd();
            } else if (event.what() instanceof MoneyHappening.AccountsFrozen frozen) {
                count(frozen.after_h(), frozen.paid_usd(), frozen.usd());
            } else if (event.what() instanceof MoneyHappening.AccountsFoundEmpty empty) {
                count(empty.after_h(), empty.paid_usd(), 0);
            }
        }

        private void count(double after_h, double sought, double saved) {
            if (after_h <= WINDOW_H) {
                soughtInTime += sought;
                savedInTime += saved;
            } else if (after_h >= A_WEEK_H) {
                soughtLate += sought;
                savedLate += saved;
            }
        }
    }
}
