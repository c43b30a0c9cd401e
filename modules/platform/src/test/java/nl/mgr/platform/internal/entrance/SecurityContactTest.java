package nl.mgr.platform.internal.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactTest {

    private static final String ORIGIN = "https://portaal.example";

    @Test
    void itSaysWhatTheStandardAsks() {
        assertThat(SecurityContact.of(" lek@regio.example ", ORIGIN)
                        .orElseThrow()
                        .text(Instant.parse("2026-11-30T10:15:30Z")))
                .isEqualTo("""
                        Contact: mailto:lek@regio.example
                        Expires: 2027-05-29T00:00:00Z
                        Preferred-Languages: nl, en
                        Canonical: https://portaal.example/.well-known/security.txt
                        """);
    }

    @Test
    void aPageOfContactIsFineToo() {
        assertThat(SecurityContact.of("https://regio.example/lek", ORIGIN)
                        .orElseThrow()
                        .contact())
                .isEqualTo("https://regio.example/lek");
    }

    @Test
    void nothingSetIsNothingPublished() {
        assertThat(SecurityContact.of("  ", ORIGIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://regio.example/lek", "bel ons maar", "javascript:alert(1)", "lek"})
    void whatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> SecurityContact.of(setting, ORIGIN)).isInstanceOf(RuntimeException.class);
    }
}
