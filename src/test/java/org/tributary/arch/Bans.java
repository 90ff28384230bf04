package org.tributary.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What is known in one place only, and what nothing that must repeat itself may ask. */
final class Bans {
    /** Packages whose doings make the log and the score. */
    private static final String[] REPEATED = products(
            "quantity..",
            "chance..",
            "region..",
            "cooperation..",
            "order..",
            "event..",
            "scenario..",
            "picture..",
            "model..",
            "doctrine..",
            "score..");

    /** A rule, and how to break it: a package and a statement in a method of a class there. */
    record Ban(String name, ArchRule rule, String inPackage, String statement) {
        @Override
        public String toString() {
            return name + ": " + inPackage + ", " + statement;
        }
    }

    private static final ArchRule YAML = only("scenario.read..", "tools.jackson.dataformat..", "org.snakeyaml..");
    private static final ArchRule MASON = only("model..", "sim..", "ec.util..")
            .because("what comes after the event log must not care how agents were scheduled");
    private static final ArchRule MASON_WITHIN = noClasses()
            .that()
            .resideInAPackage("org.tributary.model..")
            .and()
            .resideOutsideOfPackage("org.tributary.model.clockwork..")
            .and()
            .haveSimpleNameNotEndingWith("TributaryModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec.util..")
            .because("agents ask the clockwork, not MASON");
    private static final ArchRule CHARTS = only("report..", "org.jfree..");
    private static final ArchRule DATABASE = only("store..", "java.sql..", "javax.sql..");
    private static final ArchRule HTTP = only(
            "web..",
            "io.javalin..",
            "org.eclipse.jetty..",
            "jakarta.servlet..",
            "java.net.http..",
            "com.sun.net.httpserver..");
    private static final ArchRule PARQUET =
            only("table..", "blue.strategic..", "org.apache.parquet..", "org.apache.hadoop..");
    private static final ArchRule ARGUMENTS = only("cli..", "picocli..");

    private static final ArchRule JSON = noClasses()
            .that()
            .resideInAnyPackage(products(
                    "quantity..", "chance..", "cooperation..", "order..", "picture..", "model..", "doctrine.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..")
            .because("values say how they are written; writing is the business of those who do it");

    private static final ArchRule CHANCE_AND_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(REPEATED)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID|Date|Timer|IdentityHashMap|WeakHashMap)"
                    + "|java\\.util\\.random\\..*"
                    + "|java\\.security\\.SecureRandom"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom"
                    + "|java\\.lang\\.(Thread|Runtime|ProcessHandle)"
                    + "|java\\.time\\.(Clock|Instant)")
            .because("a run must come back to the bit");

    private static final ArchRule CALLS = noClasses()
            .that()
            .resideInAnyPackage(REPEATED)
            .should()
            .callMethodWhere(calls("java\\.lang\\.System", "currentTimeMillis|nanoTime|identityHashCode|getenv"))
            .orShould()
            .callMethodWhere(calls("java\\.lang\\.(Strict)?Math", "random"))
            .orShould()
            .callMethodWhere(calls("java\\.util\\.Collections", "shuffle"))
            .orShould()
            .callMethodWhere(calls("java\\.time\\..*", "now"))
            .orShould()
            .callMethodWhere(calls("java\\.util\\..*", "parallel|parallelStream"))
            .because("a run must come back to the bit");

    private static final ArchRule LAST_BIT = noClasses()
            .that()
            .resideInAnyPackage(products("chance..", "region..", "model..", "doctrine.."))
            .should()
            .callMethodWhere(calls(
                    "java\\.lang\\.Math", "sin|cos|tan|asin|acos|atan2?|exp|expm1|log|log10|log1p|pow|cbrt|hypot"))
            .because("the last bit of these may differ between machines; StrictMath's does not");

    private static final ArchRule SHUFFLED = noClasses()
            .that()
            .resideInAnyPackage(products(
                    "quantity..",
                    "cooperation..",
                    "order..",
                    "event..",
                    "scenario",
                    "picture..",
                    "model..",
                    "doctrine.."))
            .should()
            .callMethodWhere(calls("java\\.util\\.(Set|Map)", "copyOf|ofEntries"))
            .orShould()
            .callMethodWhere(calls("java\\.util\\.stream\\.Collectors", "to(Unmodifiable)?(Set|Map)|groupingBy"))
            .because("what these give is walked in an order that is shuffled at each start");

    private static final ArchRule COUNTRY = noClasses()
            .that()
            .resideInAnyPackage(REPEATED)
            .should()
            .callMethodWhere(calls("java\\.lang\\.String", "toLowerCase|toUpperCase")
                    .and(target(rawParameterTypes(new String[0]))))
            .orShould()
            .callMethodWhere(calls("java\\.util\\.(Locale|TimeZone)", "getDefault"))
            .orShould()
            .callMethodWhere(calls("java\\.time\\.ZoneId", "systemDefault"))
            .because("nothing may change with the country in which a run is played");

    static final List<Ban> ALL = List.of(
            new Ban("YAML", YAML, "model", "return new org.snakeyaml.engine.v2.api.Load(null);"),
            new Ban("MASON", MASON, "run", "return new sim.engine.SimState(1);"),
            new Ban("MASON within the model", MASON_WITHIN, "model.police", "return new sim.engine.Schedule();"),
            new Ban("charts", CHARTS, "score", "return new org.jfree.data.xy.XYSeries(\"score\");"),
            new Ban("database", DATABASE, "run", "return java.sql.DriverManager.getConnection(\"jdbc:\");"),
            new Ban("HTTP", HTTP, "run", "return java.net.http.HttpClient.newHttpClient();"),
            new Ban("server", HTTP, "exercise", "return io.javalin.Javalin.create();"),
            new Ban("Parquet", PARQUET, "score", "return new org.apache.hadoop.conf.Configuration();"),
            new Ban("arguments", ARGUMENTS, "run", "return new picocli.CommandLine(this);"),
            new Ban("JSON", JSON, "model", "return new tools.jackson.databind.json.JsonMapper();"),
            new Ban("random numbers", CHANCE_AND_CLOCK, "model.crime", "return new java.util.Random();"),
            new Ban("random names", CHANCE_AND_CLOCK, "doctrine", "return java.util.UUID.randomUUID();"),
            new Ban("random draw", CALLS, "score", "return Math.random();"),
            new Ban("wall clock", CALLS, "model", "return System.nanoTime();"),
            new Ban("calendar", CALLS, "doctrine", "return java.time.LocalDate.now();"),
            new Ban("identity", CALLS, "model.border", "return System.identityHashCode(this);"),
            new Ban("parallel streams", CALLS, "model", "return java.util.List.of(1, 2).parallelStream().toList();"),
            new Ban("last bits", LAST_BIT, "model.crime", "return Math.exp(1);"),
            new Ban("shuffled sets", SHUFFLED, "doctrine", "return java.util.Set.copyOf(java.util.List.of(1, 2));"),
            new Ban("names by country", COUNTRY, "model", "return \"ID\".toLowerCase();"),
            new Ban("defaults", COUNTRY, "event", "return java.util.Locale.getDefault();"));

    private Bans() {}

    private static ArchRule only(String where, String... what) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Arrows.ROOT + where)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(what)
                .as("only %s knows %s".formatted(where, List.of(what)));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String type, String method) {
        return target(owner(nameMatching(type))).and(target(nameMatching(method)));
    }

    private static String[] products(String... names) {
        return Stream.of(names).map(name -> Arrows.ROOT + name).toArray(String[]::new);
    }
}
