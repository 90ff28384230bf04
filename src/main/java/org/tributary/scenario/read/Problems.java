package org.tributary.scenario.read;

import java.util.List;

/** Shows problems to people. */
public final class Problems {
    private Problems() {}

    /** All problems of a file, each with its line and a caret under the column, and a last line that counts them. */
    public static String format(String file, List<Problem> problems) {
        String name = Quoted.harmless(file);
        var result = new StringBuilder();
        for (Problem problem : problems) {
            result.append(format(name, problem)).append('\n');
        }
        result.append(problems.size() == 1 ? "1 problem in " : problems.size() + " problems in ")
                .append(name)
                .append('.');
        if (!problems.isEmpty()) {
            result.append(" What a code means: tributary explain ")
                    .append(problems.get(0).code());
        }
        return result.append('\n').toString();
    }

    private static String format(String file, Problem problem) {
        var result = new StringBuilder("%s:%d:%d: %s %s\n"
                .formatted(file, problem.line(), problem.column(), problem.code(), problem.message()));
        problem.suggestion()
                .ifPresent(text ->
                        result.append("  Maybe ").append(Quoted.text(text)).append("?\n"));
        if (!problem.sourceLine().isBlank()) {
            String number = String.valueOf(problem.line());
            result.append("  %s | %s\n".formatted(number, problem.sourceLine()));
            result.append("  %s | %s^\n".formatted(" ".repeat(number.length()), before(problem)));
        }
        if (!problem.pointer().isEmpty()) {
            result.append("  at ").append(Quoted.harmless(problem.pointer())).append('\n');
        }
        return result.toString();
    }

    /** Blanks as wide as what stands before the caret. */
    private static String before(Problem problem) {
        var result = new StringBuilder();
        problem.sourceLine().codePoints().limit(problem.caret() - 1L).forEach(c -> result.append(blank(c)));
        return result.toString();
    }

    private static String blank(int codePoint) {
        if (codePoint == '\t') {
            return "\t";
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return "";
        }
        return isWide(codePoint) ? "  " : " ";
    }

    /** Whether terminals give it two cells. Source: the blocks that Unicode Annex 11 lists as wide, roughly. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
