package org.tributary.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.RequestId;

/**
 * How many of the requests of one country another answered; what counts is what came first, so an
 * answer after the deadline is none. Requests still under way at ENDEX before their deadline are
 * left out. Not thread-safe.
 */
final class Answers implements EventListener {
    private final Jurisdictions jurisdictions;
    private final Set<RequestId> closed = new HashSet<>();
    private final Map<Country, Map<Country, Count>> counts = new TreeMap<>();

    Answers(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.RequestAnswered request) {
            count(request.request(), request.from(), request.to(), 1);
        } else if (event.what() instanceof Happening.RequestRefused request) {
            count(request.request(), request.from(), request.to(), 0);
        } else if (event.what() instanceof Happening.RequestLost request) {
            count(request.request(), request.from(), request.to(), 0);
        } else if (event.what() instanceof Happening.RequestUnanswered request) {
            count(request.request(), request.from(), request.to(), 0);
        }
    }

    private void count(RequestId request, AgencyId asking, AgencyId asked, int answers) {
        if (jurisdictions.abroad(asking, asked) && closed.add(request)) {
            Count count = counts.computeIfAbsent(jurisdictions.countryOf(asked), none -> new TreeMap<>())
                    .computeIfAbsent(jurisdictions.countryOf(asking), none -> new Count());
            count.asked++;
            count.answered += answers;
        }
    }

    /** The share of all requests abroad that was answered. */
    Reading.Part answered() {
        int asked = 0;
        int answered = 0;
        for (Map<Country, Count> ofOne : counts.values()) {
            for (Count count : ofOne.values()) {
                asked += count.asked;
                answered += count.answered;
            }
        }
        return new Reading.Part("reciprocity-requests-answered", Reading.ratio(answered, asked), "share", asked);
    }

    /** How far those who asked each other answered alike. */
    Reading.Part balance() {
        var balances = new ArrayList<Double>();
        counts.forEach((one, ofOne) -> ofOne.forEach((other, there) -> {
            Count back = counts.getOrDefault(other, Map.of()).get(one);
            if (one.compareTo(other) < 0 && back != null) {
                balances.add(Reciprocity.balance(there.share(), back.share()));
            }
        }));
        return new Reading.Part(
                "reciprocity-answers-balance",
                balances.stream().mapToDouble(Double::doubleValue).average(),
                "share",
                balances.size());
    }

    private static final class Count {
        private int asked;
        private int answered;

        double share() {
            return (double) answered / asked;
        }
    }
}
