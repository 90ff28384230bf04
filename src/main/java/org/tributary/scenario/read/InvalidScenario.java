package org.tributary.scenario.read;

import java.util.List;

/** A scenario file cannot be used. Carries every problem that was found in it. */
public final class InvalidScenario extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<Problem> problems;

    InvalidScenario(String file, List<Problem> problems) {
        super(Problems.format(file, problems), null, false, false);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** The file's name as it was given. */
    public String file() {
        return file;
    }

    /** At least one, in the file's order. */
    public List<Problem> problems() {
        return problems;
    }
}
