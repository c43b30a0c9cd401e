package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.mgr.platform.NotAMailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"an.de-vries@gemeente.nl", "a@b.example", "O'Neil+werk@sub.regio.example"})
    void takesWhatMailTakes(String typed) {
        assertThat(MailAddress.of("  " + typed + " ")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inkoper@gemeente",
                "a b@c.nl",
                "@c.nl",
                "a@.nl",
                "a@b..nl",
                "a@b.nl\r\nBcc: c@d.nl",
                "a@b.nl,c@d.nl",
                "A <a@b.nl>"
            })
    void refusesWhatItDoesNot(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed)).isInstanceOf(NotAMailAddress.class);
    }

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToSixHours() {
        assertThat(MailDelivery.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(MailDelivery.pause(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(MailDelivery.pause(12)).isEqualTo(Duration.ofSeconds(20_480));
        assertThat(MailDelivery.pause(13)).isEqualTo(Duration.ofHours(6));
        assertThat(MailDelivery.pause(1000)).isEqualTo(Duration.ofHours(6));
    }
}
