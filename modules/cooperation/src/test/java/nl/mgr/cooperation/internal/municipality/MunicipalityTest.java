package nl.mgr.cooperation.internal.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mgr.cooperation.MunicipalityAlreadyEnded;
import nl.mgr.cooperation.SucceedsItself;
import nl.mgr.cooperation.SuccessorDoesNotExist;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    private static final LocalDate FIRST_KNOWN = LocalDate.of(2015, 1, 1);
    private static final LocalDate NEW_YEAR_2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate NEW_YEAR_2019 = LocalDate.of(2019, 1, 1);

    private final Municipality rijnwaarden = existing("0196", "Rijnwaarden");
    private final Municipality zevenaar = existing("0299", "Zevenaar");

    @Test
    void aMunicipalityThatGoesUpIntoAnotherEndsOnTheEveAndPointsToItsSuccessor() {
        rijnwaarden.goUpInto(zevenaar, NEW_YEAR_2018);

        assertThat(rijnwaarden.period()).isEqualTo(new Period(FIRST_KNOWN, NEW_YEAR_2018));
        assertThat(rijnwaarden.period().lastDay()).isEqualTo("2017-12-31");
        assertThat(rijnwaarden.successorId()).isEqualTo(zevenaar.id());
        assertThat(zevenaar.period().open()).isTrue();
    }

    @Test
    void threeMunicipalitiesCanGoUpIntoOneThatIsNewOnThatDay() {
        Municipality beekdaelen = new Municipality(new CbsCode("1954"), "Beekdaelen", NEW_YEAR_2019, "herindeling");
        for (Municipality old : new Municipality[] {
            existing("0951", "Nuth"), existing("0881", "Onderbanken"), existing("0962", "Schinnen")
        }) {
            old.goUpInto(beekdaelen, NEW_YEAR_2019);

            assertThat(old.period().until()).isEqualTo(beekdaelen.period().from());
        }
    }

    @Test
    void aSuccessorThatBeginsLaterWouldLeaveADayWithoutMunicipalityAndIsRefused() {
        Municipality late =
                new Municipality(new CbsCode("1954"), "Beekdaelen", NEW_YEAR_2019.plusDays(1), "herindeling");

        assertThatThrownBy(() -> existing("0951", "Nuth").goUpInto(late, NEW_YEAR_2019))
                .isInstanceOf(SuccessorDoesNotExist.class);
    }

    @Test
    void aSuccessorThatHasEndedItselfIsRefused() {
        Municipality gone = existing("0951", "Nuth");
        gone.goUpInto(zevenaar, NEW_YEAR_2018);

        assertThatThrownBy(() -> rijnwaarden.goUpInto(gone, NEW_YEAR_2018)).isInstanceOf(SuccessorDoesNotExist.class);
    }

    @Test
    void aMunicipalityEndsOnce() {
        rijnwaarden.goUpInto(zevenaar, NEW_YEAR_2018);

        assertThatThrownBy(() -> rijnwaarden.goUpInto(zevenaar, NEW_YEAR_2019))
                .isInstanceOf(MunicipalityAlreadyEnded.class);
    }

    @Test
    void aMunicipalityCannotEndBeforeItExisted() {
        assertThatThrownBy(() -> rijnwaarden.goUpInto(zevenaar, FIRST_KNOWN)).isInstanceOf(SuccessorDoesNotExist.class);
    }

    @Test
    void aMunicipalityIsNotItsOwnSuccessor() {
        assertThatThrownBy(() -> zevenaar.goUpInto(zevenaar, NEW_YEAR_2018)).isInstanceOf(SucceedsItself.class);
    }

    private static Municipality existing(String code, String name) {
        return new Municipality(new CbsCode(code), name, FIRST_KNOWN, "CBS");
    }
}
