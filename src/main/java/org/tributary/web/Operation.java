package org.tributary.web;

/** What is done for one route, once it is known that it may be. */
@FunctionalInterface
interface Operation {
    /** Reads the call and answers it. */
    void handle(Call call) throws java.io.IOException;
}
