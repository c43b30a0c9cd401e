package nl.mgr.platform.internal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RetentionTermTest {

    private final RetentionTerm term = new RetentionTerm("platform:mail", 180);

    @Test
    void cannotBeLessThanADay() {
        assertThat(term.possible(1)).isEqualTo(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> term.possible(0))
                .withMessageContaining("mgr.retention.platform.mail=0")
                .withMessageContaining("1 (day)");
    }
}
