package nl.mgr.system.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as it came over the wire.
 *
 * @param to address of the envelope
 * @param raw head and parts, one character per byte
 */
public record ReceivedMail(String to, String raw) {

    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w-]+)\\?([QB])\\?([^?]*)\\?=", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    public String header(String name) {
        Matcher line =
                Pattern.compile("(?im)^" + name + ": ?(.*(?:\\r\\n[ \\t].*)*)").matcher(head(raw));
        if (!line.find()) {
            throw new IllegalStateException("no " + name + " in\n" + head(raw));
        }
        String joined = line.group(1).replaceAll("\\?=\\s+=\\?", "?==?").replaceAll("\\r\\n[ \\t]", " ");
        return WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(word(word)));
    }

    private static String word(MatchResult word) {
        return word.group(2).equalsIgnoreCase("B")
                ? new String(Base64.getDecoder().decode(word.group(3)), Charset.forName(word.group(1)))
                : quoted(word.group(3).replace('_', ' '));
    }

    public String subject() {
        return header("Subject");
    }

    public String text() {
        return part("text/plain");
    }

    public String html() {
        return part("text/html");
    }

    /** The first address in the plain text. */
    public String link() {
        Matcher link = LINK.matcher(text());
        if (!link.find()) {
            throw new IllegalStateException("no link in\n" + text());
        }
        return link.group();
    }

    private String part(String type) {
        Matcher boundary = Pattern.compile("boundary=\"?([^\"\\r\\n;]+)").matcher(raw);
        if (!boundary.find()) {
            throw new IllegalStateException("no parts in\n" + raw);
        }
        for (String part : raw.split("--" + Pattern.quote(boundary.group(1)))) {
            if (head(part.stripLeading()).contains(type)) {
                String body = part.substring(part.indexOf("\r\n\r\n") + 4);
                String way = head(part);
                if (way.contains("base64")) {
                    return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
                }
                return way.contains("quoted-printable") ? quoted(body) : body;
            }
        }
        throw new IllegalStateException("no " + type + " in\n" + raw);
    }

    private static String head(String text) {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? "" : text.substring(0, end);
    }

    /** Quoted-printable (RFC 2045, 6.7), with the ends of lines that were meant. */
    private static String quoted(String text) {
        String joined = text.replaceAll("=[ \\t]*\\r?\\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
