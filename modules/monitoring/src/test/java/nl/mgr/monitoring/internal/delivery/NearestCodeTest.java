package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestCodeTest {

    @ParameterizedTest
    @CsvSource({"45A04,45A04,0", "45A0,45A04,1", "45A004,45A04,1", "45B04,45A04,1", "4A504,45A04,1", "54A40,45A04,2"})
    void countsTypingErrors(String typed, String code, int errors) {
        assertThat(NearestCode.errors(typed, code)).isEqualTo(errors);
    }

    @Test
    void ofTwoEquallyNearCodesTheFirstIsGiven() {
        assertThat(NearestCode.of("45a0", List.of("45A05", "45A04", "44A09"))).contains("45A05");
    }

    @Test
    void whatLooksLikeNothingIsNotGuessed() {
        assertThat(NearestCode.of("99Z99", List.of("45A05", "45A04"))).isEmpty();
        assertThat(NearestCode.of("45A04", List.of())).isEmpty();
    }
}
