package nl.mgr.platform.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.mgr.platform.internal.mail.BounceReader.Unreadable;
import nl.mgr.platform.internal.mail.BounceReport.Delivery;
import nl.mgr.platform.internal.mail.BounceReport.Fate;
import org.junit.jupiter.api.Test;

class BounceReaderTest {

    private static final String ID = "<0199c0de-0000-7000-8000-000000000001@portaal.example>";
    private static final String TOLD = "Your mail could not be delivered.\n";
    private static final String OF_THE_MAIL = "Reporting-MTA: dns; mx.duiven.example\nArrival-Date: today\n\n";
    private static final String UNKNOWN = """
        Final-Recipient: rfc822; <Weg@Duiven.example>
        Action: failed
        Status: 5.1.1 (no such mailbox)
        Remote-MTA: dns; mx.duiven.example
        Diagnostic-Code: smtp; 550 5.1.1 <weg@duiven.example>:
          user unknown
        """;
    private static final String RETURNED = "From: portaal@regio.example\nMessage-ID: " + ID + "\nSubject: Hallo\n";

    @Test
    void anAddressThatIsUnknownIsToldWithWhatTheOtherSideSaid() throws Exception {
        BounceReport report = read(report(OF_THE_MAIL + UNKNOWN, "text/rfc822-headers", RETURNED));
        assertThat(report.messageId()).isEqualTo(ID);
        Delivery delivery = report.of("weg@duiven.example").orElseThrow();
        assertThat(delivery.fate()).isEqualTo(Fate.FAILED);
        assertThat(delivery.said()).isEqualTo("550 5.1.1 <weg@duiven.example>: user unknown");
        assertThat(report.of("ander@duiven.example")).isEmpty();
    }

    @Test
    void theWholeMailMayComeBackAndInAnyLetters() throws Exception {
        String whole = RETURNED + "Content-Type: text/plain\n\nMessage-ID: <other@elsewhere.example>\n";
        assertThat(read(report(OF_THE_MAIL + UNKNOWN, "message/rfc822", whole)).messageId())
                .isEqualTo(ID);
        String loud = report(OF_THE_MAIL + UNKNOWN, "message/rfc822", whole)
                .replace("multipart/report", "Multipart/REPORT")
                .replace("message/delivery-status", "Message/Delivery-Status")
                .replace("\n", "\r\n");
        assertThat(read(loud).of("weg@duiven.example").orElseThrow().fate()).isEqualTo(Fate.FAILED);
    }

    @Test
    void partsMayBeEncoded() throws Exception {
        String encoded = java.util.Base64.getMimeEncoder()
                .encodeToString((OF_THE_MAIL + UNKNOWN).getBytes(StandardCharsets.UTF_8));
        String message = report("", "text/rfc822-headers", RETURNED)
                .replace(
                        "Content-Type: message/delivery-status\n\n",
                        "Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: base64\n\n" + encoded
                                + "\n");
        assertThat(read(message).of("weg@duiven.example").orElseThrow().said()).contains("user unknown");
    }

    @Test
    void whatMayStillArriveIsDelayed() throws Exception {
        assertThat(fate("delayed", "4.4.1")).isEqualTo(Fate.DELAYED);
        assertThat(fate("failed", "4.4.7")).isEqualTo(Fate.DELAYED);
        assertThat(fate("failed", "5.2.2")).isEqualTo(Fate.FAILED);
        assertThat(fate("FAILED", "5.0.0")).isEqualTo(Fate.FAILED);
        assertThat(fate("delivered", "2.0.0")).isEqualTo(Fate.OTHER);
        assertThat(fate("relayed", "5.1.1")).isEqualTo(Fate.OTHER);
        assertThat(fate("failed", "very much")).isEqualTo(Fate.OTHER);
        assertThat(fate("", "5.1.1")).isEqualTo(Fate.OTHER);
    }

    private static Fate fate(String action, String status) throws Unreadable {
        return read(report(OF_THE_MAIL + of("a@b.example", action, status), "text/rfc822-headers", RETURNED))
                .of("a@b.example")
                .orElseThrow()
                .fate();
    }

    private static String of(String address, String action, String status) {
        return "Final-Recipient: rfc822; " + address + "\nAction: " + action + "\nStatus: " + status + "\n\n";
    }

    @Test
    void eachReaderHasAFateOfTheirOwnAlsoWhenTheMailWentOnElsewhere() throws Exception {
        String forwarded = "Original-Recipient: rfc822;c@b.example\n" + of("c@elsewhere.example", "failed", "5.7.1");
        BounceReport report = read(report(
                OF_THE_MAIL + of("a@b.example", "failed", "5.1.1") + of("d@b.example", "delayed", "4.2.0") + forwarded,
                "text/rfc822-headers",
                RETURNED));
        assertThat(report.deliveries())
                .extracting(Delivery::fate)
                .containsExactly(Fate.FAILED, Fate.DELAYED, Fate.FAILED);
        assertThat(report.of("a@b.example").orElseThrow().said()).isEqualTo("5.1.1");
        assertThat(report.of("c@b.example")).isEqualTo(report.of("C@Elsewhere.example"));
    }

    @Test
    void theReasonIsOneShortLineOfLettersOnly() throws Exception {
        String told = of("a@b.example", "failed", "5.1.1").strip() + "\nDiagnostic-Code: smtp; no\u0000\u0007\tway"
                + " never".repeat(500) + "\n";
        String said = read(report(OF_THE_MAIL + told, "text/rfc822-headers", RETURNED))
                .of("a@b.example")
                .orElseThrow()
                .said();
        assertThat(said).startsWith("5.1.1 no way never never").hasSizeLessThanOrEqualTo(300);
        assertThat(said.chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void otherMessagesAreNoReports() throws Exception {
        for (String other : List.of(
                "",
                "nothing at all",
                "Subject: away\nContent-Type: text/plain\n\nI am on holiday. Final-Recipient: rfc822; a@b.example",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nx\n--b--\n",
                report(OF_THE_MAIL + UNKNOWN, "text/rfc822-headers", RETURNED)
                        .replace("message/delivery-status", "message/disposition-notification"))) {
            assertThat(BounceReader.read(bytes(other))).isEmpty();
        }
    }

    @Test
    void brokenReportsAreToldAsSuch() {
        String good = report(OF_THE_MAIL + UNKNOWN, "text/rfc822-headers", RETURNED);
        for (String broken : List.of(
                good.replace(";\n boundary=\"b1\"", ""),
                good.replace("boundary=\"b1\"", "boundary=\"another\""),
                good.replace("boundary=\"b1\"", "boundary=\"b1; =;"),
                good.replace("Message-ID", "Reference"),
                good.replace("text/rfc822-headers", "text/plain"),
                good.replace("Final-Recipient", "Somebody"),
                good.substring(0, good.indexOf("Content-Type: text/rfc822")),
                good.replace(
                        "Content-Type: message/delivery-status",
                        "Content-Type: message/delivery-status\nContent-Transfer-Encoding: nonsense"))) {
            assertThatExceptionOfType(Unreadable.class).as(broken).isThrownBy(() -> BounceReader.read(bytes(broken)));
        }
    }

    /** A message as large as may come, in which everything is a part, a reader or a header. */
    @Test
    void aMessageMadeToBeMuchWorkIsNone() {
        assertUnreadable(head() + fill("--b1\n\n"));
        assertUnreadable(report(OF_THE_MAIL + fill("Final-Recipient: rfc822; a@b.example\n\n"), "text/plain", ""));
        assertUnreadable(report(fill("\n"), "text/plain", ""));
        assertUnreadable(report(fill("a:\n"), "text/plain", ""));
        assertUnreadable(fill("a:\n") + head());
        assertUnreadable("Content-Type: multipart/report;" + fill(" a*1=b;\n") + "\n\n");
    }

    private static void assertUnreadable(String message) {
        long begin = System.nanoTime();
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> BounceReader.read(bytes(message)));
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    private static String fill(String piece) {
        return piece.repeat(BounceReader.LARGEST / piece.length());
    }

    private static String head() {
        return "From: MAILER-DAEMON@mx.duiven.example\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status;\n boundary=\"b1\"\n\n";
    }

    private static String report(String status, String type, String returned) {
        return head() + "--b1\nContent-Type: text/plain\n\n" + TOLD
                + "\n--b1\nContent-Type: message/delivery-status\n\n" + status + "\n--b1\nContent-Type: " + type
                + "\n\n" + returned + "\n--b1--\n";
    }

    private static BounceReport read(String message) throws Unreadable {
        Optional<BounceReport> report = BounceReader.read(bytes(message));
        return report.orElseThrow(() -> new AssertionError("no report in\n" + message));
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }
}
