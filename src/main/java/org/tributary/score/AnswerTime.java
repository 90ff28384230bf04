package org.tributary.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.Request.Wish;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * Which share of the requests to another country were answered in time.
 *
 * <p>Definition: a request is answered when its answer arrives; one for information only if a lead came with it. In
 * time is within τ of being drafted: {@value #FAST_H} h by a channel that hands it on at once, {@value #SLOW_H} h by
 * one that drafts, checks and translates. Who asks the same again of the same agency has asked once.
 *
 * <p>Formula: requests answered within τ ÷ requests answered, refused, or drafted more than τ before ENDEX. Parts:
 * median and 90th percentile by Kaplan–Meier, of all and by channel; a request without an answer is broken off at
 * ENDEX.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: requests judged. Coverage: these ÷ all. Evidence: the answers in
 * time. Source: our own.
 */
final class AnswerTime implements Measure {
    /** τ of fast channels: a night's way there and back, and a day to look. Assumed. */
    static final double FAST_H = 72;

    /** τ of slow channels: within it nineteen in twenty messages of a national desk arrive. Assumed. */
    static final double SLOW_H = 504;

    private final Jurisdictions jurisdictions;
    private final double endex_h;
    private final Set<Plea> pleas = new HashSet<>();
    private final Map<RequestId, Asked> asked = new LinkedHashMap<>();

    AnswerTime(Scenario scenario) {
        jurisdictions = new Jurisdictions(scenario);
        endex_h = scenario.clock().endex_h();
    }

    @Override
    public MeasureName name() {
        return MeasureName.ANSWER_TIME;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.RequestDrafted drafted) {
            draft(event, drafted.request());
        } else if (event.what() instanceof Happening.RequestAnswered answered) {
            Asked request = asked.get(answered.request());
            if (request != null && event.at_h() <= endex_h) {
                request.settled = true;
                request.answer = answered.leads() > 0 || request.wish != Wish.INFORMATION ? Noted.of(event) : null;
            }
        } else if (event.what() instanceof Happening.RequestRefused refused) {
            Asked request = asked.get(refused.request());
            if (request != null) {
                request.settled = true;
            }
        }
    }

    private void draft(Event event, Request request) {
        var plea = new Plea(request.from(), request.to(), request.wish(), request.subject(), request.place());
        if (jurisdictions.abroad(request.from(), request.to()) && pleas.add(plea)) {
            asked.put(request.id(), new Asked(event.at_h(), request.channel(), request.wish()));
        }
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        int judged = 0;
        int inTime = 0;
        for (Asked request : asked.values()) {
            if (request.settled || endex_h - request.at_h >= request.limit_h()) {
                judged++;
            }
            if (request.answer != null && request.isInTime()) {
                inTime++;
                evidence.add(request.answer);
            }
        }
        return Reading.of(
                name(),
                Reading.ratio(inTime, judged),
                judged,
                Reading.coverage(judged, asked.size()),
                evidence,
                parts());
    }

    private List<Reading.Part> parts() {
        var all = new KaplanMeier();
        var byChannel = new EnumMap<ChannelKind, KaplanMeier>(ChannelKind.class);
        var counts = new HashMap<ChannelKind, Integer>();
        for (Asked request : asked.values()) {
            request.addTo(all, endex_h);
            request.addTo(byChannel.computeIfAbsent(request.channel, none -> new KaplanMeier()), endex_h);
            counts.merge(request.channel, 1, Integer::sum);
        }
        var parts = new ArrayList<Reading.Part>();
        quantiles("", all, asked.size(), parts);
        byChannel.forEach(
                (channel, curve) -> quantiles("-" + channel.word(), curve, counts.getOrDefault(channel, 0), parts));
        return parts;
    }

    private void quantiles(String of, KaplanMeier curve, int n, List<Reading.Part> parts) {
        OptionalDouble median_h = curve.quantile(0.5);
        OptionalDouble p90_h = curve.quantile(0.9);
        parts.add(new Reading.Part(name().word() + "-p50" + of, median_h, "h", n));
        parts.add(new Reading.Part(name().word() + "-p90" + of, p90_h, "h", n));
    }

    /** What one agency wants of another. */
    private record Plea(AgencyId from, AgencyId to, Wish wish, Optional<SubjectId> subject, Optional<PlaceId> place) {}

    /** A request and what became of it. */
    private static final class Asked {
        private final double at_h;
        private final ChannelKind channel;
        private final Wish wish;
        private boolean settled;
        private @Nullable Noted answer;

        Asked(double at_h, ChannelKind channel, Wish wish) {
            this.at_h = at_h;
            this.channel = channel;
            this.wish = wish;
        }

        double limit_h() {
            return channel.isSlow() ? SLOW_H : FAST_H;
        }

        boolean isInTime() {
            return answer != null && answer.at_h() - at_h <= limit_h();
        }

        void addTo(KaplanMeier curve, double endex_h) {
            if (answer == null) {
                curve.brokenOff(endex_h - at_h);
            } else {
                curve.ended(answer.at_h() - at_h);
            }
        }
    }
}
