package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** External keys and pointers, each a typed value of its own. */
class KeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", " 12345678", "١٢٣٤٥٦٧٨"})
    void kvkAndAgbTakeEightDigitsOnly(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KvkNumber(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgbCode(wrong));
        assertThat(new KvkNumber("01234567")).hasToString("01234567");
        assertThat(new AgbCode("01234567")).hasToString("01234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "226", "02260", "GM0226"})
    void aMunicipalityHasFourDigits(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CbsCode(wrong));
        assertThat(new CbsCode("0226")).hasToString("GM0226");
    }

    @Test
    void aSubjectIsReadAsItIsWritten() {
        Subject line = new Subject("contracts", "line", UUID.fromString("01900000-0000-7000-8000-000000000001"));
        assertThat(Subject.parse(line.toString())).isEqualTo(line);
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.parse("contracts:line"));
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.parse("contracts:line:1"));
    }

    @ParameterizedTest
    @EnumSource(LegalDomain.class)
    void aLegalDomainIsFoundByItsCode(LegalDomain domain) {
        assertThat(LegalDomain.of(domain.code())).isEqualTo(domain);
    }

    @Test
    void anUnknownLegalDomainIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalDomain.of("Jeugd"));
    }
}
