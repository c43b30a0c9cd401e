package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aMistakeNamesItsFieldOnce() {
        assertThat(Messages.named("Ingangsdatum", "Vul een dag in.")).isEqualTo("Ingangsdatum: vul een dag in.");
        assertThat(Messages.named("Datum van het besluit", "Vul de datum van het besluit in."))
                .isEqualTo("Vul de datum van het besluit in.");
        assertThat(Messages.named("", "Vul in.")).isEqualTo("Vul in.");
    }
}
