package nl.mgr.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSubjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782"})
    void aCitizenHasANumberThatPassesTheProof(String number) {
        DataSubject citizen = DataSubject.citizen(number);
        assertThat(citizen.type()).isEqualTo("BSN");
        assertThat(citizen.personId()).isNull();
        assertThat(citizen.toString()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000", "111222334", "12345678", "1112223330", "11122233a"})
    void anythingElseIsRefusedWithoutBeingRepeated(String number) {
        assertThatThrownBy(() -> DataSubject.citizen(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the number of a citizen");
    }

    @Test
    void theLogKnowsAnActivityByItsVersion() {
        ProcessingActivity activity = ProcessingActivity.of("platform:toegang", 2, LegalBasis.PUBLIC_TASK);
        assertThat(activity.module()).isEqualTo("platform");
        assertThat(activity.versionedId()).isEqualTo("platform:toegang:2");
        assertThat(activity.removedAs("platform:mail").retention()).isEqualTo("platform:mail");
    }
}
