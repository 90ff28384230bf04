package org.tributary._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** One person's page in a real browser: looks, presses, types, and keeps what the page complained of or asked of elsewhere. */
public final class Tab {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** The first visible element of a selector whose words contain a text. */
    private static final String FIND =
            "const find=(css,text)=>[...document.querySelectorAll(css)].find(e=>e.getClientRects().length>0"
                    + "&&(e.textContent+' '+(e.getAttribute('aria-label')||'')).includes(text));";

    private final DevTools browser;
    private final String session;
    private final String origin;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();

    Tab(DevTools browser, String session, String origin) {
        this.browser = browser;
        this.session = session;
        this.origin = origin;
    }

    void begin() {
        for (String what : List.of("Page", "Runtime", "Log", "Network")) {
            send(what + ".enable", Map.of());
        }
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        look("light");
    }

    private JsonNode send(String method, Map<String, ?> given) {
        return browser.send(session, method, given);
    }

    void hear(String method, JsonNode told) {
        switch (method) {
            case "Runtime.exceptionThrown" ->
                errors.add(told.path("exceptionDetails")
                        .path("exception")
                        .path("description")
                        .asString(told.toString()));
            case "Runtime.consoleAPICalled" -> {
                if (told.path("type").asString("").equals("error")) {
                    errors.add(told.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = told.path("entry");
                if (entry.path("level").asString("").equals("error")) {
                    errors.add(entry.path("text").asString("") + " "
                            + entry.path("url").asString(""));
                }
            }
            case "Network.requestWillBeSent" -> {
                String address = told.path("request").path("url").asString("");
                if (!address.startsWith(origin + "/") && !address.startsWith("data:")) {
                    elsewhere.add(address);
                }
            }
            default -> {
                // of no interest here
            }
        }
    }

    /** Prefers light or dark, and stands still. */
    public void look(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Goes to an address and waits until its page has loaded. */
    public void go(String address) {
        send("Page.navigate", Map.of("url", address));
        until("document.readyState==='complete'");
    }

    /** What an expression of the page's language gives. */
    public JsonNode ask(String expression) {
        JsonNode told =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        assertThat(told.has("exceptionDetails"))
                .as(() -> "%s: %s".formatted(expression, told.path("exceptionDetails")))
                .isFalse();
        return told.path("result").path("value");
    }

    /** Whether an expression holds; not while the page changes to another. */
    public boolean holds(String expression) {
        try {
            JsonNode told = send(
                    "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
            return told.path("result").path("value").asBoolean(false);
        } catch (java.util.concurrent.CompletionException e) {
            return false;
        }
    }

    /** Waits until an expression holds. */
    public void until(String expression) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(expression)) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("waited in vain for %s; errors %s; the page at %s shows: %s"
                        .formatted(
                                expression,
                                errors,
                                ask("location.href"),
                                ask("document.body.innerText").asString("")));
            }
            pause(50);
        }
    }

    private static void pause(long length_ms) {
        try {
            Thread.sleep(length_ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(String css, String text, String then) {
        return "(()=>{%s const e=find(%s,%s); %s})()"
                .formatted(FIND, DevTools.quoted(css), DevTools.quoted(text), then);
    }

    /** Whether something of a selector is seen that says a text. */
    public boolean sees(String css, String text) {
        return holds(found(css, text, "return !!e"));
    }

    /** Waits until something of a selector is seen that says a text. */
    public void see(String css, String text) {
        until(found(css, text, "return !!e"));
    }

    /** Waits until nothing of a selector that says a text is seen any more. */
    public void seeNo(String css, String text) {
        until(found(css, text, "return !e"));
    }

    /** Presses what is seen and usable, in its middle, as a hand does: what lies on top would get the press. */
    public void press(String css, String text) {
        String middle = found(
                css,
                text,
                "if(!e||e.disabled)return null; e.scrollIntoView({block:'nearest'}); const r=e.getBoundingClientRect(),"
                        + " x=r.x+r.width/2, y=r.y+r.height/2, top=document.elementFromPoint(x,y);"
                        + " return top&&(e.contains(top)||top.contains(e))?{x,y}:null");
        until("(%s)!==null".formatted(middle));
        JsonNode at = ask(middle);
        for (String what : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            what,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types into a field that is seen. */
    public void type(String css, String text) {
        until(found(css, "", "if(!e)return false; e.focus(); return document.activeElement===e"));
        send("Input.insertText", Map.of("text", text));
    }

    /** Chooses in the selection whose label says a text the entry that says another. */
    public void choose(String label, String entry) {
        String select =
                "const s=e&&(e.matches('select')?e:e.querySelector('select')); const o=s&&[...s.options].find(o=>o.value&&(o.value+' '+o.textContent).includes(%s));"
                        .formatted(DevTools.quoted(entry));
        until(found(
                "dialog label",
                label,
                select + "if(!o)return false; s.value=o.value; s.dispatchEvent(new Event('change',{bubbles:true}));"
                        + " return true"));
    }

    /** The serious and the critical faults that axe finds in the page as it is now, a line each. */
    public List<String> seriousFaults() {
        ask(Browser.axe() + ";0");
        JsonNode told = ask("axe.run(document,{resultTypes:['violations']}).then(r=>[r.passes.length,...r.violations"
                + ".filter(v=>['serious','critical'].includes(v.impact)).map(v=>v.impact+' '+v.id+': '"
                + "+v.nodes.slice(0,3).map(n=>n.html+' '+n.failureSummary).join(' | '))])");
        assertThat(told.path(0).asInt(0)).as("what axe looked at").isPositive();
        var faults = new ArrayList<String>();
        for (int i = 1; i < told.size(); i++) {
            faults.add(told.path(i).asString());
        }
        return faults;
    }

    /** What the page complained of so far; forgotten when told. */
    public List<String> errors() {
        var told = List.copyOf(errors);
        errors.removeAll(told);
        return told;
    }

    /** Every address of another origin that the page asked for. */
    public List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }
}
