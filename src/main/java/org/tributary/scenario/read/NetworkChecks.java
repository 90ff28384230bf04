package org.tributary.scenario.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tributary.scenario.Syndicate;

/** Checks the members of a syndicate and what they sell. */
final class NetworkChecks {
    private static final Pattern EDGE = Pattern.compile("(\\d{1,7})-(\\d{1,7})");
    private static final int MOST_MEMBERS = 1_000_000;
    private static final double MOST_USD = 1e9;

    private final Script script;
    private final Findings findings;

    NetworkChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
    }

    void check(Syndicate syndicate, Pointer at) {
        syndicate.network().ifPresent(network -> network(network, at.to("network")));
        syndicate.dealing().ifPresent(dealing -> dealing(syndicate, dealing, at.to("dealing")));
    }

    private void network(Syndicate.Network network, Pointer at) {
        network.roles().forEach((role, count) -> script.range(at.to("roles").to(role.word()), count, 0, MOST_MEMBERS));
        long sum =
                network.roles().values().stream().mapToLong(Integer::longValue).sum();
        if (sum == 0 && findings.isSound(at)) {
            findings.report(Code.NOTHING_THERE, at, "This network has no members; give roles or a file.");
        }
        network.members()
                .filter(members -> members != sum && findings.isSound(at))
                .ifPresent(members -> {
                    findings.report(
                            Code.OUT_OF_RANGE,
                            at.to("members"),
                            "members is %d, but the roles are %d together.".formatted(members, sum));
                });
        script.range(at.to("roles"), (double) sum, 0, MOST_MEMBERS);
        network.tiesEach().ifPresent(ties -> script.range(at.to("ties-each"), ties, 1, 100));
        network.minorArrests().ifPresent(rate -> script.range(at.to("minor-arrests"), rate, 0, 1000));
        if (!network.places().isEmpty()) {
            network.places()
                    .keySet()
                    .forEach(place -> script.place(place, at.to("places").to(place)));
            script.weights(network.places(), at.to("places"));
        }
        for (int i = 0; i < network.edges().size() && !findings.isFull(); i++) {
            edge(network.edges().get(i), sum, at.to("edges").to(i));
        }
    }

    private void edge(String edge, long members, Pointer at) {
        Matcher matcher = EDGE.matcher(edge);
        boolean known = matcher.matches()
                && Integer.parseInt(matcher.group(1)) < members
                && Integer.parseInt(matcher.group(2)) < members;
        if (!known || matcher.group(1).equals(matcher.group(2))) {
            findings.report(
                    Code.NETWORK_FILE,
                    at,
                    "%s is not a tie of two different members by number, such as 0-1; there are %d, from 0."
                            .formatted(Quoted.text(edge), members));
        }
    }

    private void dealing(Syndicate syndicate, Syndicate.Dealing dealing, Pointer at) {
        script.place(dealing.at(), at.to("at"));
        if (!dealing.sales().unit().equals("usd")) {
            findings.report(Code.WRONG_UNIT, at.to("sales"), "Sales of a day are given like 20000 usd.");
        } else {
            script.positive(at.to("sales"), dealing.sales().value(), MOST_USD, " usd");
        }
        dealing.reserveDays().ifPresent(days -> script.positive(at.to("reserve-days"), days, 10_000, ""));
        if (syndicate.network().isEmpty() && findings.isSound(at)) {
            findings.report(Code.NOTHING_THERE, at, "Somebody must do the selling; give the syndicate a network.");
        }
    }
}
