package nl.mgr.system.support;

import java.nio.file.Path;
import java.util.Map;

/** The one server that system tests share: demo data of the fixed demo day, clock in the morning of that day. */
public final class Platform {

    public static final String DEMO_DAY = "2026-11-30";
    public static final String PASSWORD = "welkom-in-de-demo";
    public static final Map<String, String> SETTINGS = Map.of(
            "mgr.demo",
            "true",
            "mgr.demo.day",
            DEMO_DAY,
            "mgr.clock.start",
            DEMO_DAY + "T10:00",
            "mgr.security.contact",
            "lek@regio.example");

    private static final class Holder {
        static final RunningPlatform SHARED = shared();

        /** With {@code -Dmgr.running=PORT:DATA-FOLDER} the one that runs there already. */
        private static RunningPlatform shared() {
            String running = System.getProperty("mgr.running", "");
            return running.isEmpty()
                    ? RunningPlatform.startToLast(
                            Demo.copy("platform-" + System.getProperty("mgr.fork", "1")), SETTINGS)
                    : RunningPlatform.running(
                            Path.of(running.substring(running.indexOf(':') + 1)),
                            Integer.parseInt(running.substring(0, running.indexOf(':'))));
        }
    }

    private Platform() {}

    public static RunningPlatform shared() {
        return Holder.SHARED;
    }
}
