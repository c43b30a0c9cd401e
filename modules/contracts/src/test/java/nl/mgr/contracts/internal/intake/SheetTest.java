package nl.mgr.contracts.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Unit;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows become contracts; each bad row says which cell, what stood there and which rule it broke. */
class SheetTest {

    private static final String GOOD =
            "C-1;Jeugdhulp;017;01-01-2026;31-12-2027;getekend;45A04;Duiven;84,60;01-01-2026;31-12-2026";
    private static final String SUCCESSOR =
            "C-1;Jeugdhulp;017;01-01-2026;31-12-2027;getekend;45A04;Duiven;86,63;01-01-2027;";

    private static final UUID PROVIDER = new UUID(1, 17);
    private static final UUID DUIVEN = new UUID(2, 226);
    private static final UUID WAGENINGEN = new UUID(2, 289);
    private static final Sheet.Lookups LOOKUPS = new Sheet.Lookups(
            Map.of("017", PROVIDER),
            List.of(
                    product("45A04", LegalDomain.YOUTH, Period.from(LocalDate.of(2017, 4, 1))),
                    product(
                            "51A01",
                            LegalDomain.YOUTH,
                            Period.through(LocalDate.of(2017, 4, 1), LocalDate.of(2021, 12, 31))),
                    product("01A01", LegalDomain.SOCIAL_SUPPORT, Period.from(LocalDate.of(2017, 4, 1)))),
            Map.of("duiven", DUIVEN, "wageningen", WAGENINGEN),
            List.of(
                    new ParticipationSpan(DUIVEN, LegalDomain.YOUTH, Period.from(LocalDate.of(2017, 4, 1))),
                    new ParticipationSpan(DUIVEN, LegalDomain.SOCIAL_SUPPORT, Period.from(LocalDate.of(2017, 4, 1))),
                    new ParticipationSpan(WAGENINGEN, LegalDomain.YOUTH, Period.from(LocalDate.of(2017, 4, 1)))));

    private static ProductRow product(String code, LegalDomain domain, Period period) {
        return new ProductRow(
                new UUID(3, code.hashCode()),
                code,
                code,
                code.substring(0, 2),
                code,
                Unit.HOUR,
                FundingVariant.EFFORT,
                domain,
                period);
    }

    private static Sheet sheet(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new TableRow(rows.size() + 2, Arrays.asList(line.split(";", -1))));
        }
        return new Sheet(new Table(ContractIntake.NAMES, rows), LOOKUPS);
    }

    @Test
    void rowsOfOneNumberBecomeOneContract() {
        Sheet sheet = sheet(GOOD, SUCCESSOR);

        assertThat(sheet.problems()).isEmpty();
        ImportedContract contract = sheet.contracts().get(0);
        assertThat(sheet.contracts()).hasSize(1);
        assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(contract.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(contract.lines()).singleElement().satisfies(line -> {
            assertThat(line.municipalities()).hasSize(1);
            assertThat(line.tariffs())
                    .extracting(tariff -> tariff.amount())
                    .containsExactly(Money.ofCents(8460), Money.ofCents(8663));
        });
    }

    @Test
    void theSameRowsHaveTheSameFingerprint() {
        assertThat(Fingerprint.of(sheet(GOOD, SUCCESSOR).contracts()))
                .isEqualTo(Fingerprint.of(sheet(GOOD, SUCCESSOR).contracts()))
                .isNotEqualTo(Fingerprint.of(
                        sheet(GOOD, SUCCESSOR.replace("86,63", "86,64")).contracts()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;017;            | ;999;            | aanbieder         | 999        | unknownProvider
            ;31-12-2027;     | ;31-12-2025;     | tot en met        | 31-12-2025 | lastBeforeFirst
            ;45A04;          | ;99Z99;          | product           | 99Z99      | unknownProduct
            ;45A04;          | ;51A01;          | product           | 51A01      | productClosed
            ;Duiven;         | ;Amsterdam;      | gemeente          | Amsterdam  | unknownMunicipality
            ;84,60;          | ;gratis;         | tarief            | gratis     | noAmount
            ;84,60;          | ;0;              | tarief            | 0          | notPositive
            ;84,60;          | ;-3,10;          | tarief            | -3,10      | notPositive
            ;84,60;          | ;=1+1;           | tarief            | =1+1       | noAmount
            """)
    void eachBadCellIsReported(String good, String bad, String column, String value, String rule) {
        Sheet sheet = sheet(GOOD.replace(good.strip(), bad.strip()));

        assertThat(sheet.problems()).first().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.rule()).isEqualTo(rule);
        });
    }

    @Test
    void allBadRowsAreReportedInTheirOrder() {
        assertThat(sheet(GOOD.replace("017", "999"), SUCCESSOR, GOOD.replace("Duiven", "Amsterdam"))
                        .problems())
                .extracting(RowProblem::row)
                .startsWith(2)
                .contains(4)
                .isSorted();
    }

    @Test
    void aContractHasOneHead() {
        assertThat(sheet(GOOD, SUCCESSOR.replace("Jeugdhulp", "Anders")).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo("headDiffers");
                    assertThat(problem.row()).isEqualTo(3);
                    assertThat(problem.values()).containsExactly("2");
                });
    }

    @Test
    void twoPricesOnOneDayAreRefused() {
        assertThat(sheet(GOOD, SUCCESSOR.replace("01-01-2027", "31-12-2026")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("tariffOverlaps"));
    }

    @Test
    void aSignedContractHasAPriceOnEachDay() {
        assertThat(sheet(GOOD).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("tariffGap");
            assertThat(problem.values()).containsExactly("2027-01-01");
        });
        assertThat(sheet(GOOD.replace("getekend", "concept")).problems()).isEmpty();
    }

    @Test
    void aSignedContractIsForMunicipalitiesThatTakePart() {
        String wmo = GOOD.replace("45A04", "01A01").replace("31-12-2026", "");

        assertThat(sheet(wmo).problems()).isEmpty();
        assertThat(sheet(wmo.replace("Duiven", "Wageningen")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("doesNotTakePart");
                    assertThat(problem.value()).isEqualTo("Wageningen");
                    assertThat(problem.values()).containsExactly("wmo");
                });
    }

    @Test
    void aContractWithARowThatCouldNotBeReadIsNotBlamedForWhatIsMissingInIt() {
        assertThat(sheet(GOOD.replace(";84,60;", ";gratis;"), SUCCESSOR).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("noAmount"));
        assertThat(sheet(GOOD.replace(";01-01-2026;31-12-2027;", ";;31-12-2027;"), SUCCESSOR)
                        .problems())
                .as("what could not be read was told then")
                .isEmpty();
    }
}
