package org.tributary.exercise;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that changes an exercise. It takes all that waits, decides on each in order, keeps what it let in by one
 * append, lets new views be made, and answers.
 */
final class Writer {
    private static final System.Logger LOG = System.getLogger(Writer.class.getName());
    private static final int MOST_AT_ONCE = 256;

    private final Journal journal;
    private final Journal.Opening opening;
    private final Clock clock;
    private final Rules rules;
    private final Reader reader;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private Course course;
    private @Nullable String readOnly;
    private volatile boolean closed;

    /**
     * Something that waits.
     *
     * @param wish what is to be done, once it is its turn
     */
    private record Task(
            Optional<PersonId> by, Optional<String> key, Function<State, Wish> wish, CompletableFuture<Reply> answer) {}

    /** What is to be done, or why it cannot be. */
    record Wish(Optional<Act> act, Optional<Rules.Refusal> refusal) {
        static Wish of(Act act) {
            return new Wish(Optional.of(act), Optional.empty());
        }

        static Wish none(Rules.Refusal refusal) {
            return new Wish(Optional.empty(), Optional.of(refusal));
        }
    }

    /** Who makes views. */
    interface Reader {
        /** Entries are on the disk. */
        void kept(Course course, List<Entry> entries);

        /** Nothing can be done any more. */
        void stopped(String why);
    }

    /** Something that was done and is to be answered once it is on the disk. */
    private record Answer(Task to, Reply reply) {}

    /**
     * A thread that waits for work.
     *
     * @param course what the journal's entries made
     * @param readOnly why nothing can be done; null if it can
     * @param reader makes new views; told on this thread what was kept
     */
    Writer(
            Journal journal,
            Journal.Opening opening,
            Clock clock,
            Course course,
            @Nullable String readOnly,
            Reader reader) {
        this.journal = journal;
        this.opening = opening;
        this.clock = clock;
        this.course = course;
        this.readOnly = readOnly;
        this.reader = reader;
        this.rules = new Rules(course.world().scenario());
        this.thread = new Thread(this::run, "exercise " + opening.exercise());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Hands something in. */
    CompletableFuture<Reply> hand(Optional<PersonId> by, Optional<String> key, Function<State, Wish> wish) {
        var answer = new CompletableFuture<Reply>();
        queue.add(new Task(by, key, wish, answer));
        if (closed) {
            answer.complete(readOnly("the server is being ended"));
        }
        return answer;
    }

    /** Ends the thread; what waits is answered that nothing was done. */
    void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var batch = new ArrayList<Task>();
        while (!closed) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MOST_AT_ONCE - 1);
                work(batch);
            } catch (InterruptedException e) {
                closed = true;
            }
            batch.clear();
        }
        queue.drainTo(batch);
        batch.forEach(task -> task.answer().complete(readOnly("the server is being ended")));
    }

    private void work(List<Task> batch) {
        var entries = new ArrayList<Entry>();
        var answers = new ArrayList<Answer>();
        for (Task task : batch) {
            answers.add(new Answer(task, decide(task, entries)));
        }
        if (!entries.isEmpty()) {
            keep(entries, answers);
        }
        for (Answer answer : answers) {
            answer.to().answer().complete(course.told(answer.to().by(), answer.reply()));
        }
    }

    private void keep(List<Entry> entries, List<Answer> answers) {
        if (readOnly == null) {
            try {
                journal.append(opening.exercise(), entries);
            } catch (IOException | RuntimeException e) {
                stop("the journal could not be written", e);
            }
        }
        String why = readOnly;
        if (why != null) {
            long first = entries.get(0).number();
            answers.replaceAll(
                    answer -> answer.reply().number() < first ? answer : new Answer(answer.to(), readOnly(why)));
            reader.stopped(why);
            return;
        }
        try {
            reader.kept(course, entries);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "views of exercise " + opening.exercise() + " are old", e);
        }
    }

    private void stop(String why, Exception cause) {
        LOG.log(System.Logger.Level.ERROR, "exercise " + opening.exercise() + " is read-only from now on", cause);
        readOnly = why;
    }

    private Reply decide(Task task, List<Entry> entries) {
        String why = readOnly;
        if (why != null) {
            return readOnly(why);
        }
        Optional<Reply> before = task.key().flatMap(key -> course.replyTo(task.by(), key));
        if (before.isPresent()) {
            return before.get();
        }
        try {
            Wish wish = task.wish().apply(course.state());
            Optional<Rules.Refusal> refusal = wish.refusal()
                    .or(() -> rules.check(
                            course.state(),
                            task.by(),
                            wish.act().orElseThrow(),
                            inject -> course.world().findInject(inject).isPresent()));
            return refusal.map(no -> Reply.turnedAway(now(), no.code(), no.reason()))
                    .orElseGet(() -> let(task.by(), task.key(), wish.act().orElseThrow(), entries));
        } catch (RuntimeException e) {
            stop("something went wrong inside; the exercise must be read anew", e);
            entries.removeIf(entry -> entry.number() > course.state().entries());
            return readOnly("something went wrong inside");
        }
    }

    /** Lets an act in, and what follows from it. */
    private Reply let(Optional<PersonId> by, Optional<String> key, Act act, List<Entry> entries) {
        Reply reply = take(by, key, act, entries);
        course.due().ifPresent(stopped -> take(Optional.empty(), Optional.empty(), stopped, entries));
        boolean mayComplete = act instanceof Act.Ready || act instanceof Act.LeaveToDoctrine;
        if (mayComplete
                && course.state().phase() == Phase.TABLE
                && course.state().allReady()) {
            let(Optional.empty(), Optional.empty(), new Act.Close(course.state().stop()), entries);
        }
        return reply;
    }

    private Reply take(Optional<PersonId> by, Optional<String> key, Act act, List<Entry> entries) {
        var entry = new Entry(course.state().entries() + 1, now(), by, key, act);
        entries.add(entry);
        return course.take(entry);
    }

    /** To the millisecond, so that it is the same when it is read again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Reply readOnly(String why) {
        return Reply.turnedAway(now(), Reply.READ_ONLY, why);
    }
}
