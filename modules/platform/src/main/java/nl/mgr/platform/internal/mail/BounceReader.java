package nl.mgr.platform.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mgr.platform.internal.mail.BounceReport.Delivery;
import nl.mgr.platform.internal.mail.BounceReport.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports on delivery (RFC 3464, 6533) in messages that anybody may have written: nothing in them is believed
 * here, and no message makes much work.
 */
final class BounceReader {

    /** Of a message, in bytes: it carries at most one of our mails, which are small. */
    static final int LARGEST = 512 * 1024;

    private static final int MOST_PARTS = 20;
    private static final int MOST_READERS = 50;
    private static final int LONGEST_TYPE = 1000;
    private static final int LONGEST_FIELDS = 64 * 1024;
    private static final int LONGEST_REASON = 300;
    private static final Set<String> STATUS_TYPES = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> RETURNED_TYPES =
            Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
    private static final Pattern STATUS = Pattern.compile("^\\s*([245])\\.\\d{1,3}\\.\\d{1,3}");

    private BounceReader() {}

    /** Something that calls itself a report and cannot be read as one. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Of a whole message.
     *
     * @return empty when it is no report
     */
    static Optional<BounceReport> read(byte[] message) throws Unreadable {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(message);
            String typed = new InternetHeaders(in).getHeader("Content-Type", null);
            if (typed == null || !typed.strip().toLowerCase(Locale.ROOT).startsWith("multipart/report")) {
                return Optional.empty();
            }
            if (typed.length() > LONGEST_TYPE) {
                throw new Unreadable("too long a type", null);
            }
            String type = MimeUtility.unfold(typed);
            byte[] body = in.readAllBytes();
            bounded(new ContentType(type), body);
            return read(new MimeMultipart(new ByteArrayDataSource(body, type)));
        } catch (MessagingException | IOException | RuntimeException e) {
            // whatever a library says of what somebody wrote: there is no report in it
            throw new Unreadable("broken: " + e.getMessage(), e);
        }
    }

    /** Before the parts are taken apart, each of which takes a hundred times its size. */
    private static void bounded(ContentType type, byte[] body) throws Unreadable {
        String boundary = type.getParameter("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new Unreadable("no boundary", null);
        }
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int parts = 0;
        for (int at = text.indexOf("--" + boundary); at >= 0; at = text.indexOf("--" + boundary, at + 1)) {
            if (++parts > MOST_PARTS) {
                throw new Unreadable("too many parts", null);
            }
        }
    }

    private static Optional<BounceReport> read(MimeMultipart parts) throws MessagingException, IOException, Unreadable {
        @Nullable List<Delivery> deliveries = null;
        @Nullable String messageId = null;
        for (int i = 0; i < parts.getCount(); i++) {
            MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(i);
            String type = new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
            if (deliveries == null && STATUS_TYPES.contains(type)) {
                deliveries = deliveries(fields(part));
            } else if (deliveries != null && messageId == null && RETURNED_TYPES.contains(type)) {
                messageId = new InternetHeaders(fields(part)).getHeader("Message-ID", null);
            }
        }
        if (deliveries == null) {
            return Optional.empty();
        }
        if (deliveries.isEmpty() || messageId == null) {
            throw new Unreadable("no reader, or no mail", null);
        }
        return Optional.of(new BounceReport(MimeUtility.unfold(messageId).strip(), deliveries));
    }

    /** The begin of a part. What the library does not decode in parts of this type is decoded all the same (RFC 6533, 3). */
    private static ByteArrayInputStream fields(MimeBodyPart part) throws MessagingException, IOException {
        String[] encoding = part.getHeader("Content-Transfer-Encoding");
        InputStream raw = part.getRawInputStream();
        InputStream in = encoding == null ? raw : MimeUtility.decode(raw, encoding[0].strip());
        return new ByteArrayInputStream(in.readNBytes(LONGEST_FIELDS));
    }

    /** Groups of fields with an empty line between; the first one is about the mail, the others about a reader each. */
    private static List<Delivery> deliveries(ByteArrayInputStream in) throws MessagingException, Unreadable {
        List<Delivery> found = new ArrayList<>();
        for (int groups = 0; in.available() > 0; groups++) {
            if (groups > MOST_READERS) {
                throw new Unreadable("too many readers", null);
            }
            InternetHeaders group = new InternetHeaders(in);
            List<String> addresses = Stream.of("Original-Recipient", "Final-Recipient")
                    .map(name -> value(group, name))
                    .map(BounceReader::withoutType)
                    .filter(address -> !address.isEmpty())
                    .toList();
            if (!addresses.isEmpty()) {
                found.add(new Delivery(addresses, fate(group), said(group)));
            }
        }
        return found;
    }

    private static Fate fate(InternetHeaders group) {
        String action = value(group, "Action").toLowerCase(Locale.ROOT);
        Matcher status = STATUS.matcher(value(group, "Status"));
        char first = status.find() ? status.group(1).charAt(0) : '0';
        if (action.equals("failed") && first == '5') {
            return Fate.FAILED;
        }
        return action.equals("delayed") || action.equals("failed") && first == '4' ? Fate.DELAYED : Fate.OTHER;
    }

    private static String said(InternetHeaders group) {
        Matcher found = STATUS.matcher(value(group, "Status"));
        String status = found.find() ? found.group().strip() : "";
        String reason = withoutType(value(group, "Diagnostic-Code"));
        String line = reason.contains(status) ? reason : (status + " " + reason).strip();
        if (line.isEmpty()) {
            return value(group, "Action");
        }
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }

    /** On one line; empty when it is not there. */
    private static String value(InternetHeaders group, String name) {
        String value = group.getHeader(name, null);
        return value == null ? "" : value.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    /** Of {@code rfc822; somebody@example.org}: the address. */
    private static String withoutType(String value) {
        String rest = value.substring(value.indexOf(';') + 1).strip();
        return rest.startsWith("<") && rest.endsWith(">")
                ? rest.substring(1, rest.length() - 1).strip()
                : rest;
    }
}
