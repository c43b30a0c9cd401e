package nl.mgr.kernel.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.NotFound;
import nl.mgr.sample.internal.lending.LoanServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateInterceptorTest {

    private static final String DONE = "done";

    @Test
    void whoHasModuleAndRightIsLetThrough() {
        assertThat(call(actor(Set.of("sample"), Set.of("sample.loan.make")), "lend", String.class))
                .isEqualTo(DONE);
    }

    @Test
    void whoMissesTheRightFindsNothing() {
        assertRefused(actor(Set.of("sample"), Set.of("sample.loan.see")), "lend", String.class);
    }

    @Test
    void whoseModuleDoesNotExistFindsNothingWhateverTheRight() {
        assertRefused(actor(Set.of(), Set.of("sample.loan.make")), "lend", String.class);
        assertRefused(actor(Set.of(), Set.of()), "count");
    }

    @Test
    void whatEverybodyMayNeedsNoRight() {
        assertThat(call(actor(Set.of("sample"), Set.of()), "count")).isEqualTo(DONE);
    }

    @Test
    void aPublicMethodWithoutRightIsClosed() {
        assertRefused(actor(Set.of("sample"), Set.of("sample.loan.make")), "inner");
    }

    @Test
    void withoutActorNothingIsCalled() {
        assertThatIllegalStateException().isThrownBy(() -> intercept(method("count")));
    }

    private static void assertRefused(Actor actor, String method, Class<?>... parameters) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> call(actor, method, parameters));
    }

    private static @Nullable Object call(Actor actor, String method, Class<?>... parameters) {
        Method called = method(method, parameters);
        return ActorContext.<@Nullable Object>callAs(actor, () -> intercept(called));
    }

    private static @Nullable Object intercept(Method called) {
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                GateInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? called : DONE);
        try {
            return new GateInterceptor().check(context);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("the call itself does not fail", e);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return LoanServices.Good.class.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Actor actor(Set<String> modules, Set<String> rights) {
        UUID some = new UUID(1, 1);
        return new Actor(
                ActorKind.STAFF,
                some,
                "somebody",
                some,
                some,
                null,
                List.of(),
                null,
                new ModuleAccess(modules, Set.of()),
                rights);
    }
}
