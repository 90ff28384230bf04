package org.tributary.properties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.tributary._support.Plays;
import org.tributary.chance.Draws;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.UnitKind;
import org.tributary.quantity.Word;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;

/**
 * Small scenarios that nobody thought of: two to four countries, agencies with drawn powers, units, channels, syndicates,
 * held places. Written as files are and read as files are, so that whatever is drawn is also valid.
 */
final class RandomScenarios {
    private static final List<String> DOCTRINES =
            List.of("idle", "alone", "bilateral", "reciprocal", "centre", "joint-command", "share-everything");
    private static final List<Country> COUNTRIES = List.of(Country.CHN, Country.THA, Country.LAO, Country.MMR);
    private static final Region MAP = Region.lancangMekong().ofTier(1);

    private final Draws draws;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<Country, List<String>> agencies = new LinkedHashMap<>();

    private RandomScenarios(Draws draws) {
        this.draws = draws;
    }

    /** A scenario, who plays it how, and under which seed. Shows itself as the file that it was read from. */
    record Drawn(Scenario scenario, Map<String, String> doctrines, long seed, String yaml) {
        RunPlan plan() {
            RunPlan ways = Plays.under("idle", scenario);
            var bySeat = new LinkedHashMap<>(ways.doctrines());
            bySeat.replaceAll((seat, idle) -> doctrines.getOrDefault(seat.value(), "idle"));
            return new RunPlan(scenario, ways.ways(), Parameters.defaults().with(scenario), bySeat);
        }

        @Override
        public String toString() {
            return "seed %d, doctrines %s%n%s".formatted(seed, doctrines, yaml);
        }
    }

    static Drawn draw(Draws draws) {
        var making = new RandomScenarios(draws);
        String text = making.text();
        var doctrines = new LinkedHashMap<String, String>();
        making.agencies.keySet().forEach(country -> doctrines.put(word(country), making.one(DOCTRINES)));
        Scenario scenario = ScenarioReader.read("random.yaml", text.getBytes(StandardCharsets.UTF_8));
        return new Drawn(scenario, doctrines, draws.below(1 << 30), text);
    }

    private static String word(Country country) {
        return country.name().toLowerCase(Locale.ROOT);
    }

    private <T> T one(List<T> all) {
        return all.get(draws.below(all.size()));
    }

    private <T> List<T> some(List<T> all, double share) {
        var result = new ArrayList<T>();
        for (T each : all) {
            if (draws.happens(share)) {
                result.add(each);
            }
        }
        return result;
    }

    private static <E extends Enum<E> & Word> String words(List<E> words) {
        var result = new StringJoiner(", ", "[", "]");
        words.forEach(word -> result.add(word.word()));
        return result.toString();
    }

    private void line(String format, Object... values) {
        yaml.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private String text() {
        line("scenario: random");
        line("format: 1");
        line("title: {en: Random}");
        line("region: {map: lancang-mekong, tier: 1}");
        line("clock:");
        line("  startex: 2025-01-21 09:00 +07:00");
        line("  rounds: {count: %d, length: 7 days}", 1 + draws.below(3));
        countries();
        line("seats:");
        agencies.forEach((country, ids) -> line("  %s: {country: %s, agencies: %s}", word(country), country, ids));
        line("agencies:");
        agencies.forEach(this::agencies);
        line("units:");
        agencies.forEach(this::units);
        line("syndicates:");
        for (int i = 0; i < 1 + draws.below(2); i++) {
            syndicate("ring-" + i);
        }
        line("innocent-premises: %d", draws.below(10));
        protectors();
        agreements();
        // more is read than anywhere, or courts would seldom be convinced within weeks
        line("parameters:");
        for (SourceClass source : SourceClass.values()) {
            line("  footprint.%s: %.2f", source.word(), 0.1 + draws.uniform());
        }
        // as much sooner are letters answered and suspects surrendered
        for (String what : List.of("mla.", "team.", "extradition.", "extradition.contested-")) {
            line("  %sdelay-min: 2 h", what);
            line("  %sdelay-median: %d h", what, 5 + draws.below(100));
            line("  %sdelay-p95: %d h", what, 200 + draws.below(200));
        }
        line("  court.threshold: %d %%", 95 + draws.below(5));
        line("  released.return-time: %d h", 1 + draws.below(50));
        return yaml.toString();
    }

    private void countries() {
        var left = new ArrayList<>(COUNTRIES);
        int count = 2 + draws.below(3);
        for (int i = 0; i < count; i++) {
            Country country = left.remove(draws.below(left.size()));
            var ids = new ArrayList<String>();
            for (int j = 1 + draws.below(3); j > 0; j--) {
                ids.add(word(country) + "-" + j);
            }
            agencies.put(country, ids);
        }
    }

    private static List<Place> towns(Country country) {
        return MAP.places().stream()
                .filter(place -> !place.isCrossing() && place.liesIn(country))
                .toList();
    }

    private static List<Place> crossings(Country country) {
        return MAP.places().stream()
                .filter(place -> place.isCrossing() && place.liesIn(country))
                .toList();
    }

    private void agencies(Country country, List<String> ids) {
        var reads = new LinkedHashMap<String, List<SourceClass>>();
        ids.forEach(id -> reads.put(id, new ArrayList<>()));
        for (SourceClass source : SourceClass.values()) {
            reads.getOrDefault(one(ids), new ArrayList<>()).add(source);
        }
        for (String id : ids) {
            line("  %s:", id);
            line("    name: Agency %s", id);
            line("    country: %s", country);
            line("    base: %s", one(towns(country)).id());
            boolean leads = id.equals(ids.get(0));
            line("    powers: %s", words(some(List.of(Power.values()), leads ? 1 : 0.5)));
            line("    analysts: %d", draws.below(5) + (leads ? 3 : 0));
            line("    reads: %s", words(reads.getOrDefault(id, List.of())));
            if (draws.happens(0.3)) {
                line("    leak: %d %%", draws.below(40));
            }
            if (draws.happens(0.7)) {
                line("    detention: %d days", 1 + draws.below(6));
            }
        }
    }

    private void units(Country country, List<String> ids) {
        var kinds = new ArrayList<>(List.of(UnitKind.TACTICAL, UnitKind.INVESTIGATORS));
        for (int i = draws.below(6); i > 0; i--) {
            kinds.add(one(List.of(UnitKind.values())));
        }
        for (int i = 0; i < kinds.size(); i++) {
            UnitKind kind = kinds.get(i);
            List<Place> places = kind.patrols() && draws.happens(0.7) ? crossings(country) : towns(country);
            line(
                    "  - {id: %s-unit-%d, agency: %s, kind: %s, at: %s, units: %d, people-each: %d}",
                    word(country),
                    i,
                    i < 2 ? ids.get(0) : one(ids),
                    kind.word(),
                    one(places).id(),
                    1 + draws.below(3),
                    5 + draws.below(100));
        }
    }

    private List<Country> atTheTable() {
        return List.copyOf(agencies.keySet());
    }

    private String weights(List<?> keys) {
        var result = new StringJoiner(", ", "{", "}");
        for (Object key : new java.util.LinkedHashSet<>(keys)) {
            result.add(key + ": " + (1 + draws.below(9)));
        }
        return result.toString();
    }

    private Place anyTown() {
        return one(towns(one(atTheTable())));
    }

    private void syndicate(String id) {
        line("  %s:", id);
        line("    scam:");
        line("      sites: %s", weights(List.of(anyTown().id(), anyTown().id())));
        line("      workers: %d", 200 + draws.below(2000));
        if (draws.happens(0.7)) {
            line("      workers-from: %s", weights(List.of(one(atTheTable()), one(atTheTable()), "others")));
        }
        line("      victims: %s", weights(List.of(one(atTheTable()), one(atTheTable()))));
        if (draws.happens(0.8)) {
            line("      accounts: %s", weights(List.of(one(atTheTable()), one(atTheTable()))));
        }
        line("    trades:");
        line(
                "      - {goods: %s, from: %s, to: %s, per-week: %d, load: 100 kg}",
                draws.happens(0.5) ? "tablets" : "crystal",
                weights(List.of(anyTown().id())),
                weights(List.of(anyTown().id())),
                1 + draws.below(10));
        line(
                "      - {goods: persons, from: %s, per-week: %d, load: 10 persons}",
                weights(List.of(anyTown().id())), 1 + draws.below(6));
    }

    private void protectors() {
        line("protectors:");
        line(
                "  - {place: %s, controller: armed-group, willingness: %s}",
                anyTown().id(), one(List.of(Protector.Willingness.values())).word());
    }

    private void agreements() {
        var all = new ArrayList<String>();
        agencies.values().forEach(all::addAll);
        List<String> leading = agencies.values().stream().map(ids -> ids.get(0)).toList();
        line("agreements:");
        List<String> line = some(all, 0.4);
        if (!line.isEmpty()) {
            line("  hotline: %s", line);
        }
        var kinds = new ArrayList<>(List.of(ChannelKind.values()));
        kinds.remove(ChannelKind.DOMESTIC);
        var channels = new ArrayList<String>();
        for (ChannelKind kind : kinds) {
            List<String> members = some(all, 0.7);
            if (members.size() > 1) {
                channels.add("    - {kind: %s, members: %s}".formatted(kind.word(), members));
            }
        }
        if (draws.happens(0.5)) {
            List<Country> table = atTheTable();
            line("  pursuit:");
            line("    - {between: [%s, %s], depth: %d km}", table.get(0), table.get(1), 1 + draws.below(30));
        }
        if (draws.happens(0.7)) {
            line("  in-force:");
            line("    - {kind: extradition, members: %s}", leading);
        }
        line(channels.isEmpty() ? "  channels: []" : "  channels:");
        channels.forEach(each -> line("%s", each));
    }
}
