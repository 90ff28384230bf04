package org.tributary.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** Texts as QR codes. */
public final class QrPicture {
    private static final String[] HALVES = {" ", "▄", "▀", "█"};

    private QrPicture() {}

    /** The code of a text of at most some 2,000 characters: rows of 0 and 1, where 1 is dark, without a quiet border. */
    static List<String> rows(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var rows = new ArrayList<String>();
        for (int y = 0; y < code.size; y++) {
            var row = new StringBuilder();
            for (int x = 0; x < code.size; x++) {
                row.append(code.getModule(x, y) ? '1' : '0');
            }
            rows.add(row.toString());
        }
        return List.copyOf(rows);
    }

    /** The same for a terminal with light text on dark ground, two rows a line, with a quiet border. */
    public static String inTerminal(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        int border = 2;
        var out = new StringBuilder();
        for (int y = -border; y < code.size + border; y += 2) {
            for (int x = -border; x < code.size + border; x++) {
                int light = (code.getModule(x, y) ? 0 : 2) + (code.getModule(x, y + 1) ? 0 : 1);
                out.append(HALVES[light]);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
