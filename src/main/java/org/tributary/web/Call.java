package org.tributary.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** One request that was admitted, and its answer. Used by one thread at a time. */
final class Call {
    private static final int LONGEST_ANSWER_s = 30;
    private static final int LONGEST_BODY_s = 20;

    private final Context context;
    private final Access.Rule rule;
    private final Caller caller;
    private final int most_bytes;
    private final Executor threads;

    Call(Context context, Access.Rule rule, Caller caller, int most_bytes, Executor threads) {
        this.context = context;
        this.rule = rule;
        this.caller = caller;
        this.most_bytes = rule.most_bytes() == 0 ? most_bytes : rule.most_bytes();
        this.threads = threads;
    }

    Context context() {
        return context;
    }

    Caller caller() {
        return caller;
    }

    /** A changing part of the path. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** What stands behind a question mark; only what the rule names can be asked for. */
    Optional<String> query(String key) {
        if (!rule.queries().contains(key)) {
            throw new IllegalArgumentException("The rule of %s names no query %s.".formatted(rule.name(), key));
        }
        return Optional.ofNullable(context.queryParam(key));
    }

    /** What the sender calls this request, so that it is done once. */
    Optional<String> key() {
        return Optional.ofNullable(context.header("Idempotency-Key")).map(Call::shortEnough);
    }

    static String shortEnough(String key) {
        if (key.isBlank() || key.length() > 100) {
            throw Refusal.badInput("A key has 1 to 100 characters.");
        }
        return key;
    }

    /** The body, read to its end. */
    <T> T body(Class<T> type) {
        String sent = context.contentType();
        if (sent == null || !sent.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
            throw new Refusal(415, "no-json", "The body must be application/json.");
        }
        if (context.req().getContentLengthLong() > most_bytes) {
            throw Refusal.tooLarge(most_bytes);
        }
        try {
            return Json.read(bytes(), type);
        } catch (IOException e) {
            throw new Refusal(400, "cut-off", "The body did not come whole.");
        }
    }

    /** The body's bytes. Whoever sends them one by one is not waited for. */
    private byte[] bytes() throws IOException {
        long deadline_ns = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_BODY_s);
        var all = new ByteArrayOutputStream();
        var part = new byte[8_192];
        InputStream in = context.req().getInputStream();
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            all.write(part, 0, count);
            if (all.size() > most_bytes) {
                throw Refusal.tooLarge(most_bytes);
            }
            if (System.nanoTime() > deadline_ns) {
                throw new Refusal(408, "too-slow", "The body took longer than %d s.".formatted(LONGEST_BODY_s));
            }
        }
        return all.toByteArray();
    }

    void answer(Object value) {
        answer(200, value);
    }

    void answer(int status, Object value) {
        context.status(status).contentType("application/json").result(Json.write(value));
    }

    /**
     * Answers when it is known what became of it. The thread that knows goes on at once; another one writes.
     *
     * @param answer writes the answer, or throws a {@link Refusal}
     */
    <T> void answerLater(CompletableFuture<T> future, Function<T, Object> answer) {
        context.future(() -> future.copy()
                .orTimeout(LONGEST_ANSWER_s, TimeUnit.SECONDS)
                .thenAcceptAsync(value -> answer(answer.apply(value)), threads)
                .exceptionally(problem -> {
                    throw lateness(problem);
                }));
    }

    private static RuntimeException lateness(Throwable problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        if (cause instanceof TimeoutException) {
            return new Refusal(
                    503, "no-answer", "It is not known yet whether this was done. Send it again with the same key.");
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
