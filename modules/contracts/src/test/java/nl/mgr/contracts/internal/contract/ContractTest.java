package nl.mgr.contracts.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractIsEmpty;
import nl.mgr.contracts.ContractIsSigned;
import nl.mgr.contracts.ContractNotSigned;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.LineOutsideContract;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.MunicipalityTwice;
import nl.mgr.contracts.NewContract;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.ProductTwice;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

/** A draft is completed, signed, and from then on only ended. */
class ContractTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final UUID DUIVEN = UUID.randomUUID();

    private final Contract contract = draft(Period.through(FIRST, LAST));

    private static Contract draft(Period period) {
        return new Contract(
                UUID.randomUUID(),
                "2026-0001",
                new NewContract(null, "Jeugdhulp", UUID.randomUUID(), period, "handmatig", List.of()));
    }

    private static ProductRow product() {
        return new ProductRow(
                UUID.randomUUID(),
                "45A04",
                "Ambulant",
                "45",
                "Jeugdhulp ambulant",
                Unit.HOUR,
                FundingVariant.EFFORT,
                LegalDomain.YOUTH,
                Period.from(LocalDate.of(2017, 1, 1)));
    }

    private ContractLine line() {
        return contract.addLine(product(), null);
    }

    private void open(ContractLine line, Period period) {
        contract.openFor(line, new LineParticipant(DUIVEN, period), "Duiven");
    }

    @Test
    void isADraftAtFirst() {
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
    }

    @Test
    void isNotSignedWithoutALine() {
        assertThatThrownBy(() -> contract.sign(FIRST, "Contractbeheerder")).isInstanceOf(ContractIsEmpty.class);
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
    }

    @Test
    void isNotSignedWithALineThatHoldsNowhere() {
        open(line(), contract.period());
        line();

        assertThatThrownBy(() -> contract.sign(FIRST, "Contractbeheerder")).isInstanceOf(ContractIsEmpty.class);
    }

    @Test
    void doesNotChangeAnyMoreOnceSigned() {
        ContractLine line = line();
        open(line, contract.period());
        contract.sign(FIRST, "Contractbeheerder");

        assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED);
        assertThatThrownBy(this::line).isInstanceOf(ContractIsSigned.class);
        assertThatThrownBy(() -> open(line, contract.period())).isInstanceOf(ContractIsSigned.class);
        assertThatThrownBy(() -> contract.sign(FIRST, "Contractbeheerder")).isInstanceOf(ContractIsSigned.class);
    }

    @Test
    void hasAProductOnce() {
        ProductRow product = product();
        contract.addLine(product, null);

        assertThatThrownBy(() -> contract.addLine(product, null)).isInstanceOf(ProductTwice.class);
    }

    @Test
    void hasAMunicipalityOnceOnADayOfALine() {
        ContractLine line = line();
        open(line, Period.through(FIRST, LocalDate.of(2026, 6, 30)));

        assertThatThrownBy(() -> open(line, Period.through(LocalDate.of(2026, 6, 30), LAST)))
                .isInstanceOf(MunicipalityTwice.class);
        open(line, Period.through(LocalDate.of(2026, 7, 1), LAST));
        assertThat(line.participants()).hasSize(2);
    }

    @Test
    void holdsNowhereOutsideItsOwnDays() {
        ContractLine line = line();

        assertThatThrownBy(() -> open(line, Period.through(FIRST.minusDays(1), LAST)))
                .isInstanceOf(LineOutsideContract.class);
        assertThatThrownBy(() -> open(line, Period.from(FIRST))).isInstanceOf(LineOutsideContract.class);
        open(line, Period.through(FIRST, LAST));
    }

    @Test
    void endsOnlyWhenSignedAndNeverLaterThanAgreed() {
        assertThatThrownBy(() -> contract.end(LAST)).isInstanceOf(ContractNotSigned.class);
        open(line(), contract.period());
        contract.sign(FIRST, "Contractbeheerder");

        contract.end(LAST.plusYears(1));

        assertThat(contract.status()).isEqualTo(ContractStatus.ENDED);
        assertThat(contract.period().lastDay()).isEqualTo(LAST);
    }

    @Test
    void endsOnTheLastDayThatWasAsked() {
        open(line(), contract.period());
        contract.sign(FIRST, "Contractbeheerder");

        contract.end(FIRST);

        assertThat(contract.period().lastDay()).isEqualTo(FIRST);
    }
}
