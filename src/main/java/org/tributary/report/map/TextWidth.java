package org.tributary.report.map;

/**
 * How wide a text will be, without asking the machine for its fonts, so that a map is the same everywhere. Rather too
 * wide than too narrow.
 */
final class TextWidth {
    private static final String NARROW = "iljtfr.,:;'|!()[] ·-";
    private static final String WIDE = "mwMWGOQ@%+";

    private TextWidth() {}

    /** In pixels, at a size of letters in pixels. */
    static double of(String text, double size_px) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * size_px;
    }

    /** Widths of Helvetica and its kin in parts of their size, rounded up. Measured on a few fonts, not exact. */
    private static double ems(int character) {
        if (character >= 0x0e00) {
            return 1.0;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(character) ? 0.72 : 0.6;
    }
}
