package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.report.Table;
import org.tributary.report.aar.Contacts.Contact;
import org.tributary.report.chart.Look;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;

/** Who told and asked whom. */
final class ExchangeSection {
    /** More lines cannot be told apart. */
    private static final int MOST_DRAWN = 70;

    private static final int MOST_TOLD = 10;

    private final Material material;
    private final List<Contact> contacts;

    ExchangeSection(Material material) {
        this.material = material;
        this.contacts = material.contacts().all();
    }

    Markup html() {
        var html = new Markup().open("section", "id", "exchange").leaf("h2", "Who told and asked whom");
        if (contacts.isEmpty()) {
            return html.add(Figures.note("No agency sent another anything that arrived."))
                    .closeLine();
        }
        List<Contact> drawn = contacts.subList(0, Math.min(MOST_DRAWN, contacts.size()));
        Drawings.figure(
                new NetworkDrawing(material, agencies()).draw(drawn),
                "Each line leads from the sender to the receiver in the sender's colour; the wider, the more."
                        + (drawn.size() < contacts.size()
                                ? " Drawn are the %d strongest of %d ways.".formatted(drawn.size(), contacts.size())
                                : ""),
                html);
        html.add(signs());
        html.leaf("p", across());
        html.add(table("What arrived, the busiest ways", contacts.subList(0, Math.min(MOST_TOLD, contacts.size())))
                .html());
        if (contacts.size() > MOST_TOLD) {
            html.open("details")
                    .leaf("summary", "All that is drawn, as a table")
                    .add(table("What arrived", drawn).html())
                    .closeLine();
            html.add(Figures.soft("ledger.csv beside this report has every message."));
        }
        return html.closeLine();
    }

    private Table table(String caption, List<Contact> told) {
        var table = new Table(caption)
                .words("From", "To")
                .figures("Leads", "Requests", "Answers", "Other")
                .words("Log, the first");
        told.forEach(contact -> table.row("", cells(contact)));
        return table;
    }

    private Markup signs() {
        var html = new Markup().open("ul", "class", "letters");
        material.findings().scenario().seats().values().stream()
                .map(seat -> seat.country())
                .distinct()
                .forEach(country -> html.open("li")
                        .add(Drawings.sign(Look.of(country)))
                        .text(" " + country.englishName())
                        .close());
        return html.closeLine();
    }

    private String across() {
        long all = 0;
        long abroad = 0;
        for (Contact contact : contacts) {
            all += contact.all();
            abroad += country(contact.from()).equals(country(contact.to())) ? 0 : contact.all();
        }
        return "%s arrived in all, %s of them from another country."
                .formatted(Numbers.many(all, "message", "messages"), Numbers.count(abroad));
    }

    private String country(AgencyId agency) {
        return material.findings()
                .gathering()
                .directory()
                .country(agency)
                .map(Country::name)
                .orElse("");
    }

    private List<AgencyId> agencies() {
        List<AgencyId> agencies = new ArrayList<>();
        material.findings().scenario().seats().values().forEach(seat -> agencies.addAll(seat.agencies()));
        return agencies;
    }

    private List<Markup> cells(Contact contact) {
        var log = new Markup();
        String between = "";
        for (long entry : contact.entries()) {
            log.text(between);
            material.linked().write(entry, log);
            between = ", ";
        }
        return List.of(
                new Markup().text(material.name(contact.from())),
                new Markup().text(material.name(contact.to())),
                new Markup().text(Numbers.count(contact.leads())),
                new Markup().text(Numbers.count(contact.requests())),
                new Markup().text(Numbers.count(contact.answers())),
                new Markup().text(Numbers.count(contact.others())),
                log);
    }
}
