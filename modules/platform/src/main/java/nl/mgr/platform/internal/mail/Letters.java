package nl.mgr.platform.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mgr.platform.internal.mail.Letter.Line;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes mails of templates. A template stands in the bundle: {@code mail.<kind>.versie}, {@code .onderwerp},
 * {@code .tekst} (paragraphs behind each other with an empty line between) and, when there is something to do,
 * {@code .knop}. Whoever changes one of these texts raises the version; a test remembers them.
 */
public final class Letters {

    /** Every kind of mail that there is. */
    public static final List<String> KINDS = List.of(
            "uitnodiging",
            "erbij",
            "nieuw-wachtwoord",
            "vergeten-wachtwoord",
            "bevestig-adres",
            "adres-veranderd",
            "wachtwoord-veranderd",
            "tweede-stap",
            "melding",
            "overzicht");

    private static final String LAYOUT = layout();

    private Letters() {}

    /**
     * @param values fill the gaps of subject and text; {@code {0}} is the name of who reads it
     * @param origin of the portal, as the foot names it
     * @param address where the button leads; {@code null} when there is no button
     * @param lines a list below the text, perhaps empty
     */
    static Letter write(
            String kind, Locale language, List<?> values, String origin, @Nullable String address, List<Line> lines) {
        String key = "mail." + kind;
        int version = Integer.parseInt(Texts.bundle("platform", language).getString(key + ".versie"));
        String subject = Words.of("platform", key + ".onderwerp", language, values);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Words.of("platform", "mail.aanhef", language, values));
        paragraphs.addAll(
                List.of(Words.of("platform", key + ".tekst", language, values).split("\n\n")));
        String button = address == null ? "" : Words.of("platform", key + ".knop", language, values);
        String below = Words.of("platform", "mail.link", language, List.of());
        String footer = Words.of("platform", "mail.voet", language, List.of(origin));
        return new Letter(
                kind,
                version,
                language,
                subject,
                plain(paragraphs, lines, button, address, footer),
                html(subject, language, paragraphs, lines, button, address, below, footer));
    }

    private static String plain(
            List<String> paragraphs, List<Line> lines, String button, @Nullable String address, String footer) {
        List<String> all = new ArrayList<>(paragraphs);
        lines.forEach(line -> all.add("- " + line.text() + (line.address() == null ? "" : "\n  " + line.address())));
        if (address != null) {
            all.add(button + ":\n" + address);
        }
        all.add("-- \n" + footer);
        return String.join("\n\n", all) + "\n";
    }

    private static String html(
            String title,
            Locale language,
            List<String> paragraphs,
            List<Line> lines,
            String button,
            @Nullable String address,
            String below,
            String footer) {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(text -> body.append("<p>").append(escaped(text)).append("</p>\n"));
        if (!lines.isEmpty()) {
            body.append("<ul>\n")
                    .append(lines.stream().map(Letters::item).collect(Collectors.joining("\n")))
                    .append("\n</ul>\n");
        }
        if (address != null) {
            String link = escaped(address);
            body.append(
                    "<p><a class=\"action\" href=\"" + link + "\">" + escaped(button) + "</a></p>\n<p class=\"small\">"
                            + escaped(below) + "<br><a href=\"" + link + "\">" + link + "</a></p>\n");
        }
        return LAYOUT.replace("@language@", language.toLanguageTag())
                .replace("@title@", escaped(title))
                .replace("@footer@", escaped(footer))
                .replace("@body@", body);
    }

    private static String item(Line line) {
        String text = escaped(line.text());
        return line.address() == null
                ? "<li>" + text + "</li>"
                : "<li><a href=\"" + escaped(line.address()) + "\">" + text + "</a></li>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String layout() {
        try (InputStream in = Letters.class.getResourceAsStream("/nl/mgr/platform/mail/layout.html")) {
            if (in == null) {
                throw new IllegalStateException("mail/layout.html is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
