package nl.mgr.system.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A mailbox that is read over IMAP and TLS, with a certificate of its own, that can be away. */
public final class ReturnServer implements AutoCloseable {

    public static final String ADDRESS = "terug@regio.example";

    private static final String USER = "terug";
    private static final String PASSWORD = "een ander wachtwoord";
    private static final String OF_STORE = "changeit";

    private final int port;
    private final Path certificate;
    private GreenMail server;

    public ReturnServer() {
        try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            Path folder = Files.createTempDirectory("mailbox");
            certificate = folder.resolve("mailbox.p12");
            folder.toFile().deleteOnExit();
            certificate.toFile().deleteOnExit();
            makeCertificate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comeBack();
    }

    private void makeCertificate() throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mailbox",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        OF_STORE,
                        "-keystore",
                        certificate.toString())
                .inheritIO()
                .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("no certificate was made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, certificate.toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, OF_STORE);
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEY_PASSWORD_PROPERTY, OF_STORE);
    }

    /** What a platform needs to read it. */
    public Map<String, String> settings(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.put("mgr.mail.return.address", ADDRESS);
        all.put("mgr.mail.return.host", "localhost");
        all.put("mgr.mail.return.port", String.valueOf(port));
        all.put("mgr.mail.return.user", USER);
        all.put("mgr.mail.return.password", PASSWORD);
        all.put("mgr.rounds.most-seconds", "1");
        all.put("javax.net.ssl.trustStore", certificate.toString());
        all.put("javax.net.ssl.trustStorePassword", OF_STORE);
        return all;
    }

    /** Puts a message into the mailbox as it is. */
    public void deliver(String message) {
        try {
            user().deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (MessagingException e) {
            throw new IllegalStateException("not delivered", e);
        }
    }

    /** How many messages lie there that nobody has seen. */
    public long unseen() {
        return messages().stream().filter(one -> !one.isSet(Flags.Flag.SEEN)).count();
    }

    /** As it is when who saw them died before telling. */
    public void forgetThatAnyWasSeen() {
        try {
            for (StoredMessage message : messages()) {
                inbox().setFlags(new Flags(Flags.Flag.SEEN), false, message.getUid(), null, true);
            }
        } catch (FolderException e) {
            throw new IllegalStateException("not forgotten", e);
        }
    }

    private List<StoredMessage> messages() {
        return inbox().getMessages();
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user());
        } catch (FolderException e) {
            throw new IllegalStateException("no mailbox", e);
        }
    }

    private GreenMailUser user() {
        return server.getUserManager().getUser(USER);
    }

    public void goAway() {
        server.stop();
    }

    /** With an empty mailbox. */
    public void comeBack() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_IMAPS));
        server.start();
        server.setUser(ADDRESS, USER, PASSWORD);
    }

    @Override
    public void close() {
        goAway();
    }
}
