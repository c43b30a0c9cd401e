package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourPairsTest {

    @Test
    void everyPairHasEnoughContrastInBothSchemes() {
        assertThat(ColourPairs.all()).hasSize(16).allSatisfy(pair -> assertThat(pair.enough())
                .as("%s: %.2f light, %.2f dark, needs %.1f", pair.key(), pair.light(), pair.dark(), pair.need())
                .isTrue());
    }
}
