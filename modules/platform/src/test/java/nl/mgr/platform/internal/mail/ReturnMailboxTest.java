package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReturnMailboxTest {

    private static final MailServer SERVER =
            new MailServer("mail.regio.example", 587, "", "", "Portaal <portaal@regio.example>", "starttls");

    @Test
    void withoutHostNothingIsAskedAndMailComesBackToTheSender() {
        ReturnMailbox none = mailbox("", "terug@regio.example", "anything");
        assertThat(none.present()).isFalse();
        assertThat(SERVER.properties(none))
                .containsEntry("mail.smtp.from", "portaal@regio.example")
                .doesNotContainKey("mail.smtp.dsn.ret");
    }

    @Test
    void mailComesBackToTheMailboxAndWithoutItsText() {
        assertThat(SERVER.properties(mailbox("imap.regio.example", "terug@regio.example", "tls")))
                .containsEntry("mail.smtp.from", "terug@regio.example")
                .containsEntry("mail.smtp.dsn.ret", "HDRS");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> mailbox("imap.regio.example", "", "tls"))
                .hasMessageContaining("mgr.mail.return.address");
        assertThatThrownBy(() -> mailbox("imap.regio.example", "terug@regio.example", "none"))
                .hasMessageContaining("mgr.mail.return.security");
        assertThatThrownBy(() -> mailbox("imap.regio.example", "terug@regio.example", "ssl"))
                .hasMessageContaining("none, starttls or tls");
    }

    @Test
    void itIsReadOverTlsWithAServerThatIsTheOneItSaysAndThePasswordIsNotTold() {
        ReturnMailbox mailbox = mailbox("imap.regio.example", "terug@regio.example", "tls");
        assertThat(mailbox.properties())
                .containsEntry("mail.imap.ssl.enable", "true")
                .containsEntry("mail.imap.ssl.checkserveridentity", "true")
                .containsEntry("mail.imap.peek", "true");
        assertThat(mailbox.toString()).doesNotContain("geheim");
    }

    private static ReturnMailbox mailbox(String host, String address, String security) {
        return new ReturnMailbox(host, 993, "terug", "geheim", address, "INBOX", security);
    }
}
