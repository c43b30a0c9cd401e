package nl.mgr.procurement.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.ApplicationsSealed;
import nl.mgr.procurement.AssessedAlready;
import nl.mgr.procurement.AwardTooLate;
import nl.mgr.procurement.LotNotOpen;
import nl.mgr.procurement.LotStatus;
import nl.mgr.procurement.MotivationMissing;
import nl.mgr.procurement.NotAdmitted;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.TermsNotAccepted;
import nl.mgr.procurement.internal.tender.LotFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String NAME = "Zorgaanbieder 017";
    private static final LotFacts OPEN = lot(Procedure.OPEN_HOUSE, LotStatus.OPEN, null);

    @Test
    void providersApplyWhileALotIsOpen() {
        assertThat(applied(OPEN, TODAY).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> applied(lot(Procedure.OPEN_HOUSE, LotStatus.DRAFT, null), TODAY))
                .isInstanceOf(LotNotOpen.class);
        assertThatThrownBy(() -> applied(lot(Procedure.OPEN_HOUSE, LotStatus.CLOSED, null), TODAY))
                .isInstanceOf(LotNotOpen.class);
    }

    @Test
    void theLastDayToApplyIsAFullDay() {
        LotFacts lot = lot(Procedure.SELECTION, LotStatus.OPEN, TODAY);
        assertThat(applied(lot, TODAY).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> applied(lot, TODAY.plusDays(1))).isInstanceOf(LotNotOpen.class);
    }

    @Test
    void whoAppliesMeetsTheTerms() {
        assertThatThrownBy(() -> new Application(Ids.next(), OPEN, Ids.next(), false, "", on(TODAY)))
                .isInstanceOf(TermsNotAccepted.class);
    }

    @Test
    void anApplicationIsJudgedOnce() {
        Application application = applied(OPEN, TODAY);
        application.admit(OPEN, NAME, "", on(TODAY));
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADMITTED);
        assertThatThrownBy(() -> application.reject(OPEN, NAME, "toch niet", on(TODAY)))
                .isInstanceOf(AssessedAlready.class);
        assertThatThrownBy(() -> application.admit(OPEN, NAME, "", on(TODAY))).isInstanceOf(AssessedAlready.class);
    }

    @Test
    void aRejectionSaysWhy() {
        Application application = applied(OPEN, TODAY);
        assertThatThrownBy(() -> application.reject(OPEN, NAME, " ", on(TODAY))).isInstanceOf(MotivationMissing.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        application.reject(OPEN, NAME, "Geen registratie in het kwaliteitsregister.", on(TODAY));
        assertThat(application.status()).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void whereAChoiceIsMadeNobodyJudgesBeforeTheLastDay() {
        LotFacts lot = lot(Procedure.SELECTION, LotStatus.OPEN, TODAY);
        Application application = applied(lot, TODAY);
        assertThatThrownBy(() -> application.admit(lot, NAME, "", on(TODAY))).isInstanceOf(ApplicationsSealed.class);
        application.admit(lot, NAME, "", on(TODAY.plusDays(1)));
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    void openHouseJudgesAtAnyTime() {
        LotFacts lot = lot(Procedure.OPEN_HOUSE, LotStatus.OPEN, TODAY.plusDays(10));
        Application application = applied(lot, TODAY);
        application.admit(lot, NAME, "", on(TODAY));
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    void onlyAnAdmittedApplicationIsAwardedAndOnce() {
        Application application = applied(OPEN, TODAY);
        assertThatThrownBy(() -> application.award(OPEN, NAME, on(TODAY))).isInstanceOf(NotAdmitted.class);
        application.admit(OPEN, NAME, "", on(TODAY));
        Award award = application.award(OPEN, NAME, on(TODAY));
        assertThat(award.providerId()).isEqualTo(application.providerId());
        assertThat(award.awardedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> application.award(OPEN, NAME, on(TODAY))).isInstanceOf(NotAdmitted.class);
    }

    @Test
    void nothingIsAwardedAfterTheContractsAreOver() {
        Application application = applied(OPEN, TODAY);
        application.admit(OPEN, NAME, "", on(TODAY));
        assertThatThrownBy(() -> application.award(OPEN, NAME, on(LocalDate.of(2028, 1, 1))))
                .isInstanceOf(AwardTooLate.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    void anAwardBringsForthOneContract() {
        Application application = applied(OPEN, TODAY);
        application.admit(OPEN, NAME, "", on(TODAY));
        Award award = application.award(OPEN, NAME, on(TODAY));
        UUID contract = Ids.next();
        assertThat(award.hasContract()).isFalse();
        award.becomes(contract);
        assertThat(award.hasContract()).isTrue();
        assertThatThrownBy(() -> award.becomes(Ids.next())).isInstanceOf(IllegalStateException.class);
    }

    private static Application applied(LotFacts lot, LocalDate day) {
        return new Application(Ids.next(), lot, Ids.next(), true, "", on(day));
    }

    private static Stamp on(LocalDate day) {
        return new Stamp(
                "Inkoper",
                day.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
                day);
    }

    private static LotFacts lot(Procedure procedure, LotStatus status, @Nullable LocalDate deadline) {
        return new LotFacts(
                Ids.next(),
                "1",
                "Ambulant",
                LegalDomain.YOUTH,
                procedure,
                status,
                deadline,
                Period.through(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }
}
