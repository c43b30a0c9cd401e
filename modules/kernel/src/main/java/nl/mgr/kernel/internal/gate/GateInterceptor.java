package nl.mgr.kernel.internal.gate;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

/** Gate 2: a call reaches a service only when its module exists for the actor and the actor has the method's right. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class GateInterceptor {

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Guarded guarded = ServiceRules.guarded(call.getMethod().getDeclaringClass());
        Right right = call.getMethod().getAnnotation(Right.class);
        Actor actor = ActorContext.current();
        if (guarded != null && !guarded.value().isEmpty() && !actor.has(guarded.value())) {
            throw new NotFound("module " + guarded.value() + " for " + actor.name());
        }
        if (right == null || (!right.value().equals(Right.EVERYBODY) && !actor.may(right.value()))) {
            throw new NotFound((right == null ? call.getMethod().getName() : right.value()) + " for " + actor.name());
        }
        return call.proceed();
    }
}
