package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.kernel.Settings;

/**
 * Whether there is a fresh backup of the embedded database. The launcher makes them and tells, under a name in the Java
 * machine's management: it shares no classes with the application.
 */
@ApplicationScoped
class BackupCheck implements HealthCheck {

    private static final String NAME = "nl.mgr:type=Backups";
    private static final Duration OLD = Duration.ofDays(2);

    /**
     * What the launcher knows.
     *
     * @param ageSeconds of the last one; negative when there never was one
     * @param failure why the try after it failed; empty when it did not
     */
    record Known(long ageSeconds, long bytes, String file, String failure, boolean nightly) {}

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Finding look(Actor actor) {
        if (!Settings.flag("mgr.db.embedded", false)) {
            return Findings.of("kopie", Verdict.GOOD, "elders");
        }
        boolean ours = actor.kind() == ActorKind.PLATFORM;
        try {
            Known known = ask();
            String found = found(known);
            Verdict verdict = verdict(known);
            return Findings.of(
                    "kopie",
                    verdict,
                    verdict == Verdict.GOOD || ours ? found : found + ".elders",
                    Lasting.of(Duration.ofSeconds(known.ageSeconds())),
                    Sizes.of(known.bytes()),
                    ours ? known.file() : "",
                    ours ? known.failure() : "");
        } catch (InstanceNotFoundException e) {
            return Findings.of("kopie", Verdict.WARN, "onbekend");
        } catch (JMException e) {
            throw new IllegalStateException("what the launcher knows of backups cannot be read", e);
        }
    }

    /** The case, as its texts are called. */
    static String found(Known known) {
        if (!known.failure().isEmpty()) {
            return "mislukt";
        }
        if (known.ageSeconds() < 0) {
            return "nooit";
        }
        return isOld(known) ? "oud" : "goed";
    }

    static Verdict verdict(Known known) {
        if (!known.failure().isEmpty()) {
            return Verdict.BAD;
        }
        return known.ageSeconds() < 0 || isOld(known) ? Verdict.WARN : Verdict.GOOD;
    }

    private static boolean isOld(Known known) {
        return known.ageSeconds() > OLD.toSeconds();
    }

    private static Known ask() throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName(NAME);
        return new Known(
                (Long) beans.getAttribute(name, "AgeSeconds"),
                (Long) beans.getAttribute(name, "Bytes"),
                (String) beans.getAttribute(name, "File"),
                (String) beans.getAttribute(name, "Failure"),
                (Boolean) beans.getAttribute(name, "Nightly"));
    }
}
