package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.Span;
import org.tributary.scenario.Check;

/** Which raids somebody else was told of before they struck, each by its own name or by the joint operation's. */
final class AnnouncedRaids implements EventListener {
    private final Map<OperationId, Noted> notices = new HashMap<>();
    private final List<Strike> strikes = new ArrayList<>();

    private record Strike(String agency, Noted at, Optional<Noted> notice) {}

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.OperationNotified notified) {
            notices.putIfAbsent(notified.operation(), Noted.of(event));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            Optional<Noted> notice = Optional.ofNullable(notices.get(raid.operation()))
                    .or(() -> raid.joint().map(notices::get));
            strikes.add(new Strike(raid.agency().value(), Noted.of(event), notice));
        }
    }

    /** Passed if there were raids, and each was announced so long before; evidence is what was not announced. */
    CheckResult result(String id, Check.RaidsAnnounced wanted) {
        double ahead_h = wanted.ahead().map(Span::hours).orElse(0.0);
        var missing = new Evidence();
        int all = 0;
        int announced = 0;
        for (Strike strike : strikes) {
            if (wanted.of().filter(agency -> !agency.equals(strike.agency())).isPresent()) {
                continue;
            }
            all++;
            if (strike.notice()
                    .filter(notice -> notice.hoursTo(strike.at()) >= ahead_h)
                    .isPresent()) {
                announced++;
            } else {
                missing.add(strike.at());
            }
        }
        String words = "each raid%s announced to a partner%s before it strikes"
                .formatted(
                        wanted.of().map(agency -> " of " + agency).orElse(""),
                        ahead_h > 0 ? " " + Figures.text(ahead_h, "h") : "");
        String found = all == 0 ? "no raid" : "%s of %s raids".formatted(announced, all);
        return new CheckResult(id, all > 0 && announced == all, words, found, missing.list());
    }
}
