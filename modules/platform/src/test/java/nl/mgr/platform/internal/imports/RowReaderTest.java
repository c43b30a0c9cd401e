package nl.mgr.platform.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.mgr.platform.ColumnsDiffer;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.NoRows;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final List<String> HEADER = List.of("code", "naam", "soort", "vanaf", "tot en met");

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.code("code", "[0-9]{4}", "noCode", "1234"),
            ImportColumn.text("naam", 5, "Zorg"),
            ImportColumn.choice("soort", List.of("klein", "groot"), "klein"),
            ImportColumn.day("vanaf", "01-01-2027"),
            ImportColumn.day("tot en met", "").optional());

    private final List<Fault> faults = new ArrayList<>();

    private StagedRow read(List<String> header, String... cells) {
        TableRow row = new TableRow(7, List.of(cells));
        return new RowReader("providers", COLUMNS, new Table(header, List.of(row))).read(row, faults);
    }

    @Test
    void cellsAreStagedAsTheKindReadsThem() {
        StagedRow row = read(HEADER, "0042", "Hulp", "GROOT", "1-2-26", "");
        assertThat(faults).isEmpty();
        assertThat(row.number()).isEqualTo(7);
        assertThat(row.cells())
                .containsEntry("code", "0042")
                .containsEntry("naam", "Hulp")
                .containsEntry("soort", "groot")
                .containsEntry("vanaf", "2026-02-01")
                .containsEntry("tot en met", null);
    }

    @Test
    void columnsMayStandInAnyOrder() {
        StagedRow row =
                read(List.of("Vanaf", "tot en met", "SOORT", "naam", "code"), "2026-02-01", "", "klein", "A", "0042");
        assertThat(faults).isEmpty();
        assertThat(row.cells()).containsEntry("code", "0042").containsEntry("vanaf", "2026-02-01");
    }

    @Test
    void eachCellThatCannotBeReadIsAFaultOfItsOwn() {
        StagedRow row = read(HEADER, "42", "Zorgen", "reus", "31-02-2026", "morgen");
        assertThat(faults)
                .containsExactly(
                        new Fault("providers", new RowProblem(7, "code", "42", "noCode")),
                        new Fault("platform", new RowProblem(7, "naam", "Zorgen", "textTooLong", "5", "6")),
                        new Fault("platform", new RowProblem(7, "soort", "reus", "noChoice", "klein, groot")),
                        new Fault("platform", new RowProblem(7, "vanaf", "31-02-2026", "noDay")),
                        new Fault("platform", new RowProblem(7, "tot en met", "morgen", "noDay")));
        assertThat(row.cells().values()).containsOnlyNulls();
    }

    @Test
    void onlyOptionalCellsMayBeEmpty() {
        read(HEADER, "", "", "", "", "");
        assertThat(faults)
                .extracting(fault ->
                        fault.problem().column() + " " + fault.problem().rule())
                .containsExactly("code emptyCell", "naam emptyCell", "soort emptyCell", "vanaf emptyCell");
    }

    @Test
    void theExampleOfTheTemplateIsNoRow() {
        read(HEADER, "1234", "Zorg", "klein", "01-01-2027", "");
        assertThat(faults).containsExactly(new Fault("platform", new RowProblem(7, "", "", "exampleRow")));
    }

    @Test
    void theHeaderIsThatOfTheKindApartFromOurOwnRemarks() {
        List<TableRow> rows = List.of(new TableRow(2, List.of("1")));
        assertThatCode(() -> RowReader.require(
                        COLUMNS,
                        "a.csv",
                        new Table(List.of("code", "naam", "soort", "vanaf", "tot en met", "fout", "Oplossing"), rows)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RowReader.require(
                        COLUMNS, "a.csv", new Table(List.of("code", "Naam", "postbus", "vanaf", "tot en met"), rows)))
                .isInstanceOfSatisfying(ColumnsDiffer.class, refusal -> assertThat(refusal.values())
                        .containsExactly("a.csv", "soort", "postbus", "code, naam, soort, vanaf, tot en met"));
        assertThatThrownBy(() -> RowReader.require(COLUMNS, "a.csv", new Table(HEADER, List.of())))
                .isInstanceOf(NoRows.class);
    }
}
