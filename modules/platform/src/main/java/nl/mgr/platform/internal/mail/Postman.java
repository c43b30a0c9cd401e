package nl.mgr.platform.internal.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.platform.internal.mail.MailTrouble.Kind;
import org.jspecify.annotations.Nullable;

/** One conversation with the mail server, for several mails behind each other. */
final class Postman implements AutoCloseable {

    /** As servers begin their answers, e.g. {@code 550 5.1.1 unknown}. */
    private static final Pattern CODE = Pattern.compile("^\\s*([245])\\d\\d[ -]");

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    private Postman(MailServer server, Session session, Transport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    /** @throws MessagingException the server does not answer, or does not know us */
    static Postman at(MailServer server, ReturnMailbox mailbox) throws MessagingException {
        Session session = Session.getInstance(server.properties(mailbox));
        Transport transport = transport(session);
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
        return new Postman(server, session, transport);
    }

    private static Transport transport(Session session) {
        try {
            return session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the server brings no SMTP", e);
        }
    }

    /** A message that knows whether all of it was written. */
    private static final class Sheet extends MimeMessage {

        private final String id;
        private boolean written;

        Sheet(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream to, String[] ignored) throws IOException, MessagingException {
            super.writeTo(to, ignored);
            written = true;
        }
    }

    /** Returns when the server has taken the mail over. */
    void hand(Mail mail) throws MailTrouble {
        Sheet sheet = new Sheet(session, mail.messageId());
        try {
            InternetAddress reader = new InternetAddress(mail.address(), true);
            fill(sheet, mail, reader);
            transport.sendMessage(sheet, new Address[] {reader});
        } catch (MessagingException e) {
            throw trouble(e, sheet.written);
        }
    }

    private void fill(Sheet sheet, Mail mail, InternetAddress reader) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        // the last one is the one that is preferred (RFC 2046, 5.1.4)
        MimeMultipart both = new MimeMultipart("alternative", text, html);
        sheet.setFrom(server.sender());
        sheet.setRecipient(MimeMessage.RecipientType.TO, reader);
        sheet.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        sheet.setSentDate(Date.from(mail.createdAt()));
        sheet.setHeader("Content-Language", mail.language());
        // nobody's holiday answers (RFC 3834)
        sheet.setHeader("Auto-Submitted", "auto-generated");
        sheet.setHeader("X-Auto-Response-Suppress", "All");
        sheet.setContent(both);
        sheet.saveChanges();
    }

    private static MailTrouble trouble(MessagingException e, boolean written) {
        char digit = digit(e);
        String said = said(e);
        if (digit == '5' && e instanceof SendFailedException failed && refusedAddress(failed)) {
            return new MailTrouble(Kind.ADDRESS_REFUSED, said, e);
        }
        if (e instanceof jakarta.mail.internet.AddressException) {
            return new MailTrouble(Kind.ADDRESS_REFUSED, said, e);
        }
        if (digit == '5') {
            return new MailTrouble(Kind.MAIL_REFUSED, said, e);
        }
        return new MailTrouble(digit == 0 && written ? Kind.UNKNOWN : Kind.LATER, said, e);
    }

    private static boolean refusedAddress(SendFailedException failed) {
        return failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }

    /** Of the innermost answer of the server: 2, 4 or 5; 0 when it gave none. */
    private static char digit(MessagingException e) {
        char found = 0;
        for (@Nullable Exception at = e;
                at != null;
                at = at instanceof MessagingException one ? one.getNextException() : null) {
            Matcher code = CODE.matcher(String.valueOf(at.getMessage()));
            if (code.find()) {
                found = code.group(1).charAt(0);
            }
        }
        return found;
    }

    /** The innermost message on one line: what the server said, or why it said nothing. */
    static String said(MessagingException e) {
        String said = String.valueOf(e.getMessage());
        for (@Nullable Exception at = e;
                at != null;
                at = at instanceof MessagingException one ? one.getNextException() : null) {
            if (at.getMessage() != null && !at.getMessage().isBlank()) {
                said = at.getMessage();
            }
        }
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    boolean connected() {
        return transport.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
