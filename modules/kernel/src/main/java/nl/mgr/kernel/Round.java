package nl.mgr.kernel;

import java.time.Duration;

/**
 * Work that comes back by itself: messages that are due, files left unfinished. A bean of this type is called again and
 * again from the moment the platform has {@link Started} until it stops, never twice at once on one node; several nodes
 * call it side by side, so it takes its work with {@code skip locked}. It binds its own actor and opens its own
 * transactions. What it throws is logged, and the next round comes all the same. When it ran is told by
 * {@link BackgroundWork}.
 */
public interface Round {

    /** Module and work, e.g. {@code kernel.outbox}; where the text {@code beheer.ronde.<work>} of its bundle names it. */
    String name();

    /** From the end of one round to the begin of the next; an installation can shorten it ({@code mgr.rounds.most-seconds}). */
    Duration pause();

    void go();
}
