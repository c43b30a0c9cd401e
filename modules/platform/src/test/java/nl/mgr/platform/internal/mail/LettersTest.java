package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.mgr.platform.internal.mail.Letter.Line;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final Instant MOMENT = Instant.parse("2026-11-30T09:15:00Z");
    private static final String ORIGIN = "https://portaal.example";
    private static final List<Object> VALUES = List.of("An <b>", "een", MOMENT);

    @Test
    void everyKindIsThereInEveryLanguage() {
        for (String kind : Letters.KINDS) {
            for (Locale language : Locales.ALL) {
                Letter letter = Letters.write(kind, language, VALUES, ORIGIN, address(kind, language), List.of());
                assertThat(letter.version()).as(kind).isPositive();
                assertThat(letter.subject()).as(kind).isNotBlank().doesNotContain("{");
                assertThat(letter.text()).as(kind).doesNotContain("{1}", "{2}").contains("An <b>");
                assertThat(letter.html()).as(kind).contains("<html lang=\"" + language.toLanguageTag() + "\">");
            }
        }
    }

    @Test
    void whatSomebodyTypedIsNoHtml() {
        Letter letter = Letters.write(
                "overzicht",
                Locales.DUTCH,
                VALUES,
                ORIGIN,
                "https://portaal.example/?a=1&b=2",
                List.of(new Line("<script>", null), new Line("regel", "https://portaal.example/x")));
        assertThat(letter.html())
                .doesNotContain("<script>")
                .contains("An &lt;b&gt;")
                .contains("<li>&lt;script&gt;</li>")
                .contains("href=\"https://portaal.example/?a=1&amp;b=2\"");
        assertThat(letter.text()).contains("- regel\n  https://portaal.example/x");
    }

    @Test
    void momentsAreWrittenInTheLanguageOfTheReader() {
        assertThat(Words.write(MOMENT, Locales.DUTCH)).isEqualTo("30 november 2026 om 10:15 uur");
        assertThat(Words.write(MOMENT, Locale.ENGLISH)).isEqualTo("30 November 2026 at 10:15");
    }

    @Test
    void whatIsKeptIsWhatWasWritten() {
        Letter letter = Letters.write("melding", Locales.DUTCH, VALUES, ORIGIN, null, List.of());
        assertThat(Letter.parts(letter.joined())).containsExactly(letter.text(), letter.html());
    }

    /** Each mail keeps the version of its template; other texts under the same version would make that a lie. */
    @Test
    void aChangedTemplateHasANewVersion() throws IOException {
        Properties known = new Properties();
        try (InputStream in = LettersTest.class.getResourceAsStream("template-versions.properties")) {
            known.load(in);
        }
        Map<String, String> now = new TreeMap<>();
        for (String kind : Letters.KINDS) {
            for (Locale language : Locales.ALL) {
                String version = Texts.bundle("platform", language).getString("mail." + kind + ".versie");
                now.put(kind + "." + language.toLanguageTag() + "." + version, fingerprint(kind, language));
            }
        }
        assertThat(now)
                .as("raise mail.<kind>.versie of what changed, and write the new line down")
                .isEqualTo(new TreeMap<>(known));
    }

    private static String fingerprint(String kind, Locale language) {
        StringBuilder all = new StringBuilder();
        var bundle = Texts.bundle("platform", language);
        for (String part : List.of("onderwerp", "tekst", "knop")) {
            String key = "mail." + kind + "." + part;
            all.append(bundle.containsKey(key) ? bundle.getString(key) : "").append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String address(String kind, Locale language) {
        return Texts.bundle("platform", language).containsKey("mail." + kind + ".knop")
                ? "https://portaal.example/weg"
                : null;
    }
}
