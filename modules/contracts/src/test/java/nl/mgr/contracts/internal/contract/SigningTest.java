package nl.mgr.contracts.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.MunicipalityDoesNotTakePart;
import nl.mgr.contracts.TariffMissing;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

/** Each municipality of a line takes part, and each day in force has a price. */
class SigningTest {

    private static final UUID DUIVEN = UUID.randomUUID();
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private final List<LineParticipant> line = List.of(new LineParticipant(DUIVEN, YEAR));

    private static Signing signing(LegalDomain domain, Period... days) {
        return new Signing(
                List.of(days).stream()
                        .map(period -> new ParticipationSpan(DUIVEN, domain, period))
                        .toList(),
                Map.of(DUIVEN, "Duiven"));
    }

    private void check(Signing signing, Period... prices) {
        signing.check("45A04", LegalDomain.YOUTH, line, Map.of(DUIVEN, List.of(prices)));
    }

    @Test
    void refusesAMunicipalityThatTakesPartInAnotherLawOnly() {
        assertThatThrownBy(() -> check(signing(LegalDomain.SOCIAL_SUPPORT, YEAR), YEAR))
                .isInstanceOf(MunicipalityDoesNotTakePart.class)
                .hasMessageContaining("Duiven");
    }

    @Test
    void refusesAMunicipalityWhoseParticipationEndedBefore() {
        assertThatThrownBy(() ->
                        check(signing(LegalDomain.YOUTH, new Period(LocalDate.of(2020, 1, 1), YEAR.from())), YEAR))
                .isInstanceOf(MunicipalityDoesNotTakePart.class);
    }

    @Test
    void acceptsParticipationThatIsPlanned() {
        LocalDate july = LocalDate.of(2026, 7, 1);

        assertThatCode(() -> check(signing(LegalDomain.YOUTH, Period.from(july)), Period.from(july)))
                .doesNotThrowAnyException();
    }

    @Test
    void asksAPriceForEachDayInForce() {
        Signing signing = signing(LegalDomain.YOUTH, Period.from(LocalDate.of(2017, 4, 1)));

        assertThatThrownBy(() -> check(signing))
                .isInstanceOf(TariffMissing.class)
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> check(signing, YEAR.endingBefore(LocalDate.of(2026, 12, 31))))
                .isInstanceOf(TariffMissing.class)
                .hasMessageContaining("2026-12-31");
        assertThatCode(() -> check(
                        signing, Period.from(LocalDate.of(2026, 7, 1)), YEAR.endingBefore(LocalDate.of(2026, 7, 1))))
                .doesNotThrowAnyException();
    }

    @Test
    void isInForceOnTheDaysThatLineAndParticipationShare() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        LocalDate june = LocalDate.of(2026, 6, 1);
        Signing signing = signing(LegalDomain.YOUTH, new Period(LocalDate.of(2017, 4, 1), march), Period.from(june));

        assertThat(signing.inForce(line.get(0), LegalDomain.YOUTH))
                .containsExactly(YEAR.endingBefore(march), new Period(june, YEAR.until()));
    }
}
