package nl.mgr.cooperation.it;

import java.util.concurrent.Callable;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** Work done as somebody, without the checked exceptions that a test has no answer to. */
final class Acting {

    private Acting() {}

    static <T> T as(Actor actor, Callable<T> work) {
        return ActorContext.callAs(actor, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
