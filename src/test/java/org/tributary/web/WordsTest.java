package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.order.Order;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues: the same keys in five languages, each of them used, each message well formed. */
class WordsTest {
    private static final Path WORDS = PagesTest.WEB.resolve("words");
    /** A key that stands in a script as a whole: {@code t('orders.new')}. */
    private static final Pattern WHOLE = Pattern.compile("['\"`]([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)*)['\"`]");
    /** The beginning of a key that a script completes: {@code t(`order.${kind}`)}. */
    private static final Pattern BEGUN = Pattern.compile("`([a-z][a-z-]*\\.(?:[a-z-]*-)?)\\$\\{");
    /** A group of keys that stand for codes: {@code word('channel', code)}. */
    private static final Pattern GROUP = Pattern.compile("word\\('([a-z-]+)'");
    /** A key asked for by its whole name: {@code t('orders.new'}. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:t|parts)\\('([^']+)'");

    static Map<String, String> catalogue(String language) throws IOException {
        var read = new LinkedHashMap<String, String>();
        new JsonMapper()
                .readTree(Files.readString(WORDS.resolve(language + ".json")))
                .properties()
                .forEach(entry -> read.put(entry.getKey(), entry.getValue().asString()));
        return read;
    }

    private static String scripts() throws IOException {
        var all = new StringBuilder();
        for (Path file : PagesTest.files(".js")) {
            all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyKeyThatAPageAsksForIsThere() throws IOException {
        var missing = found(ASKED, scripts());
        missing.removeAll(catalogue("en").keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String scripts = scripts();
        var whole = found(WHOLE, scripts);
        var begun = found(BEGUN, scripts);
        found(GROUP, scripts).forEach(group -> begun.add(group + "."));
        var unused = new ArrayList<String>();
        for (String key : catalogue("en").keySet()) {
            if (!whole.contains(key) && begun.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "th", "my", "lo"})
    void everyLanguageHasTheSameKeys(String language) throws IOException {
        var missing = new TreeSet<>(catalogue("en").keySet());
        missing.removeAll(catalogue(language).keySet());
        assertThat(missing).as("keys that %s lacks", language).isEmpty();
        var extra = new TreeSet<>(catalogue(language).keySet());
        extra.removeAll(catalogue("en").keySet());
        assertThat(extra).as("keys that only %s has", language).isEmpty();
        assertThat(catalogue(language).values()).allMatch(text -> !text.isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "th", "my", "lo"})
    void everyMessageIsWellFormedAndTakesTheSameValues(String language) throws IOException {
        Map<String, String> english = catalogue("en");
        var wrong = new ArrayList<String>();
        catalogue(language).forEach((key, text) -> {
            try {
                var values = new TreeSet<String>();
                var message = new Message(text, values);
                message.read(false);
                var wanted = new TreeSet<String>();
                new Message(english.getOrDefault(key, ""), wanted).read(false);
                if (!values.equals(wanted)) {
                    wrong.add(key + " takes " + values + ", not " + wanted);
                }
            } catch (IllegalArgumentException e) {
                wrong.add(key + ": " + e.getMessage());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPlaceOfTheMapHasANameInEveryLanguage() throws IOException {
        var names = new JsonMapper().readTree(Files.readString(WORDS.resolve("places.json")));
        var lacking = new ArrayList<String>();
        for (var place : org.tributary.region.Region.lancangMekong().places()) {
            for (String language : List.of("zh", "th", "my", "lo")) {
                if (names.path(place.id().value()).path(language).asString("").isBlank()) {
                    lacking.add(place.id() + " in " + language);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void malformedMessagesAreFound() {
        for (String text : List.of(
                "{n", "}", "{n, plural, one {a}}", "{n, plural, few {a} other {b}}", "{n, date}", "{n, plural}")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Message(text, new TreeSet<>()).read(false))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyKindOfOrderHasAFormANameAHelpAndASentence() throws IOException {
        var english = catalogue("en").keySet();
        String forms = Files.readString(PagesTest.WEB.resolve("app/orders.js"));
        for (JsonSubTypes.Type kind :
                Order.class.getAnnotation(JsonSubTypes.class).value()) {
            assertThat(english).contains("order." + kind.name(), "order-text." + kind.name());
            if (!kind.name().equals("conditional")) {
                assertThat(english).contains("order-help." + kind.name());
                assertThat(forms).as("the form of %s", kind.name()).contains("'" + kind.name() + "':");
            }
        }
    }

    /** Reads the part of ICU MessageFormat that the pages use. */
    private static final class Message {
        private static final List<String> CATEGORIES = Arrays.asList("zero", "one", "two", "few", "many", "other");
        private final String text;
        private final Set<String> values;
        private int at;

        Message(String text, Set<String> values) {
            this.text = text;
            this.values = values;
        }

        void read(boolean inside) {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '}') {
                    if (inside) {
                        return;
                    }
                    throw new IllegalArgumentException("a brace that closes nothing");
                }
                if (c == '{') {
                    argument();
                } else {
                    at++;
                }
            }
            if (inside) {
                throw new IllegalArgumentException("a brace that is not closed");
            }
        }

        private void argument() {
            at++;
            String name = until(",}");
            values.add(name);
            if (next() == '}') {
                return;
            }
            String kind = until(",}");
            if (!List.of("plural", "select").contains(kind) || next() == '}') {
                throw new IllegalArgumentException("wanted plural or select with cases, but found " + kind);
            }
            boolean other = false;
            while (true) {
                String label = until("{}");
                if (next() == '}') {
                    break;
                }
                if (kind.equals("plural") && !CATEGORIES.contains(label) && !label.matches("=\\d+")) {
                    throw new IllegalArgumentException("no plural is called " + label);
                }
                if (kind.equals("plural") && (label.equals("few") || label.equals("two") || label.equals("many"))) {
                    throw new IllegalArgumentException("none of the five languages has the plural " + label);
                }
                other |= label.equals("other");
                read(true);
                next();
            }
            if (!other) {
                throw new IllegalArgumentException("the case other is missing");
            }
        }

        private char next() {
            if (at >= text.length()) {
                throw new IllegalArgumentException("a brace that is not closed");
            }
            return text.charAt(at++);
        }

        private String until(String stops) {
            int start = at;
            while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at).strip();
        }
    }
}
