package org.tributary.scenario.read;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.Grade;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Id;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.Text;

/** What stands in for a value that could not be read, so that the rest can be checked. It never leaves the package. */
final class Blanks {
    private static final String NAME = "?";

    private static final Map<Class<?>, Object> FIXED = Map.ofEntries(
            Map.entry(String.class, NAME),
            Map.entry(int.class, 0),
            Map.entry(Integer.class, 0),
            Map.entry(double.class, 0.0),
            Map.entry(Double.class, 0.0),
            Map.entry(Span.class, new Span(0)),
            Map.entry(Moment.class, new Moment(0)),
            Map.entry(Share.class, new Share(0)),
            Map.entry(Amount.class, new Amount(0, "")),
            Map.entry(Grade.class, Grade.parse("A1")),
            Map.entry(Order.class, new Order.JoinHotline(new AgencyId(NAME))),
            Map.entry(Text.class, Text.english(NAME)),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    private Blanks() {}

    static Object of(Type type) {
        Class<?> raw = Shape.raw(type);
        Object fixed = FIXED.get(raw);
        if (fixed != null) {
            return fixed;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        Shape shape = Shape.of(raw);
        if (Id.class.isAssignableFrom(raw)) {
            return shape.make(new Object[] {NAME});
        }
        return shape.make(shape.parts().stream().map(part -> of(part.type())).toArray());
    }
}
