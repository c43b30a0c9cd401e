package nl.mgr.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Something that starts while other things do. */
final class Starting {

    /** A start that may be refused. */
    @FunctionalInterface
    interface Start {
        void run() throws Refused;
    }

    private final CompletableFuture<Void> future;

    private Starting(CompletableFuture<Void> future) {
        this.future = future;
    }

    static Starting done() {
        return new Starting(CompletableFuture.completedFuture(null));
    }

    static Starting of(Start start) {
        return new Starting(CompletableFuture.runAsync(() -> {
            try {
                start.run();
            } catch (Refused e) {
                throw new CompletionException(e);
            }
        }));
    }

    /** @throws CompletionException when it failed */
    void await() {
        future.join();
    }

    /** @throws Refused when it was refused */
    void refuse() throws Refused {
        try {
            if (future.isDone()) {
                future.join();
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw e;
        }
    }
}
