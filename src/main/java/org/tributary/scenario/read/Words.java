package org.tributary.scenario.read;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tributary.quantity.Country;
import org.tributary.quantity.Id;
import org.tributary.quantity.Word;

/** Reads names and the words of closed vocabularies. */
final class Words {
    static final String NAME_PATTERN = "[A-Za-z0-9_][A-Za-z0-9_/.-]*";
    static final int LONGEST_NAME = 80;
    /** A brief of several pages has 20,000 characters; assumed. */
    static final int LONGEST_TEXT = 100_000;

    private static final Pattern NAME = Pattern.compile(NAME_PATTERN);

    private Words() {}

    /** A text in which nothing has a meaning of its own. */
    static String text(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        if (scalar.isNull()) {
            throw new Misfit(
                    Code.NO_VALUE,
                    "%s is no value. If it is the text that is meant, put it in quotes; otherwise leave the key out."
                            .formatted(Quoted.text(text)));
        }
        if (text.isBlank()) {
            throw new Misfit(Code.BAD_TEXT, "The text is blank.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Misfit(
                    Code.BAD_TEXT, "The text has %d characters, more than %d.".formatted(text.length(), LONGEST_TEXT));
        }
        return text;
    }

    /** A name that may be an id. */
    static String name(Node.Scalar scalar) throws Misfit {
        String text = text(scalar);
        if (text.length() > LONGEST_NAME || !NAME.matcher(text).matches()) {
            String near = text.strip().replaceAll("[^A-Za-z0-9_/.-]+", "-").replaceAll("^[^A-Za-z0-9_]+|-+$", "");
            throw new Misfit(
                    Code.BAD_NAME,
                    "%s is no name: at most %d letters a to z, digits and _ - . / without blanks, a letter or digit first."
                            .formatted(Quoted.text(text), LONGEST_NAME),
                    near.isEmpty() || near.length() > LONGEST_NAME || near.equals(text)
                            ? Optional.empty()
                            : Optional.of(near));
        }
        return text;
    }

    /** An id of that type. */
    static Object id(Class<?> type, Node.Scalar scalar) throws Misfit {
        String name = name(scalar);
        try {
            return type.getDeclaredConstructor(String.class).newInstance(name);
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw new IllegalStateException("%s is no %s.".formatted(name, Id.class), e);
        }
    }

    /** The constant of an enum that a file writes so. */
    static Object constant(Class<?> type, Node.Scalar scalar) throws Misfit {
        for (Object constant : type.getEnumConstants()) {
            if (word(constant).equals(scalar.text())) {
                return constant;
            }
        }
        List<String> words = vocabulary(type);
        throw new Misfit(
                Code.UNKNOWN_WORD,
                "%s is not one of: %s.".formatted(Quoted.text(scalar.text()), String.join(", ", words)),
                country(type, scalar.text()).or(() -> Near.of(scalar.text(), words)));
    }

    /** All words of an enum, in its order. */
    static List<String> vocabulary(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
    }

    private static String word(Object constant) {
        return constant instanceof Word word ? word.word() : ((Enum<?>) constant).name();
    }

    private static Optional<String> country(Class<?> type, String found) {
        return Arrays.stream(Country.values())
                .filter(country -> type == Country.class)
                .filter(country -> country.englishName().equalsIgnoreCase(found))
                .map(Country::name)
                .findFirst();
    }
}
