package org.tributary.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every allowed arrow between packages, row by row as in {@code src/docs/architecture.md}. A package knows itself and
 * what its row names, and nothing else of the product.
 *
 * <p>A row also holds the packages below it, unless these have a row of their own. A name followed by two dots, such as
 * {@code model..}, means a package and all below.
 */
final class Arrows {
    static final String ROOT = "org.tributary.";

    /** One package and what it may import, both without {@link #ROOT}. */
    record Row(String name, List<String> knows) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> VALUES = List.of("quantity", "region", "cooperation", "order");
    private static final List<String> BELOW_MODEL =
            List.of("quantity", "chance", "region", "network", "cooperation", "order", "event", "scenario", "picture");
    private static final List<String> BELOW_RUN = and(BELOW_MODEL, "model..", "score");

    static final List<Row> ROWS = List.of(
            new Row("quantity", List.of()),
            new Row("chance", List.of("quantity")),
            new Row("region", List.of("quantity")),
            new Row("network", List.of("quantity", "chance")),
            new Row("cooperation", List.of("quantity", "region")),
            new Row("order", List.of("quantity", "cooperation")),
            new Row("event", List.of("quantity", "cooperation", "order")),
            new Row("scenario", and(VALUES, "event", "network")),
            new Row("scenario.read", and(VALUES, "event", "scenario", "network")),
            new Row("scenario.msel", and(VALUES, "event", "scenario")),
            new Row("picture", VALUES),
            // the model's own order: whatever comes first knows nothing of what comes after
            new Row("model.clockwork", BELOW_MODEL),
            new Row("model.intelligence", and(BELOW_MODEL, "model.clockwork")),
            new Row("model.border", and(BELOW_MODEL, "model.clockwork", "model.intelligence")),
            new Row("model.crime", and(BELOW_MODEL, "model.clockwork", "model.intelligence", "model.border")),
            new Row(
                    "model.network",
                    and(BELOW_MODEL, "model.clockwork", "model.intelligence", "model.border", "model.crime")),
            new Row("model.liaison", and(BELOW_MODEL, "model.clockwork", "model.intelligence", "model.police")),
            new Row(
                    "model.money",
                    and(BELOW_MODEL, "model.clockwork", "model.intelligence", "model.border", "model.crime")),
            new Row(
                    "model.police",
                    and(
                            BELOW_MODEL,
                            "model.clockwork",
                            "model.intelligence",
                            "model.border",
                            "model.crime",
                            "model.network")),
            new Row("model.justice", and(BELOW_MODEL, "model.clockwork")),
            new Row("model.reception", and(BELOW_MODEL, "model.clockwork", "model.intelligence", "model.crime")),
            new Row("model", and(BELOW_MODEL, "model..")),
            new Row("doctrine", and(VALUES, "picture")),
            new Row("score", and(VALUES, "event", "scenario")),
            new Row("run", BELOW_RUN),
            new Row(
                    "pattern",
                    and(VALUES, "network", "chance", "picture", "event", "scenario", "scenario.read", "score", "run")),
            new Row("table", List.of("quantity")),
            new Row("ledger", List.of("quantity", "cooperation", "order", "event", "scenario", "table")),
            new Row(
                    "insight",
                    List.of("quantity", "cooperation", "scenario", "order", "event", "score", "run", "table")),
            new Row("insight.missed", and(VALUES, "event", "scenario", "score", "run", "insight")),
            new Row("exercise", and(VALUES, "picture", "event", "scenario", "score", "run")),
            new Row("experiment", List.of("quantity", "scenario", "score", "run", "table")),
            new Row("store", List.of("exercise", "event", "order", "quantity")),
            new Row(
                    "report",
                    and(VALUES, "event", "scenario", "score", "run", "insight", "exercise", "experiment", "table")),
            new Row(
                    "web",
                    and(VALUES, "event", "exercise", "insight", "experiment", "report..", "scenario", "scenario.read")),
            new Row(
                    "cli",
                    and(
                            BELOW_RUN,
                            "scenario.read",
                            "scenario.msel",
                            "doctrine",
                            "run",
                            "pattern",
                            "table",
                            "ledger",
                            "insight..",
                            "exercise",
                            "experiment",
                            "store",
                            "report..",
                            "web")));

    private Arrows() {}

    private static List<String> and(List<String> names, String... more) {
        var all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The row of that name. */
    static Row row(String name) {
        return ROWS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row is named " + name + "."));
    }

    /** The row that a package of the product belongs to: the longest name that begins its own. */
    static Optional<Row> rowOf(String packageName) {
        return ROWS.stream()
                .filter(row -> isWithin(packageName, row.name()))
                .max((one, other) ->
                        Integer.compare(one.name().length(), other.name().length()));
    }

    private static boolean isWithin(String packageName, String name) {
        return packageName.equals(ROOT + name) || packageName.startsWith(ROOT + name + ".");
    }

    /** That no class of a row knows more of the product than its row names. */
    static ArchRule rule(Row row) {
        return classes()
                .that(livesIn(row))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.tributary..").or(mayBeKnownBy(row)))
                .allowEmptyShould(true)
                .because("%s may know %s only".formatted(row.name(), row.knows()));
    }

    private static DescribedPredicate<JavaClass> livesIn(Row row) {
        return describe(
                "live in " + row.name(),
                type -> rowOf(type.getPackageName()).filter(row::equals).isPresent());
    }

    private static DescribedPredicate<JavaClass> mayBeKnownBy(Row row) {
        return describe("are of " + row.name() + " or " + row.knows(), type -> {
            Optional<Row> other = rowOf(type.getPackageName());
            return other.filter(known -> known.equals(row) || names(row, known)).isPresent();
        });
    }

    private static boolean names(Row row, Row known) {
        return row.knows().stream()
                .anyMatch(name -> name.endsWith("..")
                        ? isWithin(ROOT + known.name(), name.substring(0, name.length() - 2))
                        : known.name().equals(name));
    }
}
