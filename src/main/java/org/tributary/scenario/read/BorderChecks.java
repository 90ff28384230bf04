package org.tributary.scenario.read;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Link;
import org.tributary.region.Mode;
import org.tributary.scenario.Agreements;

/** Checks what is agreed about borders and the river: joint patrols and pursuit. */
final class BorderChecks {
    private final Script script;
    private final Findings findings;

    private BorderChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
    }

    static void check(Script script) {
        var checks = new BorderChecks(script);
        Agreements agreements = script.scenario().agreements();
        for (int i = 0; i < agreements.jointPatrols().size(); i++) {
            checks.jointPatrol(agreements.jointPatrols().get(i), Pointer.of("agreements", "joint-patrols", i));
        }
        for (int i = 0; i < agreements.pursuit().size(); i++) {
            checks.pursuit(agreements.pursuit().get(i), Pointer.of("agreements", "pursuit", i));
        }
    }

    private void jointPatrol(Agreements.PatrolReach reach, Pointer at) {
        for (int i = 0; i < reach.members().size(); i++) {
            script.agency(reach.members().get(i), at.to("members").to(i));
        }
        List<AgencyId> members = reach.members();
        script.once(members, at.to("members"), "agency");
        if (members.size() < 2 && !findings.isSpoilt(at.to("members"))) {
            findings.report(Code.CHANNEL_MEMBERS, at.to("members"), "A joint patrol has at least two members.");
        }
        boolean begins = script.place(reach.from(), at.to("from")).isPresent();
        boolean ends = script.place(reach.to(), at.to("to")).isPresent();
        if (begins && ends && !downOrUp(reach.from()).contains(reach.to())) {
            findings.report(
                    Code.NO_RIVER,
                    at.to("to"),
                    "No river leads from %s to %s in the part of the map that this scenario uses."
                            .formatted(reach.from(), reach.to()));
        }
    }

    private Set<PlaceId> downOrUp(PlaceId from) {
        Set<PlaceId> reached = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<PlaceId>(reached);
        while (!next.isEmpty()) {
            PlaceId here = next.remove();
            for (Link link : script.region().linksAt(here)) {
                if (link.mode() == Mode.RIVER && reached.add(link.other(here))) {
                    next.add(link.other(here));
                }
            }
        }
        reached.remove(from);
        return reached;
    }

    private void pursuit(Agreements.HotPursuit pursuit, Pointer at) {
        List<Country> between = pursuit.between();
        if (between.size() != 2 || between.get(0) == between.get(1)) {
            findings.report(
                    Code.CHANNEL_MEMBERS, at.to("between"), "Pursuit is agreed between two countries: [THA, LAO].");
        }
        if (!pursuit.depth().unit().equals("km")) {
            findings.report(Code.WRONG_UNIT, at.to("depth"), "How far units may follow is given like 10 km.");
        } else {
            script.positive(at.to("depth"), pursuit.depth().value(), 1000, " km");
        }
    }
}
