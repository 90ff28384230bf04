package org.tributary.report.aar;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.report.MeasureSection;
import org.tributary.report.markup.Markup;

/** Writes the numbers of log entries as links, and keeps which there are, so that none leads nowhere. */
final class Linked implements MeasureSection.Entries {
    private final Set<Long> sequences = new TreeSet<>();

    @Override
    public void write(long sequence, Markup html) {
        sequences.add(sequence);
        html.leaf("a", "#" + sequence, "href", "#e" + sequence, "class", "entry");
    }

    /** One entry, as markup of its own. */
    Markup entry(long sequence) {
        var html = new Markup();
        write(sequence, html);
        return html;
    }

    /** The entries named so far, in order. */
    Set<Long> sequences() {
        return Collections.unmodifiableSet(sequences);
    }
}
