package nl.mgr.system.mail;

import java.time.Duration;
import java.util.List;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.ReceivedMail;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;

/** A platform on a copy of the demo, that hands its mail over to a server of the test. */
final class MailPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private MailPlatform() {}

    static RunningPlatform start(String name, MailServer server) {
        return RunningPlatform.start(Demo.copy(name), server.settings(Platform.SETTINGS));
    }

    /** So many mails at least, or the test fails. */
    static List<ReceivedMail> await(MailServer server, String address, int many) {
        Awaitility.await("mail for " + address)
                .atMost(PATIENCE)
                .until(() -> server.receivedBy(address).size() >= many);
        return server.receivedBy(address);
    }
}
