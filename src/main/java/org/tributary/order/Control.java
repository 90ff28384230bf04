package org.tributary.order;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.tributary.quantity.InjectId;

/** What exercise control does to a scripted event while an exercise is played. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "control")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Control.Fire.class, name = "fire"),
    @JsonSubTypes.Type(value = Control.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = Control.Release.class, name = "release"),
    @JsonSubTypes.Type(value = Control.Skip.class, name = "skip"),
})
public sealed interface Control {

    /** The inject. */
    InjectId inject();

    /** Fires it now, whatever it waits for; once fired it does not fire by itself any more. */
    record Fire(InjectId inject) implements Control {}

    /** Keeps it back: when its time or its condition comes, it waits for the controller's word. */
    record Hold(InjectId inject) implements Control {}

    /** No longer keeps it back; if its time or its condition came meanwhile, it fires now, late. */
    record Release(InjectId inject) implements Control {}

    /** Leaves it out for good. */
    record Skip(InjectId inject) implements Control {}
}
