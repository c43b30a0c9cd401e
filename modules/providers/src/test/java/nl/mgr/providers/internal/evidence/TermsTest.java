package nl.mgr.providers.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.providers.EvidenceDatedAhead;
import nl.mgr.providers.EvidenceOver;
import nl.mgr.providers.EvidenceTermMissing;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.ProviderEvidence.Standing;
import nl.mgr.providers.ProviderEvidence.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Kind STATEMENT = new Kind("gva", "GVA", 24, "x");
    private static final Kind CERTIFICATE = new Kind("kwaliteit", "Certificaat", null, "x");

    private static Evidence until(@Nullable LocalDate last) {
        UUID id = new UUID(0, 1);
        return new Evidence(id, id, "x", STATEMENT, TODAY, last, State.ACCEPTED, "", Instant.EPOCH, "x", null, "");
    }

    @Test
    void theTermOfTheKindGoesBeforeWhatSomebodyTyped() {
        assertThat(Terms.through(STATEMENT, LocalDate.of(2026, 8, 31), TODAY.plusYears(9), TODAY))
                .isEqualTo(LocalDate.of(2028, 8, 31));
        assertThat(Terms.through(new Kind("kvk", "KvK", 6, "x"), LocalDate.of(2026, 8, 31), null, TODAY))
                .as("the last day of a shorter month")
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void withoutTermThePaperSaysIt() {
        assertThat(Terms.through(CERTIFICATE, TODAY, TODAY.plusDays(3), TODAY)).isEqualTo(TODAY.plusDays(3));
        assertThatThrownBy(() -> Terms.through(CERTIFICATE, TODAY, null, TODAY))
                .isInstanceOf(EvidenceTermMissing.class);
    }

    @Test
    void theLastDayItselfStillCounts() {
        assertThat(Terms.through(STATEMENT, TODAY.minusMonths(24), null, TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> Terms.through(STATEMENT, TODAY.minusMonths(24).minusDays(1), null, TODAY))
                .isInstanceOf(EvidenceOver.class);
        assertThatThrownBy(() -> Terms.through(STATEMENT, TODAY.plusDays(1), null, TODAY))
                .isInstanceOf(EvidenceDatedAhead.class);
    }

    @Test
    void sixtyDaysBeforeItsLastDayItEndsSoon() {
        assertThat(Terms.standing(null, TODAY)).isEqualTo(Standing.MISSING);
        assertThat(Terms.standing(until(null), TODAY)).isEqualTo(Standing.VALID);
        assertThat(Terms.standing(until(TODAY.plusDays(61)), TODAY)).isEqualTo(Standing.VALID);
        assertThat(Terms.standing(until(TODAY.plusDays(60)), TODAY)).isEqualTo(Standing.SOON);
        assertThat(Terms.standing(until(TODAY), TODAY)).isEqualTo(Standing.SOON);
        assertThat(Terms.standing(until(TODAY.minusDays(1)), TODAY)).isEqualTo(Standing.EXPIRED);
    }
}
