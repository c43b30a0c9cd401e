package nl.mgr.ui.internal.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Tokens.contrast("#000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Tokens.contrast("#767676", "#fff")).isCloseTo(4.54, within(0.005));
        assertThat(Tokens.contrast("#0c4a47", "#0c4a47")).isEqualTo(1);
    }

    @Test
    void aTokenHasAShadePerScheme() {
        Tokens tokens = Tokens.own();
        String text = "color-default-color-default";
        String paper = "color-default-bg-document";
        assertThat(tokens.light(text, paper)).isBetween(14.0, 15.0);
        assertThat(tokens.dark(text, paper)).isBetween(13.5, 15.0).isNotEqualTo(tokens.light(text, paper));
        assertThatThrownBy(() -> tokens.light("color-nowhere", paper)).hasMessageContaining("color-nowhere");
    }
}
