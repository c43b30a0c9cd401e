package nl.mgr.providers.internal.daily;

import java.time.LocalDate;

/** What a day brings by itself, in the actor's cooperation and in a transaction of its own; a second time it brings nothing. */
public interface Daily {

    void on(LocalDate today);
}
