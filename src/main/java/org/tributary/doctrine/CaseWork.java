package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Term;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.CaseNotice;
import org.tributary.picture.CaseView;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;

/** What a seat does for cases: asks for evidence from abroad, forms joint teams, and asks for suspects held abroad. */
final class CaseWork {
    private final Set<SubjectId> teams = new HashSet<>();

    CaseWork() {}

    /** Asks by letter each country whose evidence a case lacks. */
    static void ask(SeatPicture picture, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (CaseView one : agency.cases()) {
                for (Country country : one.abroad()) {
                    if (!one.asked().contains(country)) {
                        orders.add(new Order.RequestMla(agency.id(), one.id(), country));
                    }
                }
            }
        }
    }

    /** Forms a team with the leading agencies of the countries whose evidence a case lacks, where a channel joins them. */
    void team(SeatPicture picture, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (CaseView one : agency.cases()) {
                if (!one.abroad().isEmpty() && teams.add(one.subject())) {
                    List<AgencyId> partners = partners(picture, agency, one.abroad());
                    if (!partners.isEmpty()) {
                        orders.add(new Order.FormJointTeam(agency.id(), partners, one.subject()));
                    }
                }
            }
        }
    }

    /** Asks by treaty for suspects abroad whom no court there has charged, where the own country holds evidence. */
    static void extradite(SeatPicture picture, List<Order> orders) {
        Country own = Partners.own(picture);
        var asked = new HashSet<CaseId>();
        for (AgencyPicture agency : picture.agencies()) {
            for (CaseNotice notice : agency.notices()) {
                boolean possible =
                        notice.asked().isEmpty() && picture.regime().agreed(Term.Kind.EXTRADITION, own, notice.in());
                boolean useful = notice.evidence() >= picture.law().actionable();
                if (possible && useful && asked.add(notice.id())) {
                    orders.add(new Order.RequestExtradition(agency.id(), notice.id(), Surrender.TREATY));
                }
            }
        }
    }

    private static List<AgencyId> partners(SeatPicture picture, AgencyPicture agency, Set<Country> countries) {
        var result = new ArrayList<AgencyId>();
        for (Country country : countries) {
            NationalWork.lead(picture, country)
                    .map(AgencyEntry::id)
                    .filter(partner ->
                            !picture.regime().between(agency.id(), partner).isEmpty())
                    .ifPresent(result::add);
        }
        return result;
    }
}
