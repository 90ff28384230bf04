package org.tributary.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.SubjectId;

/** What every log must obey, whatever was drawn. Each law names the events that break it. */
final class Laws {
    private Laws() {}

    /** Numbers run without gaps, time never goes back, and a cause comes before what it led to. */
    static List<String> ofCauses(List<Event> log) {
        var broken = new ArrayList<String>();
        double last_h = 0;
        for (int i = 0; i < log.size(); i++) {
            Event event = log.get(i);
            if (event.sequence() != i + 1) {
                broken.add("event %d is the %d. of the log".formatted(event.sequence(), i + 1));
            }
            if (event.at_h() < last_h) {
                broken.add("event %d goes back in time".formatted(event.sequence()));
            }
            if (event.cause() < 0 || event.cause() >= event.sequence()) {
                broken.add("event %d is caused by %d".formatted(event.sequence(), event.cause()));
            }
            last_h = event.at_h();
        }
        return broken;
    }

    /** A load sets out once, ends at most once, and carries all the way what it set out with. */
    static List<String> ofLoads(List<Event> log) {
        var broken = new ArrayList<String>();
        Map<SubjectId, Double> carried = new HashMap<>();
        Set<SubjectId> ended = new HashSet<>();
        for (Event event : log) {
            if (event.what() instanceof Happening.LoadDeparted one) {
                if (carried.put(one.subject(), one.amount()) != null) {
                    broken.add("%s sets out twice, event %d".formatted(one.subject(), event.sequence()));
                }
            } else if (event.what() instanceof Happening.CrossingPassed one) {
                check(one.subject(), one.amount(), carried, ended, event, broken);
            } else if (event.what() instanceof Happening.LoadSeized one) {
                check(one.subject(), one.amount(), carried, ended, event, broken);
                ended.add(one.subject());
            } else if (event.what() instanceof Happening.LoadDelivered one) {
                check(one.subject(), one.amount(), carried, ended, event, broken);
                ended.add(one.subject());
            }
        }
        return broken;
    }

    private static void check(
            SubjectId load,
            double amount,
            Map<SubjectId, Double> carried,
            Set<SubjectId> ended,
            Event event,
            List<String> broken) {
        if (ended.contains(load)) {
            broken.add("%s goes on after its end, event %d".formatted(load, event.sequence()));
        }
        if (Math.abs(carried.getOrDefault(load, Double.NaN) - amount) <= 1e-9) {
            return;
        }
        broken.add("%s carries %s, not %s, event %d".formatted(load, amount, carried.get(load), event.sequence()));
    }

    /** What sites took is paid in, and the statement at ENDEX says where all of it is, as told before. */
    static List<String> ofMoney(List<Event> log) {
        var books = new HashMap<String, Double>();
        var broken = new ArrayList<String>();
        for (Event event : log) {
            if (event.what() instanceof Happening.OfMoney money) {
                book(money, books);
            }
        }
        Map<String, String> same = Map.of(
                "taken", "paid in",
                "frozen and returned", "frozen",
                "returned", "given back",
                "recovered", "fetched back",
                "laundered and recovered", "arrived",
                "parts", "taken");
        same.forEach((one, other) -> {
            double mine = books.getOrDefault(one, 0.0);
            double yours = books.getOrDefault(other, 0.0);
            if (Math.abs(mine - yours) > 1e-6 * (1 + mine)) {
                broken.add("%s: %f, but %s: %f".formatted(one, mine, other, yours));
            }
        });
        return broken;
    }

    private static void book(Happening.OfMoney what, Map<String, Double> books) {
        if (what instanceof MoneyHappening.PaymentTaken one) {
            books.merge("paid in", one.usd(), Double::sum);
        } else if (what instanceof MoneyHappening.AccountsFrozen one) {
            books.merge("frozen", one.usd(), Double::sum);
        } else if (what instanceof MoneyHappening.FundsReturned one) {
            books.merge("given back", one.usd(), Double::sum);
        } else if (what instanceof MoneyHappening.FundsRecovered one) {
            books.merge("fetched back", one.usd(), Double::sum);
        } else if (what instanceof MoneyHappening.PaymentLaundered one) {
            books.merge("arrived", one.usd(), Double::sum);
        } else if (what instanceof MoneyHappening.MoneyAccounted one) {
            books.merge("taken", one.taken(), Double::sum);
            books.merge("frozen and returned", one.frozen() + one.returned(), Double::sum);
            books.merge("returned", one.returned(), Double::sum);
            books.merge("recovered", one.recovered(), Double::sum);
            books.merge("laundered and recovered", one.laundered() + one.recovered(), Double::sum);
            books.merge(
                    "parts",
                    one.inAccounts() + one.laundered() + one.fees() + one.frozen() + one.returned() + one.recovered(),
                    Double::sum);
        }
    }

    /** Nobody is found in a site who did not open it or come to it. */
    static List<String> ofPersons(List<Event> log) {
        double came = 0;
        double left = 0;
        Set<SubjectId> opened = new HashSet<>();
        var broken = new ArrayList<String>();
        for (Event event : log) {
            if (event.what() instanceof Happening.SiteOpened one && opened.add(one.subject())) {
                came += one.workers();
            } else if (event.what() instanceof Happening.LoadDeparted one
                    && one.goods() == org.tributary.quantity.Goods.PERSONS) {
                came += one.amount();
            } else if (event.what() instanceof JusticeHappening.SuspectsReturned one) {
                came += one.suspects();
            } else if (event.what() instanceof Happening.PersonsFreed one) {
                left += one.freed() + one.arrested();
            }
            if (left > came + 1) {
                broken.add("%f found of %f who came, event %d".formatted(left, came, event.sequence()));
            }
        }
        return broken;
    }

    /**
     * Whoever is in a case was arrested or surrendered into it, and leaves it once: charged, released or surrendered. Of
     * those released at most as many go back to their syndicate.
     */
    static List<String> ofCases(List<Event> log) {
        Map<CaseId, Integer> held = new HashMap<>();
        Map<CaseId, Integer> free = new HashMap<>();
        Map<Long, Integer> under = new HashMap<>();
        var broken = new ArrayList<String>();
        for (Event event : log) {
            if (event.what() instanceof Happening.PersonsFreed one) {
                under.put(event.sequence(), one.arrested());
            } else if (event.what() instanceof Happening.MemberArrested) {
                under.put(event.sequence(), 1);
            } else if (event.what() instanceof JusticeHappening.SuspectsSurrendered one) {
                take(held, one.id(), one.suspects(), event, broken);
                under.put(event.sequence(), one.suspects());
            } else if (event.what() instanceof Happening.CaseOpened one) {
                held.put(one.id(), one.suspects());
                if (!Objects.equals(under.remove(event.cause()), one.suspects())) {
                    broken.add("%s holds %d who were not arrested, event %d"
                            .formatted(one.id(), one.suspects(), event.sequence()));
                }
            } else if (event.what() instanceof Happening.SuspectsCharged one) {
                take(held, one.id(), one.suspects(), event, broken);
            } else if (event.what() instanceof Happening.SuspectsReleased one) {
                take(held, one.id(), one.suspects(), event, broken);
                free.put(one.id(), one.suspects());
            } else if (event.what() instanceof JusticeHappening.SuspectsReturned one) {
                take(free, one.id(), one.suspects(), event, broken);
            }
        }
        return broken;
    }

    private static void take(Map<CaseId, Integer> held, CaseId id, int suspects, Event event, List<String> broken) {
        int left = held.merge(id, -suspects, Integer::sum);
        if (left < 0 || suspects <= 0) {
            broken.add("%s has %d left, event %d".formatted(id, left, event.sequence()));
        }
    }
}
