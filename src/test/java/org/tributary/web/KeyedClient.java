package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tributary._support.KillHarness;
import org.tributary.exercise.Act;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import tools.jackson.databind.JsonNode;

/**
 * Somebody of a seat who hands in one thing after another, each under a key of its own, and keeps account of what was
 * acknowledged. What was not when the server went away is sent again, with the same key, when it is back.
 */
final class KeyedClient {
    private static final int STOP = 1;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String person;
    private final SeatId seat;
    private final String cookie;
    private final KillHarness account;
    private final Map<Long, String> replies = new TreeMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private long number = 1;

    KeyedClient(String person, SeatId seat, String cookie, KillHarness account) {
        this.person = person;
        this.seat = seat;
        this.cookie = cookie;
        this.account = account;
    }

    String person() {
        return person;
    }

    /** What was answered otherwise than it must be, a sentence each. */
    List<String> faults() {
        return faults;
    }

    /** The act that a number stands for: a message, a share of inspection or a draft. */
    Act act(long of) {
        var police = new AgencyId(seat.value() + "-police");
        var border = new AgencyId(seat.value() + "-border");
        var message = new Order.SendMessage(police, border, key(of));
        var crossing = new PlaceId("x_myawaddy_maesot");
        return switch ((int) (of % 3)) {
            case 0 -> new Act.Draft(seat, "draft " + of % 10, message);
            case 1 -> new Act.Send(seat, STOP, message, Optional.empty());
            default ->
                new Act.Send(seat, STOP, new Order.SetInspection(border, crossing, of % 100 / 100.0), Optional.empty());
        };
    }

    String key(long of) {
        return person + "-" + of;
    }

    /** Hands in until the server is gone. */
    void handIn(String base, Runnable acknowledged) {
        try {
            again(base);
            while (true) {
                account.tried(person, number);
                hand(base, number, key(number)).ifPresent(reply -> {
                    account.acknowledged(person, number);
                    replies.put(number, reply);
                    number++;
                    acknowledged.run();
                });
            }
        } catch (HttpTimeoutException e) {
            faults.add("%s had no answer".formatted(key(number)));
        } catch (IOException e) {
            return; // it was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was acknowledged last is answered again with the same words. */
    private void again(String base) throws IOException, InterruptedException {
        long last = number - 1;
        Optional<String> reply = last == 0 ? Optional.empty() : hand(base, last, key(last));
        reply.filter(text -> !text.equals(replies.get(last)))
                .ifPresent(text ->
                        faults.add("%s was answered %s, and then %s".formatted(key(last), replies.get(last), text)));
    }

    /** What was handed in last, once more. */
    void finish(String base) throws IOException, InterruptedException {
        while (hand(base, number, key(number)).isEmpty()) {
            Thread.sleep(20);
        }
        account.acknowledged(person, number);
    }

    /**
     * Hands in one thing.
     *
     * @return the reply, if it is kept; empty if the server wants the sender to wait
     */
    Optional<String> hand(String base, long of, String key) throws IOException, InterruptedException {
        Act act = act(of);
        boolean drafts = act instanceof Act.Draft;
        byte[] body = act instanceof Act.Draft draft
                ? Json.write(new Asked.DraftedOrder(draft.id(), draft.order()))
                : Json.write(new Asked.SentOrder(key, STOP, ((Act.Send) act).order(), Optional.empty()));
        var request = HttpRequest.newBuilder(URI.create(base + (drafts ? "/api/seat/drafts" : "/api/seat/orders")))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header(Guard.HEADER, "1")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString(UTF_8));
        if (response.statusCode() == 429) {
            Thread.sleep(20);
            return Optional.empty();
        }
        JsonNode reply = Json.tree(response.body().getBytes(UTF_8));
        if (!reply.path("accepted").asBoolean()) {
            faults.add("%s was refused: %s".formatted(key, response.body()));
        }
        return Optional.of(response.body());
    }
}
