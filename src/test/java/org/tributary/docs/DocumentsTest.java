package org.tributary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.UnitKind;
import org.tributary.quantity.Word;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Parameter;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.scenario.read.Problem;
import org.tributary.scenario.read.Problems;
import org.tributary.scenario.read.ScenarioReader;

/** What the documents say of files, commands, keys and parameters must be so. */
class DocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Path FORMAT = Path.of("src/docs/scenario-format.md");

    /** A link or picture: the part between the brackets, up to a heading's name or a title. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)[^)]*\\)");

    private static final Pattern WEB = Pattern.compile("^[a-z]+:.*");

    /** The folder of one machine means nothing on another one. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/])(/(home|root|tmp|work|Users|mnt)/|[A-Z]:\\\\)|file://");

    /** A parameter's name in odd.md: at least two parts, in code marks. */
    private static final Pattern PARAMETER = Pattern.compile("`([a-z]+\\.[a-z.0-9-]+)`");

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFile(Path document) {
        List<String> dead = matches(LINK, read(document))
                .filter(target -> !WEB.matcher(target).matches())
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .toList();
        assertThat(dead).as("links in %s that lead nowhere", document).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsAndScenarios")
    void noTextNamesAFolderOfOneMachine(Path document) {
        assertThat(MACHINE_PATH.matcher(read(document)).results().map(MatchResult::group))
                .as("machine paths in %s", document)
                .isEmpty();
    }

    @Test
    void theReadmeNamesTheFirstRunAndTheTestsOnLinesOfTheirOwn() {
        assertThat(read(README).lines()).contains("./tributary run scenarios/first-steps.yaml", "mvn verify");
    }

    @Test
    void theChangelogNamesThisVersion() {
        String version = matches(
                        Pattern.compile("<artifactId>tributary</artifactId>\\s*<version>([^<]+)</version>"),
                        read(Path.of("pom.xml")))
                .findFirst()
                .orElseThrow();
        assertThat(read(Path.of("src/docs/changelog.md")).lines()).contains("## " + version);
    }

    @Test
    void everyKeyOfAScenarioIsExplained() {
        String text = read(FORMAT);
        assertThat(keysOf(Scenario.class, new LinkedHashSet<>()))
                .as("too few keys to prove anything")
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(text).containsPattern("`%1$s`|\\b%1$s:".formatted(Pattern.quote(key))));
    }

    @Test
    void everyWordOfAScenarioIsExplained() {
        String text = read(FORMAT) + read(Path.of("src/docs/measures.md"));
        var types = new LinkedHashSet<Class<?>>();
        keysOf(Scenario.class, types);
        List<String> words = types.stream()
                .filter(Word.class::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Word) constant).word())
                .toList();
        assertThat(words)
                .as("too few words to prove anything")
                .hasSizeGreaterThan(30)
                .allSatisfy(word -> assertThat(text).contains("`" + word + "`"));
    }

    @Test
    void everyParameterNamedInADocumentExists() {
        List<String> named = Stream.of(
                        FORMAT, Path.of("src/docs/odd.md"), Path.of("src/docs/decisions/0004-activations.md"))
                .flatMap(document -> matches(PARAMETER, read(document)))
                .toList();
        assertThat(named)
                .as("too few names to prove anything")
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(Parameters.defaults().find(name)).isPresent());
    }

    /** The other way round one of each group suffices: channels and goods have many of the same kind. */
    @Test
    void everyGroupOfParametersIsNamedInTheModelsDescription() {
        String text = read(Path.of("src/docs/odd.md"));
        assertThat(Parameters.defaults().all().stream()
                        .map(Parameter::name)
                        .map(name -> name.substring(0, name.indexOf('.')))
                        .distinct())
                .allSatisfy(group -> assertThat(text).contains("`" + group + "."));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyShippedScenarioReadsWithoutAProblem(Path file) throws IOException {
        List<Problem> problems = ScenarioReader.problems(file.toString(), Files.readAllBytes(file));
        assertThat(problems)
                .as(() -> Problems.format(file.toString(), problems))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void inEveryShippedScenarioEachCountryReadsEachFootprintOnOneDesk(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        for (Seat seat : scenario.seats().values()) {
            assertThat(scenario.agencies().values().stream()
                            .filter(agency -> agency.country() == seat.country())
                            .flatMap(agency -> agency.reads().stream()))
                    .as("desks of %s in %s", seat.country(), file)
                    .containsExactlyInAnyOrder(SourceClass.values());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void inEveryShippedScenarioTheLawLetsEachUnitDoWhatItIsMadeFor(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.units()).allSatisfy(group -> {
            Agency agency = Objects.requireNonNull(scenario.agencies().get(group.agency()));
            assertThat(agency.powers()).as("powers of %s", group.agency()).contains(needed(group.kind()));
        });
    }

    private static Power needed(UnitKind kind) {
        return switch (kind) {
            case RIVER_PATROL, CHECKPOINT, BORDER_PATROL -> Power.SEARCH;
            case INVESTIGATORS -> Power.SURVEIL;
            case TACTICAL -> Power.RAID;
            case FINANCIAL_INTELLIGENCE -> Power.FREEZE;
        };
    }

    static Stream<Path> scenarios() {
        // orders given in advance lie in a folder below
        return filesBelow(Path.of("scenarios"), ".yaml").filter(file -> file.getNameCount() == 2);
    }

    static Stream<Path> documents() {
        return Stream.concat(Stream.of(README), filesBelow(Path.of("src/docs"), ".md"));
    }

    static Stream<Path> documentsAndScenarios() {
        return Stream.concat(documents(), scenarios());
    }

    /** The keys of a record and of all records within it, as files write them; the enums met on the way into types. */
    private static Set<String> keysOf(Class<?> record, Set<Class<?>> types) {
        var keys = new LinkedHashSet<String>();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            keys.add(named == null ? kebab(component.getName()) : named.value());
            for (Class<?> part : classesIn(component.getGenericType())) {
                boolean isOurs = part.getPackageName().equals(Scenario.class.getPackageName());
                if (types.add(part)
                        && isOurs
                        && part.isRecord()
                        && !part.getSimpleName().equals("Text")) {
                    keys.addAll(keysOf(part, types));
                }
            }
        }
        return keys;
    }

    private static List<Class<?>> classesIn(Type type) {
        var classes = new ArrayList<Class<?>>();
        if (type instanceof Class<?> plain) {
            classes.add(plain);
        } else if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) classes.addAll(classesIn(argument));
        }
        return classes;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> filesBelow(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("%s files in %s", ending, folder).isNotEmpty();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
