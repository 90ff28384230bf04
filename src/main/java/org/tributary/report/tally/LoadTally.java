package org.tributary.report.tally;

import java.util.EnumMap;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Goods;

/** What set out, was found and arrived, by goods and period. */
public final class LoadTally implements EventListener {
    /** The loads of one kind of goods: amounts by period, in the unit of the goods. */
    public static final class Flow {
        private final double[] departed;
        private final double[] seized;
        private final double[] delivered;
        private long loadsSeized;
        private long loadsDelivered;
        private long onLead;

        Flow(int periods) {
            departed = new double[periods];
            seized = new double[periods];
            delivered = new double[periods];
        }

        /** What set out in each period. */
        public double[] departed() {
            return departed.clone();
        }

        /** What was found in each period. */
        public double[] seized() {
            return seized.clone();
        }

        /** What arrived in each period. */
        public double[] delivered() {
            return delivered.clone();
        }

        /** How many loads were found. */
        public long loadsSeized() {
            return loadsSeized;
        }

        /** How many loads arrived. */
        public long loadsDelivered() {
            return loadsDelivered;
        }

        /** How many of the loads found were found by a holder of a lead on them. */
        public long onLead() {
            return onLead;
        }
    }

    private final Periods periods;
    private final Map<Goods, Flow> flows = new EnumMap<>(Goods.class);

    LoadTally(Periods periods) {
        this.periods = periods;
    }

    @Override
    public void hear(Event event) {
        int period = periods.at(event.at_h());
        if (event.what() instanceof Happening.LoadDeparted load) {
            flow(load.goods()).departed[period] += load.amount();
        } else if (event.what() instanceof Happening.LoadSeized load) {
            Flow flow = flow(load.goods());
            flow.seized[period] += load.amount();
            flow.loadsSeized++;
            flow.onLead += load.onLead() ? 1 : 0;
        } else if (event.what() instanceof Happening.LoadDelivered load) {
            Flow flow = flow(load.goods());
            flow.delivered[period] += load.amount();
            flow.loadsDelivered++;
        }
    }

    private Flow flow(Goods goods) {
        return flows.computeIfAbsent(goods, none -> new Flow(periods.count()));
    }

    /** The goods that were moved, in their order. */
    public Map<Goods, Flow> flows() {
        return flows;
    }
}
