package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsStandWithoutAccentsAndCapitals() {
        assertThat(Words.of(" Reële prijs, 2x (AB)")).containsExactly("reele", "prijs", "2x", "ab");
        assertThat(Words.of(" - ")).isEmpty();
        assertThat(Words.plain("Financiën")).hasSize("Financiën".length()).isEqualTo("financien");
    }

    @Test
    void distanceCountsChangedAddedAndMissingSigns() {
        assertThat(Words.distance("duivn", "duiven")).isEqualTo(1);
        assertThat(Words.distance("", "abc")).isEqualTo(3);
        assertThat(Words.distance("abc", "abd")).isEqualTo(1);
    }
}
