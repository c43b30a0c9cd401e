package nl.mgr.providers.internal.subcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.providers.SubcontractDatedBack;
import nl.mgr.providers.SubcontractDatesWrong;
import nl.mgr.providers.SubcontractEndsEarlier;
import nl.mgr.providers.SubcontractEndsLater;
import nl.mgr.providers.SubcontractNamesSomebody;
import nl.mgr.providers.SubcontractOver;
import nl.mgr.providers.SubcontractUnsaid;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.providers.Subcontractors.State;
import nl.mgr.providers.Subcontractors.Subcontract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static NewSubcontract asked(String work, LocalDate from, @Nullable LocalDate through) {
        return new NewSubcontract("Voorbeeld B.V.", new KvkNumber("90000001"), work, from, through);
    }

    private static Subcontract known(LocalDate from, @Nullable LocalDate through) {
        UUID id = new UUID(0, 1);
        return new Subcontract(
                id,
                id,
                "x",
                "Voorbeeld B.V.",
                "90000001",
                null,
                "Vervoer",
                from,
                through,
                State.ASKED,
                Instant.EPOCH,
                "x",
                null,
                "",
                "",
                null,
                null,
                "",
                "");
    }

    @Test
    void consentIsAskedForTodayOrLater() {
        assertThatCode(() -> Consent.check(asked("Vervoer", TODAY, null), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Consent.check(asked("Vervoer", TODAY.minusDays(1), null), TODAY))
                .isInstanceOf(SubcontractDatedBack.class);
    }

    @Test
    void aSingleDayIsAPeriodAndLessIsNone() {
        assertThatCode(() -> Consent.check(asked("Vervoer", TODAY, TODAY), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Consent.check(asked("Vervoer", TODAY.plusDays(1), TODAY), TODAY))
                .isInstanceOf(SubcontractDatesWrong.class);
    }

    @Test
    void itIsForSomeWork() {
        assertThatThrownBy(() -> Consent.check(asked(" ", TODAY, null), TODAY)).isInstanceOf(SubcontractUnsaid.class);
    }

    @Test
    void theWorkSaysNotOfWhom() {
        assertThatThrownBy(() -> Consent.check(asked("Vervoer van cliënt 123456782", TODAY, null), TODAY))
                .isInstanceOf(SubcontractNamesSomebody.class);
    }

    @Test
    void itCountsFromTheDecisionOnAndNotBefore() {
        assertThat(Consent.first(known(TODAY.minusDays(9), null), TODAY)).isEqualTo(TODAY);
        assertThat(Consent.first(known(TODAY.plusDays(9), null), TODAY)).isEqualTo(TODAY.plusDays(9));
        assertThat(Consent.first(known(TODAY.minusDays(9), TODAY), TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> Consent.first(known(TODAY.minusDays(9), TODAY.minusDays(1)), TODAY))
                .isInstanceOf(SubcontractOver.class);
    }

    @Test
    void itEndsBetweenTodayAndItsTerm() {
        assertThatCode(() -> Consent.checkEnd(known(TODAY, null), TODAY.plusYears(9), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> Consent.checkEnd(known(TODAY, TODAY), TODAY, TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Consent.checkEnd(known(TODAY, null), TODAY.minusDays(1), TODAY))
                .isInstanceOf(SubcontractEndsEarlier.class);
        assertThatThrownBy(() -> Consent.checkEnd(known(TODAY, TODAY), TODAY.plusDays(1), TODAY))
                .isInstanceOf(SubcontractEndsLater.class);
    }

    @Test
    void theLastDayThatWasAgreedGoesBeforeTheTerm() {
        assertThat(known(TODAY, TODAY.plusDays(9)).ends()).isEqualTo(TODAY.plusDays(9));
        assertThat(known(TODAY, null).ends()).isNull();
    }
}
