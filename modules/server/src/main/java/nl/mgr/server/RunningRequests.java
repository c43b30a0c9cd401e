package nl.mgr.server;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The application's own account of what it is answering, under a name in the Java machine's management: launcher and
 * application share no classes.
 */
final class RunningRequests {

    private static final Logger LOG = Logger.getLogger(RunningRequests.class.getName());
    private static final String NAME = "nl.mgr:type=Requests";
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private RunningRequests() {}

    /**
     * From now on the application says that it is not ready; after the notice it refuses new requests and those that run
     * get time to finish.
     *
     * @param notice for a proxy in front, to find out and send users elsewhere
     */
    static void finish(Duration notice) {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName name = new ObjectName(NAME);
            beans.invoke(name, "announceEnd", new Object[0], new String[0]);
            Thread.sleep(notice.toMillis());
            beans.invoke(name, "refuseNew", new Object[0], new String[0]);
            Instant giveUp = Instant.now().plus(LONGEST_REQUEST);
            while (!Integer.valueOf(0).equals(beans.getAttribute(name, "Running"))) {
                if (Instant.now().isAfter(giveUp)) {
                    LOG.log(Level.WARNING, "{0} requests are cut off", beans.getAttribute(name, "Running"));
                    return;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InstanceNotFoundException e) {
            LOG.log(Level.FINE, "the application was not started", e);
        } catch (JMException e) {
            LOG.log(Level.WARNING, "requests may be cut off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
