package nl.mgr.platform.internal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import nl.mgr.kernel.Settings;

/**
 * Where mail is handed over ({@code mgr.mail.*}).
 *
 * @param host empty when no mail is sent
 * @param user empty when the server asks nobody who it is
 * @param from address of the sender, perhaps with a name
 * @param security {@code none}, {@code starttls} or {@code tls}
 */
public record MailServer(String host, int port, String user, String password, String from, String security) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /** @throws IllegalStateException when the settings cannot be meant, with what to do about it */
    public MailServer {
        if (!host.isEmpty()) {
            check("mgr.mail", host, security);
            sender(from);
        }
    }

    /** @param setting what the settings of that server begin with */
    static void check(String setting, String host, String security) {
        if (!Set.of("none", "starttls", "tls").contains(security)) {
            throw new IllegalStateException(
                    setting + ".security is '" + security + "'. Give it none, starttls or tls.");
        }
        if (security.equals("none") && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(setting + ".security is none, and " + host
                    + " is not this machine: mails with links would be readable on the way. Give it"
                    + " starttls or tls.");
        }
    }

    public static MailServer configured() {
        return new MailServer(
                Settings.text("mgr.mail.host", "").strip(),
                Settings.number("mgr.mail.port", 587),
                Settings.text("mgr.mail.user", ""),
                Settings.text("mgr.mail.password", ""),
                Settings.text("mgr.mail.from", ""),
                Settings.text("mgr.mail.security", "starttls"));
    }

    /** Whether mail is sent at all. */
    public boolean present() {
        return !host.isEmpty();
    }

    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "mgr.mail.from is '" + from + "', which is no address. Give it the address that mails come from.",
                    e);
        }
    }

    /**
     * For a session of Jakarta Mail. What comes back comes back to the mailbox for that, when there is one, and without the
     * text of the mail where the other side can: it may hold a link that opens something.
     */
    Properties properties(ReturnMailbox mailbox) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.from", mailbox.present() ? mailbox.address() : sender().getAddress());
        if (mailbox.present()) {
            properties.setProperty("mail.smtp.dsn.notify", "FAILURE,DELAY");
            properties.setProperty("mail.smtp.dsn.ret", "HDRS");
        }
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return security + " " + host + ":" + port;
    }
}
