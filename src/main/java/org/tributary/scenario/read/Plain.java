package org.tributary.scenario.read;

import java.math.BigDecimal;

/** Writes numbers as scenario files may have them: plain decimals, without an exponent and without a needless ".0". */
final class Plain {
    private Plain() {}

    /** The shortest plain decimal that reads back as the same number. */
    static String text(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
