package nl.mgr.platform.internal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import nl.mgr.kernel.Settings;

/**
 * Where mail that cannot be delivered comes back to, and is read ({@code mgr.mail.return.*}).
 *
 * @param host empty when there is none: then it comes back to whoever the sender is
 * @param address of the mailbox, which our mails carry on their envelope
 * @param security {@code none}, {@code starttls} or {@code tls}
 */
public record ReturnMailbox(
        String host, int port, String user, String password, String address, String folder, String security) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /** @throws IllegalStateException when the settings cannot be meant, with what to do about it */
    public ReturnMailbox {
        if (!host.isEmpty()) {
            MailServer.check("mgr.mail.return", host, security);
            check(address);
        }
    }

    public static ReturnMailbox configured() {
        return new ReturnMailbox(
                Settings.text("mgr.mail.return.host", "").strip(),
                Settings.number("mgr.mail.return.port", 993),
                Settings.text("mgr.mail.return.user", ""),
                Settings.text("mgr.mail.return.password", ""),
                Settings.text("mgr.mail.return.address", "").strip(),
                Settings.text("mgr.mail.return.folder", "INBOX"),
                Settings.text("mgr.mail.return.security", "tls"));
    }

    /** Whether there is one. */
    public boolean present() {
        return !host.isEmpty();
    }

    private static void check(String address) {
        try {
            new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "mgr.mail.return.address is '" + address
                            + "', which is no address. Give it the address of the mailbox.",
                    e);
        }
    }

    /** For a session of Jakarta Mail; what is read is not marked as seen by being read. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", "imap");
        properties.setProperty("mail.imap.host", host);
        properties.setProperty("mail.imap.port", String.valueOf(port));
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.imap.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.imap.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return security + " " + host + ":" + port + " " + address;
    }
}
