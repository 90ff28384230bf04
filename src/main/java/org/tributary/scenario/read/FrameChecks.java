package org.tributary.scenario.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Clock;
import org.tributary.scenario.Gate;
import org.tributary.scenario.Scenario;

/** Checks the frame: name, version, clock, briefs, and what is special about places. */
final class FrameChecks {
    /** For every seat's brief. */
    private static final String ALL = "all";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;
    private static final double LONGEST_ROUND_H = 24 * 366;
    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LOOSE_START = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[T ]+(\\d{1,2})[:.](\\d{2})(?::\\d{2})? *(?:(Z)|([+-])(\\d{1,2}):?(\\d{2})?)?");

    private final Script script;

    private FrameChecks(Script script) {
        this.script = script;
    }

    static void check(Script script) {
        var checks = new FrameChecks(script);
        checks.name();
        checks.clock();
        checks.briefs();
        checks.places();
    }

    private void name() {
        Scenario scenario = script.scenario();
        if (scenario.format() != 1) {
            script.findings()
                    .report(
                            Code.FORMAT_VERSION,
                            Pointer.of("format"),
                            "This reader knows format 1, not %d.".formatted(scenario.format()),
                            Optional.of("1"));
        }
        String name = scenario.scenario();
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            String near =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            boolean usable = !near.isEmpty() && near.length() <= LONGEST_NAME;
            script.findings()
                    .report(
                            Code.SCENARIO_NAME,
                            Pointer.of("scenario"),
                            "%s is not a scenario's name: at most %d lower-case letters a to z and digits, with single"
                                            .formatted(Quoted.text(name), LONGEST_NAME)
                                    + " hyphens between.",
                            usable ? Optional.of(near) : Optional.empty());
        }
    }

    private void clock() {
        Clock clock = script.scenario().clock();
        Pointer at = Pointer.of("clock");
        try {
            OffsetDateTime.parse(clock.startex(), START);
        } catch (DateTimeException e) {
            script.findings()
                    .report(
                            Code.BAD_STARTEX,
                            at.to("startex"),
                            "%s is not a date, time and zone such as 2025-01-21 09:00 +07:00."
                                    .formatted(Quoted.text(clock.startex())),
                            meantStart(clock.startex()));
        }
        Pointer rounds = at.to("rounds");
        script.range(rounds.to("count"), clock.rounds().count(), 1, 60);
        script.positive(rounds.to("length"), clock.rounds().length().hours(), LONGEST_ROUND_H, " h");
        clock.rounds().tableTime().ifPresent(time -> script.positive(rounds.to("table-time"), time.hours(), 48, " h"));
        clock.rounds().flashes().ifPresent(most -> script.range(rounds.to("flashes"), most, 0, 20));
    }

    private static Optional<String> meantStart(String text) {
        Matcher loose = LOOSE_START.matcher(text.length() <= 60 ? text : "");
        if (!loose.matches()) {
            return Optional.empty();
        }
        String zone = loose.group(6) != null
                ? "+00:00"
                : loose.group(7) == null
                        ? "+07:00"
                        : "%s%02d:%s"
                                .formatted(
                                        loose.group(7),
                                        Integer.parseInt(loose.group(8)),
                                        loose.group(9) == null ? "00" : loose.group(9));
        String meant = "%s-%02d-%02d %02d:%s %s"
                .formatted(
                        loose.group(1),
                        Integer.parseInt(loose.group(2)),
                        Integer.parseInt(loose.group(3)),
                        Integer.parseInt(loose.group(4)),
                        loose.group(5),
                        zone);
        try {
            return Optional.of(OffsetDateTime.parse(meant, START).format(START));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void briefs() {
        for (String seat : script.scenario().brief().keySet()) {
            if (!seat.equals(ALL)) {
                script.seat(new SeatId(seat), Pointer.of("brief", seat));
            }
        }
    }

    private void gate(PlaceId id, Gate gate, Pointer at) {
        var place = script.place(id, at);
        if (place.isPresent() && !place.get().isCrossing()) {
            script.findings()
                    .reportKey(
                            Code.NO_CROSSING,
                            at,
                            "%s lies in one country; people are handed over at crossings."
                                    .formatted(place.get().name()),
                            Optional.empty());
        }
        script.range(at.to("capacity"), gate.capacity(), 0, 100_000);
    }

    private void places() {
        Scenario scenario = script.scenario();
        scenario.innocentPremises()
                .ifPresent(count -> script.range(Pointer.of("innocent-premises"), count, 0, 100_000));
        for (var crossing : scenario.crossings().entrySet()) {
            Pointer at = Pointer.of("crossings", crossing.getKey());
            var place = script.place(crossing.getKey(), at);
            if (place.isPresent() && !place.get().isCrossing()) {
                script.findings()
                        .reportKey(
                                Code.NO_CROSSING,
                                at,
                                "%s lies in one country and is no crossing."
                                        .formatted(place.get().name()),
                                Optional.empty());
            }
            crossing.getValue().traffic().ifPresent(traffic -> script.range(at.to("traffic"), traffic, 0, 1e6));
        }
        scenario.gates().forEach((id, gate) -> gate(id, gate, Pointer.of("gates", id)));
        Set<PlaceId> protectedPlaces = new HashSet<>();
        for (int i = 0; i < scenario.protectors().size(); i++) {
            PlaceId place = scenario.protectors().get(i).place();
            Pointer at = Pointer.of("protectors", i, "place");
            script.place(place, at);
            if (!protectedPlaces.add(place)) {
                script.findings().report(Code.REPEATED, at, "This place already has a protector in this list.");
            }
        }
    }
}
