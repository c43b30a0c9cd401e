package nl.mgr.cooperation.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceFacts.Counted;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceResults.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, NO",
        "1, 1000000, PARTLY",
        "79, 100, PARTLY",
        "80, 100, MOSTLY",
        "99, 100, MOSTLY",
        "100, 100, YES",
        "7, 9, PARTLY",
        "8, 10, MOSTLY",
        "999999, 1000000, MOSTLY"
    })
    void withoutANormAllThatIsDueCounts(long done, long due, Status status) {
        assertThat(Proposed.of(new Counted(done, due), terms(null, ""))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"94, 100, MOSTLY", "95, 100, YES", "76, 100, MOSTLY", "75, 100, PARTLY", "0, 100, NO"})
    void aNormInPercentIsTheMeasure(long done, long due, Status status) {
        assertThat(Proposed.of(new Counted(done, due), terms(95L, "%"))).isEqualTo(status);
    }

    @Test
    void aNormInAnotherUnitIsNoShare() {
        assertThat(Proposed.of(new Counted(3, 100), terms(3L, "gesprekken"))).isEqualTo(Status.PARTLY);
    }

    static ServiceLineTerms terms(@Nullable Long value, String unit) {
        return new ServiceLineTerms(
                new UUID(0, 1), null, "6.3", "Iets", "", value, unit, Frequency.MONTH, OwnerRole.BUYER, null, true);
    }
}
