package org.tributary.insight.missed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.insight.MissedConnection.Harm;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * What went wrong in one run, heard event by event: loads delivered, sites emptied before anybody struck there, people
 * sold on, suspects released for want of evidence. A site whose people come back has been emptied all the same; it counts
 * once for each place. Not thread-safe.
 */
final class Harms implements EventListener {
    private static final List<Class<? extends Happening>> HEARD = List.of(
            Happening.LoadDeparted.class,
            Happening.LoadDelivered.class,
            Happening.CaseOpened.class,
            Happening.SuspectsReleased.class,
            Happening.SiteOpened.class,
            Happening.WorkersRecruited.class,
            Happening.WorkersLeft.class,
            Happening.WorkersEscaped.class,
            Happening.WorkersRoundedUp.class,
            Happening.PersonsFreed.class,
            Happening.SiteWarned.class,
            Happening.RaidFoundNothing.class,
            Happening.SiteRelocated.class,
            Happening.PersonsResold.class);

    private final Map<String, HarmDone> byKey = new LinkedHashMap<>();
    private final Map<SubjectId, Cargo> loads = new HashMap<>();
    private final Map<SubjectId, Premises> sites = new HashMap<>();
    private final Map<CaseId, Double> opened_h = new HashMap<>();

    /** A load on its way. */
    private record Cargo(double departed_h, Goods goods) {}

    /** A site at its present place. */
    private static final class Premises {
        private @Nullable PlaceId place;
        private double opened_h;
        private int people;
        private boolean over;
    }

    /** The harms in the order of the log, each once. */
    List<HarmDone> all() {
        return List.copyOf(byKey.values());
    }

    /** What they are called, to tell whether another run has them too. */
    Set<String> keys() {
        return byKey.keySet();
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        return HEARD;
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.LoadDeparted load) {
            loads.put(load.subject(), new Cargo(event.at_h(), load.goods()));
        } else if (what instanceof Happening.LoadDelivered load) {
            delivered(event, load);
        } else if (what instanceof Happening.CaseOpened one) {
            opened_h.put(one.id(), event.at_h());
        } else if (what instanceof Happening.SuspectsReleased released) {
            released(event, released);
        } else {
            hearOfSite(event, what);
        }
    }

    private void hearOfSite(Event event, Happening what) {
        if (what instanceof Happening.SiteOpened site) {
            open(event, site);
        } else if (what instanceof Happening.WorkersRecruited some) {
            site(some.subject()).people += some.held() + some.willing();
        } else if (what instanceof Happening.WorkersLeft some) {
            site(some.subject()).people -= some.held() + some.willing();
        } else if (what instanceof Happening.WorkersEscaped some) {
            site(some.subject()).people -= some.held();
        } else if (what instanceof Happening.WorkersRoundedUp some) {
            site(some.subject()).people -= some.held() + some.willing();
        } else if (what instanceof Happening.PersonsFreed raid) {
            struck(raid);
        } else if (what instanceof Happening.SiteWarned site) {
            emptied(event, site.subject());
        } else if (what instanceof Happening.RaidFoundNothing raid && raid.reason() == Happening.Empty.LEFT) {
            emptied(event, raid.subject());
        } else if (what instanceof Happening.SiteRelocated site) {
            relocated(event, site.subject());
        } else if (what instanceof Happening.PersonsResold sale) {
            sold(event, sale);
        }
    }

    private Premises site(SubjectId subject) {
        return sites.computeIfAbsent(subject, unknown -> new Premises());
    }

    private void open(Event event, Happening.SiteOpened opened) {
        Premises site = site(opened.subject());
        site.place = event.place();
        site.opened_h = event.at_h();
        site.people = opened.workers();
        site.over = false;
    }

    /** Whoever leaves after a strike was found: that is no harm that a lead could have averted. */
    private void struck(Happening.PersonsFreed raid) {
        Premises site = sites.get(raid.subject());
        if (site != null) {
            site.people -= raid.freed() + raid.arrested();
            site.over = site.over || raid.freed() + raid.arrested() > 0;
        }
    }

    private void emptied(Event event, SubjectId subject) {
        Premises site = sites.get(subject);
        if (site != null && !site.over) {
            site.over = true;
            add(ofSite(Harm.SITE_EMPTIED, event, subject, site, site.people));
        }
    }

    private void relocated(Event event, SubjectId subject) {
        Premises site = sites.get(subject);
        if (site != null && !site.over) {
            site.over = true;
            add(ofSite(Harm.VICTIMS_MOVED, event, subject, site, site.people));
        }
    }

    private void sold(Event event, Happening.PersonsResold sale) {
        int people = sale.held() + sale.willing();
        Premises site = site(sale.subject());
        site.people -= people;
        site(sale.to()).people += people;
        add(ofSite(Harm.VICTIMS_MOVED, event, sale.subject(), site, people));
    }

    private static HarmDone ofSite(Harm kind, Event event, SubjectId subject, Premises site, int people) {
        return new HarmDone(
                kind,
                event.sequence(),
                subject,
                Optional.ofNullable(site.place),
                event.at_h(),
                site.opened_h,
                people,
                HarmDone.PERSONS,
                Optional.empty(),
                Optional.empty());
    }

    private void delivered(Event event, Happening.LoadDelivered load) {
        Cargo cargo = loads.get(load.subject());
        add(new HarmDone(
                Harm.LOAD_DELIVERED,
                event.sequence(),
                load.subject(),
                Optional.ofNullable(event.place()),
                event.at_h(),
                cargo == null ? event.at_h() : cargo.departed_h(),
                load.amount(),
                unitOf(load.goods()),
                Optional.of(load.goods()),
                Optional.empty()));
    }

    private static String unitOf(Goods goods) {
        return switch (goods) {
            case TABLETS, CRYSTAL, PRECURSORS -> "kg";
            case PERSONS, FUGITIVES -> HarmDone.PERSONS;
            case CASH -> "usd";
            case WEAPONS -> "pieces";
        };
    }

    private void released(Event event, Happening.SuspectsReleased released) {
        AgencyId agency = released.agency();
        add(new HarmDone(
                Harm.SUSPECT_RELEASED,
                event.sequence(),
                released.subject(),
                Optional.ofNullable(event.place()),
                event.at_h(),
                opened_h.getOrDefault(released.id(), event.at_h()),
                released.suspects(),
                HarmDone.PERSONS,
                Optional.empty(),
                Optional.of(agency)));
    }

    private void add(HarmDone harm) {
        if (harm.amount() > 0) {
            byKey.putIfAbsent(harm.key(), harm);
        }
    }
}
