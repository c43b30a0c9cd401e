package nl.mgr.platform.internal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetentionTermTest {

    private final RetentionTerm term = new RetentionTerm("platform:mail", 180);

    @AfterEach
    void unset() {
        System.clearProperty(term.setting());
    }

    @Test
    void isAsTheModuleSaysUnlessTheInstallationSaysOtherwise() {
        assertThat(term.setting()).isEqualTo("mgr.retention.platform.mail");
        assertThat(term.days()).isEqualTo(180);
        System.setProperty(term.setting(), "30");
        assertThat(term.days()).isEqualTo(30);
    }

    @Test
    void cannotBeLessThanADay() {
        System.setProperty(term.setting(), "0");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(term::days)
                .withMessageContaining("mgr.retention.platform.mail=0")
                .withMessageContaining("1 (day)");
    }
}
