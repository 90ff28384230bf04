package org.tributary.arch;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Goal: what may know what holds, package by package, and nothing that must repeat itself asks what cannot be repeated.
 *
 * <p>Method: each rule is checked on the product's classes, and again on a class that breaks it, which it must find.
 */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tributary");

    private static final Pattern ROW_OF_THE_PAGE = Pattern.compile("\\| `([a-z.]+)` \\|.*");

    static List<Arrows.Row> rows() {
        return Arrows.ROWS;
    }

    static List<Bans.Ban> bans() {
        return Bans.ALL;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noPackageKnowsMoreThanItsRowNames(Arrows.Row row) {
        Arrows.rule(row).check(PRODUCT);
    }

    @Test
    void everyPackageHasARow() {
        assertThat(PRODUCT).as("classes looked at").hasSizeGreaterThan(200);
        assertThat(PRODUCT)
                .extracting(JavaClass::getPackageName)
                .allSatisfy(name ->
                        assertThat(Arrows.rowOf(name)).as("row of %s", name).isPresent());
    }

    @Test
    void thePageOfTheArchitectureHasARowForEveryPackageThatThereIs() throws IOException {
        var written = new TreeSet<String>();
        for (String line : Files.readAllLines(Path.of("src", "docs", "architecture.md"))) {
            var row = ROW_OF_THE_PAGE.matcher(line);
            if (row.matches()) {
                written.add(row.group(1));
            }
        }
        var missing = new TreeMap<String, String>();
        for (JavaClass type : PRODUCT) {
            String row = Arrows.rowOf(type.getPackageName()).orElseThrow().name();
            if (!written.contains(row) && !row.startsWith("model.")) {
                missing.putIfAbsent(row, type.getName());
            }
        }
        assertThat(missing)
                .as("packages that src/docs/architecture.md leaves out")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "doctrine, model.TributaryModel",
        "doctrine, scenario.Scenario",
        "doctrine, event.Event",
        "picture, event.Event",
        "order, region.Region",
        "event, region.Region",
        "chance, region.Region",
        "scenario, scenario.read.ScenarioReader",
        "scenario, chance.Chance",
        "score, model.TributaryModel",
        "score, scenario.read.ScenarioReader",
        "model, score.Scorecard",
        "model, doctrine.Alone",
        "model, scenario.read.ScenarioReader",
        "model.clockwork, model.intelligence.Desk",
        "model.intelligence, model.border.Crossing",
        "model.border, model.crime.Site",
        "model.crime, model.police.Raids",
        "model.police, model.Directory",
        "run, doctrine.Alone",
        "report, model.TributaryModel",
        "report, model.crime.Site",
        "web, model.TributaryModel",
        "insight, model.TributaryModel"
    })
    void aForbiddenArrowIsFound(String from, String to, @TempDir Path folder) {
        var planted = Planted.statement(folder, from, "return org.tributary.%s.class;".formatted(to));
        var rule = Arrows.rule(Arrows.rowOf(Arrows.ROOT + from).orElseThrow());
        assertThat(rule.evaluate(planted).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"doctrine, picture.Commander", "run, model.crime.Premises", "cli, scenario.read.ScenarioReader"})
    void anAllowedArrowIsNot(String from, String to, @TempDir Path folder) {
        var planted = Planted.statement(folder, from, "return org.tributary.%s.class;".formatted(to));
        assertThat(Arrows.rule(Arrows.row(from)).evaluate(planted).hasViolation())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void everyBanHoldsAndIsFoundBroken(Bans.Ban ban, @TempDir Path folder) {
        ban.rule().allowEmptyShould(true).check(PRODUCT);
        var planted = Planted.statement(folder, ban.inPackage(), ban.statement());
        assertThat(ban.rule().evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void noCycleJoinsPackages() {
        slices().matching("org.tributary.(*)..").should().beFreeOfCycles().check(PRODUCT);
        slices().matching("org.tributary.model.(*)..").should().beFreeOfCycles().check(PRODUCT);
        var ring = slices().matching("java.(*)..").should().beFreeOfCycles();
        var knownRing = new ClassFileImporter().importClasses(String.class, java.util.Locale.class, java.io.File.class);
        assertThat(ring.evaluate(knownRing).hasViolation())
                .as("java.lang, java.util and java.io know each other")
                .isTrue();
    }
}
