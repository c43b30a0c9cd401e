package nl.mgr.cooperation.internal.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.mgr.cooperation.FrozenExports.FileKind;
import nl.mgr.cooperation.Leaving;
import org.jspecify.annotations.Nullable;

/**
 * A participation that has ended, with the names and decisions as they are told in its document.
 *
 * @param steps decisions on it in order, as rows of {@link #COLUMNS}
 * @param decision the last of them, in one line
 */
record Left(
        Leaving leaving, String cooperation, String municipality, List<List<@Nullable Object>> steps, String decision) {

    static final String SHEET = "Deelname en besluiten";
    static final List<String> COLUMNS = List.of("Stap", "Datum", "Besloten door", "Besluit van", "Nummer");

    String submodule() {
        return leaving.submodule().module() + ", " + leaving.submodule().name();
    }

    String title() {
        return "Afschrift " + submodule() + ": " + municipality;
    }

    /** Letters and digits of plain ASCII, so that every system keeps the name as it is. */
    String fileName(FileKind kind) {
        LocalDate day = leaving.lastDay();
        String words = String.join(
                "-",
                "afschrift",
                municipality,
                leaving.submodule().module(),
                leaving.submodule().name(),
                day.toString());
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + kind.extension();
    }
}
