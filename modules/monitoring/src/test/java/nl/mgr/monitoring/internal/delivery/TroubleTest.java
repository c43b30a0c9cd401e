package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);
    private static final Map<String, String> PRODUCTS = new LinkedHashMap<>(Map.of("45A04", "Ambulant"));
    private static final ReadFile FILE = FileReader.read(
            new Table(
                    List.of("maand", "gemeente", "product", "clienten", "volume", "tarief"),
                    List.of(new TableRow(2, List.of("2026-10", "0226", "45A0", "1", "1", "81,72")))),
            Month.of(2026, 10));

    private @Nullable String municipality = "Duiven";
    private @Nullable LocalDate end;
    private @Nullable String successor;
    private @Nullable String successorCode;
    private String product = "45A04";
    private boolean known = true;
    private boolean underContract = true;
    private boolean contracted = true;
    private boolean line = true;
    private @Nullable Long agreed = 7980L;
    private @Nullable LocalDate otherFrom;

    private RowProblem told() {
        return trouble().explain(FILE, PRODUCTS).orElseThrow();
    }

    private Trouble trouble() {
        return new Trouble(
                2,
                MONTH,
                "0226",
                product,
                municipality,
                end,
                successor,
                successorCode,
                known,
                underContract,
                contracted,
                line,
                agreed,
                otherFrom);
    }

    @Test
    void anUnknownMunicipalityComesFirst() {
        municipality = null;
        known = false;
        assertThat(told()).isEqualTo(new RowProblem(2, "gemeente", "0226", "municipalityUnknown"));
    }

    @Test
    void aMergedMunicipalityLeadsToItsSuccessor() {
        municipality = "Rijnwaarden";
        end = LocalDate.of(2018, 1, 1);
        successor = "Zevenaar";
        successorCode = "0299";
        assertThat(told())
                .isEqualTo(new RowProblem(
                        2, "gemeente", "0226", "municipalityMerged", "Rijnwaarden", "1-1-2018", "Zevenaar", "0299"));
    }

    @Test
    void aMunicipalityThatEndsAfterTheMonthStillCounts() {
        end = MONTH.plusDays(1);
        line = false;
        assertThat(told().rule()).isEqualTo("municipalityNotContracted");
    }

    @Test
    void anUnknownProductLeadsToTheNearestOwnOne() {
        known = false;
        product = "45A0";
        assertThat(told()).isEqualTo(new RowProblem(2, "product", "45A0", "productMistyped", "45A04", "Ambulant"));
        product = "99Z99";
        assertThat(told().rule()).isEqualTo("productUnknown");
    }

    @Test
    void withoutAnyContractThatIsSaidAndNotWhichProduct() {
        underContract = false;
        contracted = false;
        assertThat(told().rule()).isEqualTo("providerWithoutContract");
        underContract = true;
        assertThat(told().rule()).isEqualTo("productNotContracted");
    }

    @Test
    void anotherTariffIsToldWithTheOneThatHolds() {
        assertThat(told()).isEqualTo(new RowProblem(2, "tarief", "81,72", "tariffUnknown", "79,80"));
        otherFrom = LocalDate.of(2027, 1, 1);
        assertThat(told()).isEqualTo(new RowProblem(2, "tarief", "81,72", "tariffOfAnotherDate", "79,80", "1-1-2027"));
        agreed = null;
        assertThat(told().rule()).isEqualTo("noTariff");
    }

    @Test
    void anEmptyProductHasItsOwnProblemAlready() {
        product = "";
        assertThat(trouble().explain(FILE, PRODUCTS)).isEmpty();
    }
}
