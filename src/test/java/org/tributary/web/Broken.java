package org.tributary.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Random;

/** Bodies that are nearly, or not at all, what a route wants. */
final class Broken {
    private static final String[] VALUES = {
        "null",
        "true",
        "-1",
        "0",
        "1e400",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"tha\"",
        "\"first\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\u202e<script>\"",
        "\"" + "x".repeat(5_000) + "\"",
        "[]",
        "[null]",
        "[[[[[[[[]]]]]]]]",
        "{}",
        "{\"order\":\"move-unit\"}",
        "{\"order\":\"move-unit\",\"agency\":\"tha-police\",\"unit\":\"none\",\"to\":\"nowhere\"}",
        "{\"order\":\"raid\",\"agency\":\"\",\"subject\":\"x\",\"units\":[],\"at-h\":1}",
        "{\"inject\":\"new\",\"from\":\"x\",\"to\":[\"none\"],\"delivery\":\"call\",\"text\":{},\"effects\":[]}",
        "1",
        "\"en\"",
        "NaN",
        "{\"a\":1,\"a\":2}",
    };

    private Broken() {}

    static String body(Class<?> type, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return VALUES[random.nextInt(VALUES.length)];
        }
        var parts = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (random.nextInt(8) > 0) {
                String key = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
                parts.add("\"%s\":%s".formatted(key, VALUES[random.nextInt(VALUES.length)]));
            }
        }
        String whole = "{" + String.join(",", parts) + "}";
        return kind == 1 ? whole.substring(0, random.nextInt(whole.length() + 1)) : whole;
    }
}
