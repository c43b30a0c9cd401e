package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mgr.kernel.sample.TooLate;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void namesTheBundleTheKeyAndTheValuesOfItsMessage() {
        Refusal refusal = new TooLate("2026-10", 3);
        assertThat(refusal.module()).isEqualTo("kernel");
        assertThat(refusal.messageKey()).isEqualTo("refusal.TooLate");
        assertThat(refusal.values()).containsExactly("2026-10", 3);
        assertThat(refusal).hasMessage("TooLate [2026-10, 3]");
    }
}
