package org.tributary.exercise;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tributary.run.Engine;
import org.tributary.run.RunPlan;

/**
 * An exercise that was played again from its journal, to where it stood.
 *
 * @param writer the thread that goes on from there; it has not begun
 */
record Reopened(Snapshot snapshot, Writer writer) {

    /**
     * Plays it again. What another engine played can be looked at as far as this one plays it alike, and nothing more.
     *
     * @param news told after each commit, on the writer's thread
     * @throws IOException if it cannot be read, was damaged, or does not come out as the journal says
     */
    static Reopened from(
            Journal journal, Journal.Opening opening, RunPlan plan, Clock clock, Consumer<Publisher.News> news)
            throws IOException {
        var course = new Course(plan, opening.seed());
        boolean own = opening.engine().equals(Engine.version());
        var problems = new ArrayList<String>();
        journal.read(opening.exercise(), entry -> {
            try {
                if (problems.isEmpty()) {
                    course.take(entry);
                }
            } catch (RuntimeException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        });
        if (own && !problems.isEmpty()) {
            throw new IOException(
                    "Exercise %s cannot be played again: %s".formatted(opening.exercise(), problems.get(0)));
        }
        @Nullable
        String why =
                own ? null : "it was played by engine %s, and this is %s".formatted(opening.engine(), Engine.version());
        var publisher = new Publisher(opening, plan.scenario());
        Snapshot snapshot = publisher.of(course, List.of(), !own).snapshot();
        return new Reopened(snapshot, new Writer(journal, opening, clock, course, why, new Writer.Reader() {
            @Override
            public void kept(Course changed, List<Entry> entries) {
                news.accept(publisher.of(changed, entries, false));
            }

            @Override
            public void stopped(String reason) {
                news.accept(publisher.readOnly());
            }
        }));
    }
}
