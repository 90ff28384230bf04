package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tributary.exercise.Change;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.ExerciseId;
import org.tributary.quantity.SeatId;

/**
 * The open streams by which pages learn that their view is new. A stream holds a number, that of the last change, and no
 * queue: whoever reads slowly misses numbers in between and never holds up others, since nothing here waits for a socket. One
 * task keeps all quiet streams alive. Thread-safe.
 */
final class Changes implements AutoCloseable {
    private final Limits limits;
    private final Executor threads;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Map<ExerciseId, AutoCloseable> heard = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "tributary-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    Changes(Limits limits, Executor threads) {
        this.limits = limits;
        this.threads = threads;
        long every_ms = limits.heartbeat().toMillis();
        var unused = heartbeat.scheduleAtFixedRate(this::beat, every_ms, every_ms, TimeUnit.MILLISECONDS);
    }

    /** How many are open. */
    int count() {
        return streams.size();
    }

    /** How many are open in one exercise. */
    int count(ExerciseId exercise) {
        return (int) streams.stream()
                .filter(stream -> stream.exercise.equals(exercise))
                .count();
    }

    /** Opens a stream as the answer to a request. */
    void open(Context context, Caller caller) {
        Exercise exercise = caller.exercise();
        long open = streams.stream()
                .filter(stream -> stream.session.equals(caller.counted()))
                .count();
        if (open >= limits.streams()) {
            throw Refusal.tooMany();
        }
        heard.computeIfAbsent(exercise.id(), id -> exercise.listen(change -> threads.execute(() -> tell(id, change))));
        context.future(() -> {
            var stream = new Stream(caller, exercise.id());
            streams.add(stream);
            stream.tell(number(caller)); // whatever came before the stream was open is told at once
            try {
                stream.begin(context);
            } catch (IOException e) {
                stream.end();
            }
            return stream.over;
        });
    }

    /** Ends the streams of whoever is no longer in. */
    void endThoseOf(Exercise exercise, String person) {
        streams.stream()
                .filter(stream -> stream.exercise.equals(exercise.id()) && stream.person.equals(person))
                .toList()
                .forEach(Stream::end);
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        for (AutoCloseable ear : List.copyOf(heard.values())) {
            try {
                ear.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        heard.clear();
        List.copyOf(streams).forEach(Stream::end);
    }

    private void beat() {
        streams.forEach(Stream::beat);
    }

    private void tell(ExerciseId exercise, Change change) {
        for (Stream stream : streams) {
            if (stream.exercise.equals(exercise)) {
                number(stream, change).ifPresent(stream::tell);
            }
        }
    }

    /** The number that a stream's reader is told; empty if the change is none of his. */
    private static Optional<Long> number(Stream stream, Change change) {
        return switch (stream.role) {
            case SEAT -> stream.seat.map(change.seats()::get).or(() -> forAll(change));
            case EXCON, EVALUATOR -> Optional.of(change.excon());
            case OBSERVER -> forAll(change);
            case NOBODY, ADMIN -> Optional.empty();
        };
    }

    /** The number of a reader's view as it is now. */
    private static long number(Caller caller) {
        Exercise exercise = caller.exercise();
        return switch (caller.role()) {
            case SEAT -> exercise.seatView(caller.seat(), caller.person().id()).number();
            case EXCON, EVALUATOR -> exercise.exconView().number();
            case OBSERVER -> exercise.observerView().number();
            case NOBODY, ADMIN -> 0;
        };
    }

    private static Optional<Long> forAll(Change change) {
        return change.all() == 0 ? Optional.empty() : Optional.of(change.all());
    }

    /** One reader. What the container calls and what others call is written by one thread at a time. */
    private final class Stream implements WriteListener {
        private static final byte[] BEAT = ":hb\n\n".getBytes(UTF_8);

        private final Role role;
        private final Optional<SeatId> seat;
        private final String session;
        private final String person;
        private final ExerciseId exercise;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private @Nullable ServletOutputStream out;
        private long told;
        private boolean news;
        private boolean beat = true;
        private boolean unflushed;

        Stream(Caller caller, ExerciseId exercise) {
            this.role = caller.role();
            this.seat = caller.person().seat();
            this.session = caller.counted();
            this.person = caller.person().id().value();
            this.exercise = exercise;
        }

        void begin(Context context) throws IOException {
            context.res().setContentType("text/event-stream");
            context.res().setCharacterEncoding("utf-8");
            context.res().setHeader("X-Accel-Buffering", "no");
            ServletOutputStream opened = context.res().getOutputStream();
            synchronized (this) {
                out = opened;
            }
            opened.setWriteListener(this);
        }

        synchronized void tell(long number) {
            told = number;
            news = true;
            write();
        }

        synchronized void beat() {
            beat = true;
            write();
        }

        @Override
        public synchronized void onWritePossible() {
            write();
        }

        @Override
        public void onError(Throwable problem) {
            end();
        }

        void end() {
            streams.remove(this);
            over.complete(null);
        }

        private void write() {
            ServletOutputStream open = out;
            if (open == null || over.isDone()) {
                return;
            }
            try {
                while (open.isReady() && (news || beat || unflushed)) {
                    step(open);
                }
            } catch (IOException | IllegalStateException e) {
                end();
            }
        }

        private void step(ServletOutputStream open) throws IOException {
            if (news) {
                open.write("event: change\ndata: {\"number\":%d}\n\n"
                        .formatted(told)
                        .getBytes(UTF_8));
                news = false;
                unflushed = true;
            } else if (beat) {
                open.write(BEAT);
                beat = false;
                unflushed = true;
            } else {
                unflushed = false;
                open.flush();
            }
        }
    }
}
