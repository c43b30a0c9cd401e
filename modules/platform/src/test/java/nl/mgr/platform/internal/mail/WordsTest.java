package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.ui.Locales;
import org.junit.jupiter.api.Test;

/** Texts outside any request. */
class WordsTest {

    private static final String KEY = "melding.sleutel-loopt-af";

    @Test
    void valuesFillTheGapsInTheLanguageOfTheReader() {
        List<Object> values = List.of("rapportage", LocalDate.of(2026, 12, 30));
        assertThat(Words.of("platform", KEY, Locales.DUTCH, values)).contains("rapportage", "30 december 2026");
    }

    @Test
    void whatWasToldBeforeItsTextHadAGapMoreShowsNoGap() {
        assertThat(Words.of("platform", KEY, Locales.DUTCH, List.of("rapportage")))
                .contains("rapportage", "–")
                .doesNotContain("{");
    }
}
