package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.DocumentWithVirus;
import nl.mgr.platform.ScannerUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Files go to the scanner in blocks, whole; what it says counts, and no answer means that nothing is kept. */
class ClamdTest {

    private static final int MB = DocumentLimits.MEGABYTE;

    private static CheckedFile file(byte[] content) {
        return new CheckedFile("plan.pdf", DocumentType.PDF, content, "0".repeat(64));
    }

    private static byte[] infected() {
        return ("before " + OwnClamd.VIRUS + " after").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void everyByteArrivesInBlocksOfAnyNumber() throws IOException {
        try (OwnClamd scanner = OwnClamd.taking(MB)) {
            for (int size : new int[] {1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 200_000}) {
                byte[] content = new byte[size];
                new Random(size).nextBytes(content);
                assertThat(Clamd.of(scanner.address()).virus(content)).isEmpty();
                assertThat(scanner.last()).isEqualTo(content);
            }
        }
    }

    @Test
    void aVirusHasItsName() throws IOException {
        try (OwnClamd scanner = OwnClamd.taking(MB)) {
            assertThat(Clamd.of(scanner.address()).virus(infected())).contains("Eicar-Test-Signature");
            assertThatExceptionOfType(DocumentWithVirus.class)
                    .isThrownBy(() -> VirusScanner.scan(file(infected()), scanner.address()))
                    .satisfies(refusal ->
                            assertThat(refusal.values()).containsExactly("plan.pdf", "Eicar-Test-Signature"));
            assertThat(VirusScanner.scan(file(new byte[] {1}), scanner.address()))
                    .isTrue();
        }
    }

    @Test
    void aFileThatTheScannerDoesNotTakeIsNotKept() throws IOException {
        try (OwnClamd scanner = OwnClamd.taking(1_000)) {
            assertThatExceptionOfType(ScannerUnavailable.class)
                    .isThrownBy(() -> VirusScanner.scan(file(new byte[2_000]), scanner.address()));
        }
    }

    @Test
    void withoutAnAnswerNothingIsKept() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertThatExceptionOfType(ScannerUnavailable.class)
                .isThrownBy(() -> VirusScanner.scan(file(new byte[] {1}), "127.0.0.1:" + nobody));
        assertThatExceptionOfType(ScannerUnavailable.class)
                .isThrownBy(() -> VirusScanner.scan(file(new byte[] {1}), "127.0.0.1:poort"));
    }

    @Test
    void withoutAScannerNothingIsScanned() {
        assertThat(VirusScanner.scan(file(infected()), "")).isFalse();
    }

    @Test
    void itAnswersWhenAsked() throws IOException {
        try (OwnClamd scanner = OwnClamd.taking(MB)) {
            assertThatCode(() -> Clamd.of(scanner.address()).ping()).doesNotThrowAnyException();
        }
    }

    /**
     * With a clamd that takes a megabyte ({@code StreamMaxLength}) and knows the harmless file that every scanner must find:
     * {@code -Dmgr.clamd.real=HOST:PORT}.
     */
    @Test
    @EnabledIfSystemProperty(named = "mgr.clamd.real", matches = ".+")
    void aRealScannerIsUnderstood() throws IOException {
        Clamd scanner = Clamd.of(System.getProperty("mgr.clamd.real"));
        // in two parts, so that no scanner finds this source
        byte[] harmless = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
        assertThatCode(scanner::ping).doesNotThrowAnyException();
        assertThat(scanner.virus(harmless))
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("eicar"));
        assertThat(scanner.virus(new byte[MB / 2])).isEmpty();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> scanner.virus(new byte[3 * MB]))
                .withMessageContaining("size limit exceeded");
    }

    @Test
    void anAddressIsAHostAndAPort() {
        assertThat(Clamd.of("clamav")).isEqualTo(new Clamd("clamav", 3310));
        assertThat(Clamd.of("clamav:4000")).isEqualTo(new Clamd("clamav", 4000));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Clamd.of(":3310"));
    }
}
