package nl.mgr.platform.internal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneCodeTest {

    /** Of appendix B of RFC 6238; the last six of its eight digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082, 1",
        "1111111109, 081804, 37037036",
        "1111111111, 050471, 37037037",
        "1234567890, 005924, 41152263",
        "2000000000, 279037, 66666666",
        "20000000000, 353130, 666666666"
    })
    void codesAreThoseOfTheStandard(long second, String code, long period) {
        assertThat(PhoneCode.period(SECRET, code, Instant.ofEpochSecond(second)))
                .hasValue(period);
    }

    @Test
    void aPhoneMayBeOnePeriodSlowOrFast() {
        assertThat(PhoneCode.period(SECRET, "287082", Instant.ofEpochSecond(89)))
                .hasValue(1);
        assertThat(PhoneCode.period(SECRET, "287082", Instant.ofEpochSecond(29)))
                .hasValue(1);
        assertThat(PhoneCode.period(SECRET, "287082", Instant.ofEpochSecond(91)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28708", "2870822", "''", "ABCDEF", "２８７０８２"})
    void nothingElseIsACode(String code) {
        assertThat(PhoneCode.period(SECRET, code, Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void lettersAreThoseThatAppsRead() {
        assertThat(PhoneCode.inLetters(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(PhoneCode.newSecret()).hasSize(20).isNotEqualTo(PhoneCode.newSecret());
    }
}
