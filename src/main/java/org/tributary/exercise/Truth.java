package org.tributary.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.UnitGroup;

/** What is really there, added up from the events so far: sites, loads under way, units. For one thread. */
final class Truth implements EventListener {
    private final Map<SubjectId, Site> sites = new TreeMap<>();
    private final Map<SubjectId, ExconView.LoadState> loads = new LinkedHashMap<>();
    private final Map<UnitId, ExconView.UnitState> units = new LinkedHashMap<>();

    private static final class Site {
        private final String syndicate;
        private String kind;
        private PlaceId place;
        private String state = "working";
        private int workers;
        private Optional<Double> opens_h = Optional.empty();

        Site(String syndicate, String kind, PlaceId place) {
            this.syndicate = syndicate;
            this.kind = kind;
            this.place = place;
        }
    }

    Truth(Scenario scenario) {
        for (UnitGroup group : scenario.units()) {
            int count = group.units().orElse(1);
            for (int i = 1; i <= count; i++) {
                var id = count == 1 ? group.id() : new UnitId(group.id().value() + "/" + i);
                units.put(
                        id,
                        new ExconView.UnitState(
                                id,
                                group.agency().value(),
                                group.kind().word(),
                                group.at(),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
    }

    /** As it is now. */
    ExconView.Truth now() {
        var all = new ArrayList<ExconView.SiteState>();
        sites.forEach((id, site) -> all.add(new ExconView.SiteState(
                id.value(),
                site.syndicate,
                site.kind,
                site.place,
                site.state,
                Math.max(0, site.workers),
                site.opens_h)));
        return new ExconView.Truth(List.copyOf(all), List.copyOf(loads.values()), List.copyOf(units.values()));
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (!hearOfSite(event, what) && !hearOfWorkers(what) && !hearOfLoad(event, what)) {
            hearOfUnit(event, what);
        }
    }

    private boolean hearOfSite(Event event, Happening what) {
        if (what instanceof Happening.SiteOpened opened) {
            PlaceId place = Objects.requireNonNull(event.place());
            Site site = sites.computeIfAbsent(
                    opened.subject(),
                    id -> new Site(opened.syndicate().value(), opened.kind().word(), place));
            site.kind = opened.kind().word();
            site.place = place;
            site.state = "working";
            site.workers = opened.workers();
            site.opens_h = Optional.empty();
        } else if (what instanceof Happening.SiteWarned warned) {
            state(warned.subject(), "warned");
        } else if (what instanceof Happening.SiteReturned returned) {
            state(returned.subject(), "working");
        } else if (what instanceof Happening.SiteClosed closed) {
            state(closed.subject(), "closed");
        } else if (what instanceof Happening.SiteRelocated moved) {
            state(moved.subject(), "moving");
            Optional.ofNullable(sites.get(moved.subject())).ifPresent(site -> {
                site.place = moved.to();
                site.opens_h = Optional.of(moved.opens_h());
            });
        } else {
            return false;
        }
        return true;
    }

    private void state(SubjectId subject, String state) {
        Optional.ofNullable(sites.get(subject)).ifPresent(site -> site.state = state);
    }

    private boolean hearOfWorkers(Happening what) {
        if (what instanceof Happening.WorkersRecruited came) {
            if (came.how() != Happening.Recruitment.FOUNDED) {
                add(came.subject(), came.held() + came.willing());
            }
        } else if (what instanceof Happening.WorkersEscaped gone) {
            add(gone.subject(), -gone.held());
        } else if (what instanceof Happening.WorkersLeft gone) {
            add(gone.subject(), -gone.held() - gone.willing());
        } else if (what instanceof Happening.PersonsFreed freed) {
            add(freed.subject(), -freed.freed() - freed.arrested());
        } else if (what instanceof Happening.PersonsResold sold) {
            add(sold.subject(), -sold.held() - sold.willing());
            add(sold.to(), sold.held() + sold.willing());
        } else if (what instanceof Happening.WorkersRoundedUp taken) {
            add(taken.subject(), -taken.held() - taken.willing() - taken.bosses());
        } else {
            return false;
        }
        return true;
    }

    private void add(SubjectId subject, int workers) {
        Optional.ofNullable(sites.get(subject)).ifPresent(site -> site.workers += workers);
    }

    private boolean hearOfLoad(Event event, Happening what) {
        if (what instanceof Happening.LoadDeparted departed) {
            PlaceId from = Objects.requireNonNull(event.place());
            loads.put(
                    departed.subject(),
                    new ExconView.LoadState(
                            departed.subject().value(),
                            departed.syndicate().value(),
                            departed.goods().word(),
                            departed.amount(),
                            from,
                            from,
                            departed.to(),
                            event.at_h()));
        } else if (what instanceof Happening.CrossingPassed passed) {
            loads.computeIfPresent(
                    passed.subject(),
                    (id, load) -> new ExconView.LoadState(
                            load.subject(),
                            load.syndicate(),
                            load.goods(),
                            load.amount(),
                            load.from(),
                            Objects.requireNonNull(event.place()),
                            load.to(),
                            load.since_h()));
        } else if (what instanceof Happening.LoadSeized seized) {
            loads.remove(seized.subject());
        } else if (what instanceof Happening.LoadDelivered delivered) {
            loads.remove(delivered.subject());
        } else {
            return false;
        }
        return true;
    }

    private void hearOfUnit(Event event, Happening what) {
        if (what instanceof Happening.UnitDeparted departed) {
            units.computeIfPresent(
                    departed.unit(),
                    (id, unit) -> new ExconView.UnitState(
                            id,
                            unit.agency(),
                            unit.kind(),
                            unit.at(),
                            Optional.of(departed.to()),
                            Optional.of(departed.arrives_h())));
        } else if (what instanceof Happening.UnitArrived arrived && event.place() != null) {
            PlaceId place = event.place();
            units.computeIfPresent(
                    arrived.unit(),
                    (id, unit) -> new ExconView.UnitState(
                            id, unit.agency(), unit.kind(), place, Optional.empty(), Optional.empty()));
        }
    }
}
