package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the example of FIPS 180-2, appendix B.1. */
class FingerprintTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void ofBytesAStreamAndATextIsTheSame() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);

        assertThat(Fingerprint.of(abc)).isEqualTo(OF_ABC);
        assertThat(Fingerprint.of(new ByteArrayInputStream(abc))).isEqualTo(OF_ABC);
        assertThat(Fingerprint.ofText("abc")).isEqualTo(HexFormat.of().parseHex(OF_ABC));
    }

    @Test
    void rowsAreToldApart() {
        assertThat(Fingerprint.of(List.of("a", "bc"))).isNotEqualTo(Fingerprint.of(List.of("ab", "c")));
    }

    @Test
    void randomBytesHaveTheirLengthAndDiffer() {
        assertThat(RandomBytes.of(20)).hasSize(20).isNotEqualTo(RandomBytes.of(20));
        assertThat(RandomBytes.inHex(32)).hasSize(64).isNotEqualTo(RandomBytes.inHex(32));
    }
}
