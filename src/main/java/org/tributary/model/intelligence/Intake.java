package org.tributary.model.intelligence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.Country;
import org.tributary.quantity.SourceClass;

/** Which desk reads which footprints of which country. Fixed for a run. */
public final class Intake {
    private final Map<Country, Map<SourceClass, Desk>> readers = new EnumMap<>(Country.class);

    /** An intake that nobody reads. */
    public Intake() {}

    /** This desk reads these footprints of its country, where nobody does so yet. */
    public void add(Desk desk, List<SourceClass> reads) {
        var ofCountry = readers.computeIfAbsent(desk.agency().country(), c -> new EnumMap<>(SourceClass.class));
        for (SourceClass source : reads) {
            ofCountry.putIfAbsent(source, desk);
        }
    }

    /** The desk that reads such footprints there, or null if they go unread. */
    public @Nullable Desk reader(Country country, SourceClass source) {
        var ofCountry = readers.get(country);
        return ofCountry == null ? null : ofCountry.get(source);
    }
}
