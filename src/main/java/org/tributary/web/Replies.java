package org.tributary.web;

import java.util.Set;
import org.tributary.exercise.Reply;

/** What an exercise replies, as an answer of HTTP. */
final class Replies {
    private static final Set<String> NOT_YOURS = Set.of("not-allowed", "not-your-seat", "only-the-lead");

    private Replies() {}

    /** The reply, with the status that fits it. */
    static Reply orRefuse(Call call, Reply reply) {
        call.context().status(status(reply));
        return reply;
    }

    static int status(Reply reply) {
        if (reply.accepted()) {
            return 200;
        }
        if (reply.code().equals(Reply.READ_ONLY)) {
            return 503;
        }
        if (reply.code().equals("bad-value")) {
            return 400;
        }
        if (reply.code().startsWith("no-such-")) {
            return 404;
        }
        return NOT_YOURS.contains(reply.code()) ? 403 : 409;
    }
}
