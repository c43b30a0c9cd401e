package nl.mgr.system.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The spreadsheet that a municipality keeps after leaving. */
public record KeptWorkbook(Map<String, List<List<String>>> rows) {

    public static KeptWorkbook of(byte[] file) throws IOException {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<String>> cells = new ArrayList<>();
                sheet.read().forEach(row -> {
                    List<String> texts = new ArrayList<>();
                    row.forEach(cell -> texts.add(cell == null ? "" : cell.getText()));
                    cells.add(texts);
                });
                rows.put(sheet.getName(), cells);
            }
        }
        return new KeptWorkbook(rows);
    }

    public List<String> sheets() {
        return List.copyOf(rows.keySet());
    }

    /** All cells of all sheets. */
    public String text() {
        return rows.toString();
    }

    /** Of one sheet the cells under one heading. */
    public List<String> column(String sheet, String heading) {
        List<List<String>> all = rows.getOrDefault(sheet, List.of());
        if (all.isEmpty()) {
            throw new IllegalArgumentException(sheet + " is not among " + rows.keySet());
        }
        int at = all.get(0).indexOf(heading);
        if (at < 0) {
            throw new IllegalArgumentException(heading + " is not among " + all.get(0));
        }
        return all.subList(1, all.size()).stream().map(row -> row.get(at)).toList();
    }
}
