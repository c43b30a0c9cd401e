package nl.mgr.platform.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.TableRow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private static final List<String> DANGEROUS = List.of(
            "=1+1",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1+1",
            "\u00A0=1",
            "\u0000=1+1",
            "＝1+1",
            "−2",
            "=HYPERLINK(\"https:\")");

    private static byte[] written(Format format, List<String> columns, Iterator<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SafeTableExport().write(format, "Lijst: 2026/10 [x]", columns, rows, out);
        return out.toByteArray();
    }

    private static Table readAgain(byte[] file) {
        return new TableReader(Limits.ofBytes(20 * Limits.MEGABYTE)).read("lijst", new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noCellCanBecomeAFormula(Format format) {
        byte[] file = written(
                format,
                List.of("=kop", "b"),
                DANGEROUS.stream().map(text -> List.of(text, "x")).iterator());
        Table table = readAgain(file);
        assertThat(table.columns().get(0)).isEqualTo("'=kop");
        assertThat(table.rows()).hasSize(DANGEROUS.size());
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cell(0)).startsWith("'"));
    }

    @Test
    void ordinaryTextsStayAsTheyAre() {
        for (String text : List.of("45A04", "Jeugd - ambulant", "a=b", "1-1-2026", "e@mail.nl", "", "'t Hof", "é €")) {
            assertThat(CellGuard.harmless(text)).isEqualTo(text);
        }
    }

    @Test
    void csvOpensInADutchSpreadsheet() {
        List<List<Object>> rows = List.of(Arrays.asList(
                Money.ofCents(-123456),
                new BigDecimal("0.50"),
                3L,
                LocalDate.of(2026, 11, 30),
                Month.of(2026, 10),
                "a;\"b\"",
                null));
        String csv = new String(
                written(Format.CSV, List.of("a", "b", "c", "d", "e", "f", "g"), rows.iterator()),
                StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFa;b;c;d;e;f;g\r\n-1234,56;0,50;3;2026-11-30;2026-10;\"a;\"\"b\"\"\";\r\n");
    }

    @Test
    void figuresAndDatesOfASpreadsheetStayFiguresAndDates() {
        List<List<Object>> rows = List.of(List.of(
                Money.ofCents(-123456), new BigDecimal("0.50"), 3L, LocalDate.of(2026, 11, 30), Month.of(2026, 10)));
        Table table = readAgain(written(Format.XLSX, List.of("a", "b", "c", "d", "e"), rows.iterator()));
        assertThat(table.rows())
                .containsExactly(new TableRow(2, List.of("-1234.56", "0.5", "3", "2026-11-30", "2026-10")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void longListsComeOutWhole(Format format) {
        Iterator<List<Object>> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> List.<Object>of(i, "rij " + i))
                .iterator();
        List<TableRow> read =
                readAgain(written(format, List.of("nummer", "naam"), rows)).rows();
        assertThat(read).hasSize(20_000);
        assertThat(read.get(19_999).cells()).containsExactly("19999", "rij 19999");
    }

    @Test
    void aWorkbookHoldsItsTablesInOrderAndGoesOnOnANextSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(
                out,
                sheets -> {
                    sheets.sheet("Regels", List.of("nr"), rows(5));
                    sheets.sheet("REGELS", List.of("nr"), rows(1));
                    sheets.sheet("Leeg: niets", List.of("nr"), rows(0));
                },
                2);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Regels", "Regels 2", "Regels 3", "REGELS 4", "Leeg  niets");
            List<List<String>> cells = new ArrayList<>();
            for (Sheet sheet : sheets) {
                cells.add(sheet.read().stream().map(row -> row.getCellText(0)).toList());
            }
            assertThat(cells)
                    .containsExactly(
                            List.of("nr", "'=1", "'=2"),
                            List.of("nr", "'=3", "'=4"),
                            List.of("nr", "'=5"),
                            List.of("nr", "'=1"),
                            List.of("nr"));
        }
    }

    private static Iterator<List<Object>> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.<Object>of("=" + i))
                .iterator();
    }
}
