package org.tributary.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.Directory;
import org.tributary.scenario.Clock;

/** Sentences by kind of event, and the names that they use. */
final class Sentences {
    private final Map<Class<? extends Happening>, Function<Happening, String>> byKind = new HashMap<>();
    private final Directory directory;
    private final Clock clock;

    Sentences(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        LeadSentences.addTo(this);
        BorderSentences.addTo(this);
        OperationSentences.addTo(this);
        CooperationSentences.addTo(this);
        PeopleSentences.addTo(this);
        JusticeSentences.addTo(this);
        MoneySentences.addTo(this);
        SyndicateSentences.addTo(this);
        TableSentences.addTo(this);
    }

    /** From now on a kind is told so. */
    <T extends Happening> void tell(Class<T> kind, Function<T, String> sentence) {
        byKind.put(kind, what -> sentence.apply(kind.cast(what)));
    }

    Optional<String> find(Happening what) {
        return Optional.ofNullable(byKind.get(what.getClass())).map(sentence -> sentence.apply(what));
    }

    String name(AgencyId agency) {
        return directory.name(agency);
    }

    String name(PlaceId place) {
        return directory.name(place);
    }

    String names(List<AgencyId> agencies) {
        return Words.list(agencies.stream().map(this::name).toList());
    }

    /** An hour since STARTEX as the scenario's calendar has it. */
    String when(double at_h) {
        return clock.moment(at_h).text();
    }

    /** So many people of a nationality: {@code 3 persons of China}. */
    static String people(int persons, Nationality of) {
        return Numbers.many(persons, "person", "persons") + from(of);
    }

    /** {@code of China}, with a space before. */
    static String from(Nationality of) {
        return of.equals(Nationality.OTHERS)
                ? " of other countries"
                : " of " + of.country().map(country -> country.englishName()).orElse(of.value());
    }

    static String suspects(int number) {
        return Numbers.many(number, "suspect", "suspects");
    }
}
