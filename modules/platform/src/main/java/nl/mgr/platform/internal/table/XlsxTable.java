package nl.mgr.platform.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.Table;
import nl.mgr.platform.UnreadableFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a spreadsheet. */
final class XlsxTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String fileName;
    private final Limits limits;

    XlsxTable(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    Table read(byte[] bytes) {
        byte[] checked = new XlsxPackage(fileName, limits).checked(bytes);
        TableBuilder table = new TableBuilder(fileName, limits);
        String sheet = "";
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            CellText text = new CellText(workbook.isDate1904());
            sheet = workbook.getFirstSheet().getName();
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                table.row(row.getRowNum(), cells(row, text));
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(fileName, damaged);
        }
        Table read = table.table();
        return new Table(read.columns(), read.rows(), sheet);
    }

    private static List<String> cells(Row row, CellText text) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text.of(cell));
        }
        return cells;
    }
}
