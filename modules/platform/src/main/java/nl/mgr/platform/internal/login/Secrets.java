package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.WeakPassword;
import nl.mgr.platform.internal.address.BaseAddress;

/**
 * Makes what is kept of a new password. The one password of the demo log-ins passes only for the demo load and only where
 * the portal is for its own machine; it is hashed once, for there are hundreds of demo log-ins.
 */
@ApplicationScoped
public class Secrets {

    private final AtomicReference<String> ofDemo = new AtomicReference<>("");

    /** @throws WeakPassword too short or too well known */
    public String of(String password, String loginName) {
        if (password.equals(demoPassword()) && demoLoad()) {
            return ofDemo.updateAndGet(
                    kept -> kept.isEmpty() ? PasswordHash.of(password).toString() : kept);
        }
        PasswordRules.check(password, loginName);
        return PasswordHash.of(password).toString();
    }

    private static boolean demoLoad() {
        return Settings.flag("mgr.demo", false)
                && !BaseAddress.configured().secure()
                && ActorContext.current().kind() == ActorKind.SYSTEM;
    }

    public static String demoPassword() {
        return Settings.text("mgr.demo.password", "welkom-in-de-demo");
    }
}
