package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mgr.kernel.Month;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReaderTest {

    private static final Month OCTOBER = Month.of(2026, 10);
    private static final List<String> HEADER =
            List.of("maand", "gemeentecode", "productcode", "clienten", "volume", "tarief");
    private static final List<String> GOOD = List.of("2026-10", "0226", "45A04", "12", "1.440", "79,80");

    private static ReadFile read(List<String> header, List<List<String>> rows) {
        List<TableRow> numbered = new ArrayList<>();
        rows.forEach(cells -> numbered.add(new TableRow(numbered.size() + 2, cells)));
        return FileReader.read(new Table(header, numbered), OCTOBER);
    }

    private static List<String> goodWith(String column, String value) {
        List<String> row = new ArrayList<>(GOOD);
        row.set(HEADER.indexOf(column), value);
        return row;
    }

    @Test
    void readsAGoodRow() {
        ReadFile file = read(HEADER, List.of(GOOD));

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).containsExactly(new StagedLine(2, "0226", "45A04", 12L, 1440L, 7980L));
    }

    @Test
    void columnsStandInAnyOrderUnderTheNamesOfOtherSystems() {
        ReadFile file = read(
                List.of("Tarief per eenheid", "Aantal", "Aantal cliënten", "Product", "CBS-code", "Periode", "Naam"),
                List.of(List.of("79.8", "1440", "12", "45a04", "GM226", "okt 2026", "Duiven")));

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).containsExactly(new StagedLine(2, "0226", "45A04", 12L, 1440L, 7980L));
    }

    @Test
    void emptyRowsAreNoRows() {
        ReadFile file = read(HEADER, List.of(List.of("", "", "", "", "", ""), GOOD));

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).extracting(StagedLine::row).containsExactly(3);
    }

    @Test
    void aFileWithoutRowsIsToldOnce() {
        assertThat(read(HEADER, List.of()).problems()).containsExactly(new RowProblem(1, "", "", "noRows"));
    }

    @Test
    void missingAndDoubleColumnsAreToldAndNothingElse() {
        ReadFile file =
                read(List.of("maand", "gemeentecode", "gemeente", "productcode", "clienten", "volume"), List.of(GOOD));

        assertThat(file.problems())
                .containsExactlyInAnyOrder(
                        new RowProblem(1, "gemeente", "gemeente", "doubleColumn", "gemeentecode"),
                        new RowProblem(1, "tarief", "", "missingColumn", "tarief"));
        assertThat(file.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "leeg",
            value = {
                "maand|mei|monthUnreadable",
                "maand|2026-09|otherMonth",
                "gemeentecode|Duiven|municipalityNoCode",
                "clienten|-1|clientsNegative",
                "clienten|2,5|clientsNotWhole",
                "clienten|9999999|clientsNotWhole",
                "clienten|0|volumeWithoutClients",
                "clienten|1441|moreClientsThanVolume",
                "volume|-60|volumeNegative",
                "volume|veel|volumeNotWhole",
                "volume|=1+1|formula",
                "clienten|@SUM(A1)|formula",
                "clienten|+1|formula",
                "tarief|79,805|tariffUnreadable",
                "tarief|-79,80|tariffUnreadable",
                "tarief|duur|tariffUnreadable"
            })
    void aWrongCellIsToldWithItsRowColumnAndValue(String column, String value, String rule) {
        ReadFile file = read(HEADER, Arrays.asList(GOOD, goodWith(column, value)));

        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.rule()).isEqualTo(rule);
        });
    }

    @Test
    void everyEmptyCellIsToldByItself() {
        ReadFile file = read(HEADER, List.of(List.of("2026-10", "", "45A04", "", "1", "79,80")));

        assertThat(file.problems())
                .containsExactly(
                        new RowProblem(2, "gemeentecode", "", "missingValue"),
                        new RowProblem(2, "clienten", "", "missingValue"));
    }

    @Test
    void aRowOfAnotherMonthIsNotComparedWithContractsOfThisOne() {
        assertThat(read(HEADER, List.of(goodWith("maand", "2026-09"))).lines()).isEmpty();
    }

    @Test
    void ofAHundredWrongCellsAllAreTold() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(goodWith("volume", "veel"));
        }
        assertThat(read(HEADER, rows).problems()).hasSize(100);
    }
}
