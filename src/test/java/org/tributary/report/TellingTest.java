package org.tributary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;
import org.tributary.cooperation.Grade;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.event.Verbs;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Id;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Region;
import org.tributary.report.tally.Directory;
import org.tributary.scenario.Scenario;

/**
 * Goal: whatever stands in a log, a report tells it in a sentence.
 *
 * <p>Method: one event of each kind, made up from its components, with each word of a closed vocabulary in turn.
 */
class TellingTest {
    private static final AgencyId POLICE = new AgencyId("tha-police");
    private static final Telling TELLING = telling();

    private static Telling telling() {
        Scenario scenario = Plays.shipped("first-steps");
        return new Telling(new Directory(scenario, Region.lancangMekong()), scenario.clock());
    }

    static Set<String> kinds() {
        return Verbs.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasASentence(String verb) throws ReflectiveOperationException {
        Class<? extends Happening> kind = Verbs.find(verb).orElseThrow();
        for (int which = 0; which < 12; which++) {
            String sentence = TELLING.of((Happening) made(kind, which));
            assertThat(sentence)
                    .isNotEqualTo(Words.title(verb) + (verb.endsWith("-called") ? "" : "."))
                    .matches("(?s)\\S.*[.”]")
                    .doesNotContain("null", "[", "{", "%s", "Optional", "  ", "..", "tha-police", "mae_sot")
                    .doesNotContain(kind.getSimpleName());
        }
    }

    @Test
    void whoWasMistakenIsTold() {
        var of = new Nationality("CHN");
        assertThat(TELLING.of(new Happening.PersonsMistaken(POLICE, of, 2, 1)))
                .endsWith("was mistaken in people of China: it took 2 possible victims for suspects and 1 suspect for a"
                        + " possible victim.");
        assertThat(TELLING.of(new Happening.MistakenPersonsLeft(POLICE, Nationality.OTHERS, 0, 3)))
                .startsWith("Of those of other countries whom ")
                .endsWith(": 3 suspects as possible victims left.");
    }

    @Test
    void extraditionsAndReturnsAreTold() {
        var id = new CaseId("tha-police/case/1");
        var other = new AgencyId("mmr-police");
        assertThat(TELLING.of(new JusticeHappening.ExtraditionAdvanced(
                        POLICE, other, id, Surrender.TREATY, JusticeHappening.ExtraditionStage.CONTESTED)))
                .endsWith("of the case tha-police/case/1, by treaty, is fought by the suspects in court.");
        assertThat(TELLING.of(new JusticeHappening.ExtraditionRefused(
                        POLICE, other, id, JusticeHappening.ExtraditionRefusal.OWN_NATIONALS)))
                .endsWith(": no country surrenders its own nationals.");
        assertThat(TELLING.of(
                        new JusticeHappening.SuspectsReturned(id, new SubjectId("s1"), new SyndicateId("ring"), 4)))
                .isEqualTo("4 suspects whom custody lost went back to their syndicate, to s1.");
        assertThat(TELLING.of(new Happening.PersonsHandedOver("border-force", Country.CHN, 40, 0)))
                .isEqualTo("Border force handed 40 persons over to China; none of them had been in command.");
    }

    /** An instance of a record; where there is a choice, another one for each number. */
    private static Object made(Class<?> type, int which) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getGenericType(), which);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Type type, int which) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Object one =
                    many.getActualTypeArguments().length == 1 ? value(many.getActualTypeArguments()[0], which) : "";
            if (many.getRawType() == Optional.class) {
                return which % 2 == 0 ? Optional.of(one) : Optional.empty();
            }
            return many.getRawType() == List.class ? List.of(one) : Map.of();
        }
        Class<?> simple = (Class<?>) type;
        if (simple == int.class || simple == Integer.class) {
            return which % 3;
        } else if (simple == double.class || simple == Double.class) {
            return which % 2 == 0 ? 0.25 : 1.0;
        } else if (simple == boolean.class) {
            return which % 2 == 0;
        } else if (simple == String.class) {
            return "some reason";
        } else if (simple.isEnum()) {
            Object[] constants = simple.getEnumConstants();
            return constants[which % constants.length];
        } else if (simple == Order.class) {
            return new Order.JoinHotline(POLICE);
        } else if (simple == AgencyId.class) {
            return POLICE;
        } else if (simple == Grade.class) {
            return new Grade('B', 2);
        } else if (simple.isSealed()) {
            Class<?>[] kinds = simple.getPermittedSubclasses();
            return made(kinds[which % kinds.length], which);
        } else if (simple == PlaceId.class) {
            return new PlaceId("mae_sot");
        } else if (simple == Nationality.class) {
            return new Nationality(List.of("CHN", "PHL", "others").get(which % 3));
        } else if (Id.class.isAssignableFrom(simple)) {
            return simple.getDeclaredConstructor(String.class).newInstance("some-name");
        }
        return made(simple, which);
    }
}
