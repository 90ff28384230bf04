package org.tributary.picture;

import java.util.List;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.Regime;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.region.Region;

/**
 * What one seat sees when it is to decide. Immutable.
 *
 * @param now_h hours since STARTEX
 * @param endex_h when the exercise ends
 * @param agencies the seat's own, in the scenario's order
 * @param directory every agency of every seat, in the scenario's order
 * @param regime the agreements in force
 * @param invitations proposals that arrived and still wait for an answer, oldest first
 * @param accepted joint operations to come that an agency of this seat proposed or accepted, oldest first
 * @param refusedEntries places whose controller refused entry to this seat, with the last time
 * @param heldByOthers places where somebody other than the government must consent before police may enter
 * @param refusals what the last orders were refused for; empty if none was
 * @param law what beliefs suffice for
 * @param cooperation how its agencies stand to their partners, and what waits between them
 * @param money what victims complained of, and who shares the hotline
 */
public record SeatPicture(
        SeatId seat,
        double now_h,
        double endex_h,
        Region region,
        List<AgencyPicture> agencies,
        List<AgencyEntry> directory,
        Regime regime,
        List<Invitation> invitations,
        List<Proposal> accepted,
        List<Visit> refusedEntries,
        Set<PlaceId> heldByOthers,
        List<String> refusals,
        Law law,
        CooperationPicture cooperation,
        MoneyPicture money) {

    /** Copies its lists. */
    public SeatPicture {
        agencies = List.copyOf(agencies);
        directory = List.copyOf(directory);
        invitations = List.copyOf(invitations);
        accepted = List.copyOf(accepted);
        refusedEntries = List.copyOf(refusedEntries);
        refusals = List.copyOf(refusals);
    }

    /** An invitation and who of this seat is asked. */
    public record Invitation(AgencyId invited, Proposal proposal) {}

    /** When whoever controls a place was last asked for entry by this seat, and refused it. */
    public record Visit(PlaceId place, double refused_h) {}

    /**
     * What beliefs suffice for.
     *
     * @param actionable belief from which a subject may be searched for, watched and pressed for
     * @param warrant belief from which a court lets the police in
     */
    public record Law(double actionable, double warrant) {}
}
