package org.tributary.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.Script;
import org.tributary.quantity.Word;

/**
 * What became of recorded orders in a replay. An order that the record has carried out and the replay refuses has either
 * lost its ground, since the agency knows too little for it now, or become impossible for another reason. Hears the
 * events, and knows all when the run is over. Used by one run.
 */
public final class Fates implements EventListener {
    /** How long a recorded order waits for what it needs, such as an invitation that arrives later: a week. Assumed. */
    static final double PATIENCE_H = 168;

    /** What reasons of refusals say where knowledge is wanting: belief, warrant, file, lead, name, complaint, case. */
    private static final List<String> WANT_OF_KNOWLEDGE = List.of(
            " believes too little of ",
            "no court gives ",
            " holds no file on premises ",
            " holds no lead ",
            "nobody named ",
            " has no open complaint ",
            " has no open case ");

    private final Optional<Cut> cut;
    private final Renaming renaming;
    /** Orders that are being given, which have no log entry yet. */
    private final Deque<Recording.Given> giving = new ArrayDeque<>();

    private final Map<Long, Recording.Given> given = new HashMap<>();
    private final SortedMap<String, Integer> impossible = new TreeMap<>();
    private final SortedMap<String, Integer> unfounded = new TreeMap<>();
    private int count;
    private int ofCooperation;

    Fates(Recording recording, Optional<Cut> cut) {
        this.cut = cut;
        this.renaming = new Renaming(recording);
    }

    /** How many recorded orders were given again, those that the change leaves out not counted. */
    public int given() {
        return count - ofCooperation;
    }

    /** How many of them lost their ground, by kind of order as files name it, in order of name. */
    public SortedMap<String, Integer> unfounded() {
        return unfounded;
    }

    /** How many of them became impossible for other reasons, by kind of order, in order of name. */
    public SortedMap<String, Integer> impossible() {
        return impossible;
    }

    /** A script of these orders, in order of time. */
    Script script(List<Recording.Given> lines) {
        return new Lines(lines);
    }

    private final class Lines implements Script {
        private final List<Recording.Given> lines;
        private final double[] until_h;
        private int next;

        Lines(List<Recording.Given> lines) {
            this.lines = lines;
            this.until_h = Patience.of(lines);
        }

        @Override
        public double next_h() {
            return next < lines.size() ? lines.get(next).at_h() : Double.POSITIVE_INFINITY;
        }

        @Override
        public Line take() {
            Recording.Given line = lines.get(next);
            giving.add(line);
            return new Replayed(line, until_h[next++]);
        }
    }

    private final class Replayed implements Script.Line {
        private final Recording.Given line;
        private final double until_h;

        Replayed(Recording.Given line, double until_h) {
            this.line = line;
            this.until_h = until_h;
        }

        @Override
        public Order order(double now_h) {
            Order order = renaming.of(line.order(), line.sequence()).orElse(line.order());
            boolean late = order instanceof Order.Raid raid && line.at_h() < now_h && raid.strike_h() < now_h;
            return late ? at(now_h, (Order.Raid) order) : order;
        }

        /** A raid that had to wait strikes as soon as it can. */
        private static Order at(double now_h, Order.Raid raid) {
            return new Order.Raid(raid.agency(), raid.subject(), raid.units(), now_h, raid.joint());
        }

        @Override
        public double until_h() {
            return until_h;
        }
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        var kinds = new ArrayList<>(Recording.BEGINNINGS);
        kinds.add(Happening.OrderGiven.class);
        kinds.add(Happening.OrderRefused.class);
        return kinds;
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.OrderGiven) {
            if (event.cause() == 0 && !giving.isEmpty()) {
                Recording.Given line = giving.remove();
                given.put(event.sequence(), line);
                count += line.sequence() > 0 ? 1 : 0;
            }
        } else if (what instanceof Happening.OrderRefused refusal) {
            refused(given.get(event.cause()), refusal.reason());
        } else {
            Recording.begunBy(what).ifPresent(name -> begun(given.get(event.cause()), name));
        }
    }

    private void begun(Recording.@Nullable Given line, String name) {
        if (line != null) {
            line.made().ifPresent(recorded -> renaming.called(recorded, name));
        }
    }

    private void refused(Recording.@Nullable Given line, String reason) {
        if (line == null || line.refused() || line.sequence() == 0) {
            return;
        }
        String kind = Word.of(line.order().getClass());
        if (cut.filter(change -> change.restsOnCooperation(line.order())).isPresent()) {
            ofCooperation++;
        } else if (WANT_OF_KNOWLEDGE.stream().anyMatch(reason::contains)) {
            unfounded.merge(kind, 1, Integer::sum);
        } else {
            impossible.merge(kind, 1, Integer::sum);
        }
    }
}
