package nl.mgr.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ctrl-C, a stop by the system and a closed terminal, before anything else in this process hears of them. Shutdown hooks
 * cannot do this: all hooks run at once, and the web server has one that ends it under the running requests.
 */
final class Signals {

    private static final Logger LOG = Logger.getLogger(Signals.class.getName());
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

    private Signals() {}

    /** By reflection: the JDK has no other class for it, and its compiler warns of this one in a way none can silence. */
    static void onStop(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return method.invoke(action, arguments);
                        }
                        action.run();
                        return null;
                    });
            for (String name : NAMES) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
            }
        } catch (InvocationTargetException e) {
            // started with -Xrs, or a signal that the Java machine keeps for itself: a stop is then less orderly
            LOG.log(Level.WARNING, "signals are not handled", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java has no signals", e);
        }
    }
}
