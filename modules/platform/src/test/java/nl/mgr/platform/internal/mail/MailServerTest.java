package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void withoutHostNothingIsAsked() {
        assertThat(server("", "", "anything").present()).isFalse();
    }

    @Test
    void plainTextStaysOnThisMachine() {
        assertThat(server("127.0.0.1", "portaal@regio.example", "none").present())
                .isTrue();
        assertThatThrownBy(() -> server("mail.regio.example", "portaal@regio.example", "none"))
                .hasMessageContaining("starttls");
        assertThatThrownBy(() -> server("mail.regio.example", "portaal@regio.example", "ssl"))
                .hasMessageContaining("none, starttls or tls");
    }

    @Test
    void theSenderIsAnAddress() {
        assertThat(server("mail.regio.example", "\"Portaal regio\" <portaal@regio.example>", "tls")
                        .sender()
                        .getAddress())
                .isEqualTo("portaal@regio.example");
        assertThatThrownBy(() -> server("mail.regio.example", "", "tls")).hasMessageContaining("mgr.mail.from");
    }

    @Test
    void thePasswordIsNotTold() {
        MailServer server = new MailServer("mail.regio.example", 465, "u", "geheim", "a@b.example", "tls");
        assertThat(server.toString()).doesNotContain("geheim");
    }

    private static MailServer server(String host, String from, String security) {
        return new MailServer(host, 587, "", "", from, security);
    }
}
