package nl.mgr.platform.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mgr.platform.CellTooLong;
import nl.mgr.platform.ColumnTwice;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.platform.TooManyColumns;
import nl.mgr.platform.TooManyRows;
import nl.mgr.platform.UnevenRow;
import nl.mgr.platform.UnreadableFile;
import nl.mgr.platform.WrongEncoding;
import nl.mgr.platform.WrongSeparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final TableReader reader = new TableReader(Limits.ofBytes(Limits.MEGABYTE));

    private Table read(byte[] bytes) {
        return reader.read("levering.csv", new ByteArrayInputStream(bytes));
    }

    private Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product;aantal\r\n45A04;3\r\n", "product,aantal\n45A04,3", "product\taantal\n45A04\t3\n"})
    void eachOfTheThreeSeparatorsIsTold(String text) {
        assertThat(read(text))
                .isEqualTo(new Table(List.of("product", "aantal"), List.of(new TableRow(2, List.of("45A04", "3")))));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFFproduct;aantal\n").columns()).containsExactly("product", "aantal");
    }

    @Test
    void textsOfOldSpreadsheetsKeepTheirAccents() {
        Table table = read("naam;bedrag in €\nCafé Zuiderzée;1\n".getBytes(WINDOWS));
        assertThat(table.columns()).containsExactly("naam", "bedrag in €");
        assertThat(table.rows().get(0).cell(0)).isEqualTo("Café Zuiderzée");
    }

    @Test
    void utf16IsRefusedAsWrongEncoding() {
        assertThatThrownBy(() -> read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(WrongEncoding.class);
        assertThatThrownBy(() -> read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(WrongEncoding.class);
    }

    @Test
    void bytesThatNoCharacterSetExplainsAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {'a', ';', 'b', '\n', (byte) 0x81}))
                .isInstanceOf(WrongEncoding.class);
    }

    @Test
    void aFileMarkedAsUtf8ThatIsNotIsRefused() {
        byte[] broken = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', ';', 'b', '\n', (byte) 0xE9, ';', '1'};
        assertThatThrownBy(() -> read(broken)).isInstanceOf(WrongEncoding.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"product|aantal\n45A04|3\n", "product aantal\n", "a;b,c\n1;2,3\n", "sep=|\na|b\n", "\"a;b\"\n"})
    void withoutOneClearSeparatorTheFileIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(WrongSeparator.class);
    }

    @Test
    void theSeparatorThatAFirstLineTellsCountsAndTheLineDoesNot() {
        Table table = read("sep=,\r\na;b,c\r\n1;2,3\r\n");
        assertThat(table.columns()).containsExactly("a;b", "c");
        assertThat(table.rows()).containsExactly(new TableRow(2, List.of("1;2", "3")));
    }

    @Test
    void separatorsAndLineEndsBetweenQuotesAreText() {
        Table table = read("\"a;x\";b\n\"eerste\nregel\";\"zei \"\"ja\"\"\"\n");
        assertThat(table.columns()).containsExactly("a;x", "b");
        assertThat(table.rows().get(0).cells()).containsExactly("eerste\nregel", "zei \"ja\"");
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetShows() {
        Table table = read("a;b\n\n1;2\n;\n3;4\n");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(3, 5);
    }

    @Test
    void shortRowsAreFilledAndEmptyCellsTooManyDoNotCount() {
        Table table = read("a;b;;\n1\n2;3;;;\n");
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(TableRow::cells).containsExactly(List.of("1", ""), List.of("2", "3"));
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> read("a;b\n1;2\n1;2;3\n"))
                .isInstanceOfSatisfying(UnevenRow.class, refusal -> assertThat(refusal.values())
                        .containsExactly("levering.csv", 3, 3, 2));
    }

    @Test
    void aColumnTwiceIsRefused() {
        assertThatThrownBy(() -> read("maand;aantal;Maand \n1;2;3\n")).isInstanceOf(ColumnTwice.class);
    }

    @Test
    void tablesLargerThanAnyRealOneAreRefused() {
        TableReader small = new TableReader(new Limits(1000, 2, 3, 10, 10, 1000, 10, 100, 10));
        assertThat(small.read("x", stream("a;b;c\n1;2;1234567890\n1;2;3\n")).rows())
                .hasSize(2);
        assertThatThrownBy(() -> small.read("x", stream("a;b\n1;2\n1;2\n1;2\n")))
                .isInstanceOf(TooManyRows.class);
        assertThatThrownBy(() -> small.read("x", stream("a;b;c;d\n"))).isInstanceOf(TooManyColumns.class);
        assertThatThrownBy(() -> small.read("x", stream("a;b\n1;12345678901\n")))
                .isInstanceOf(CellTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "<html><table><tr><td>a;b</td></tr></table></html>",
                "%PDF-1.4;\u0001",
                "a;b\n\"1;2\n"
            })
    void whatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .satisfiesAnyOf(e -> assertThat(e).isInstanceOf(UnreadableFile.class), e -> assertThat(e)
                        .isInstanceOf(WrongSeparator.class));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
