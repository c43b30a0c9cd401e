package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.kernel.Row;
import nl.mgr.platform.RecordHistory.Change;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A line of the trail as people would tell it. */
@ApplicationScoped
class Sentences {

    /**
     * One field of one line of the trail; a line without fields has one without name.
     *
     * @param list whether before and after are JSON lists
     */
    record Cell(
            long entry,
            String operation,
            String table,
            @Nullable UUID rowId,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after,
            boolean list) {

        /** Columns of every question for cells. */
        static final String COLUMNS = """
                e.id, e.operation, e.table_name, e.row_id, field.key, field.before, field.after,
                coalesce(field.list, false) as list
                from platform.audit_entry e
                left join lateral (
                  select coalesce(b.key, a.key) as key, b.value #>> '{}' as before, a.value #>> '{}' as after,
                         'array' in (jsonb_typeof(b.value), jsonb_typeof(a.value)) as list
                  from jsonb_each(e.old) as b full join jsonb_each(e.new) as a using (key)) as field on true""";

        static Cell of(Row row) {
            return new Cell(
                    row.number("id"),
                    row.text("operation"),
                    row.text("table_name"),
                    row.optionalUuid("row_id"),
                    row.optionalText("key"),
                    row.optionalText("before"),
                    row.optionalText("after"),
                    row.flag("list"));
        }
    }

    @Inject
    private HistoryWords words;

    /** @param cells of one line of the trail */
    Change change(List<Cell> cells) {
        Cell first = cells.get(0);
        return new Change(
                Texts.of("platform", "geschiedenis.deed." + first.operation(), words.row(first.table(), first.rowId())),
                told(cells).map(this::line).filter(line -> !line.isEmpty()).toList());
    }

    /** Without the id of somebody whose name stands in the same line: who is not found by it would be told as hidden. */
    static Stream<Cell> told(List<Cell> cells) {
        Set<String> named = cells.stream()
                .filter(cell -> !Objects.requireNonNullElse(cell.before(), "").isEmpty()
                        || !Objects.requireNonNullElse(cell.after(), "").isEmpty())
                .map(cell -> Objects.requireNonNullElse(cell.column(), ""))
                .filter(column -> column.endsWith("_by"))
                .map(column -> column + "_id")
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> cell.column() == null || !named.contains(cell.column()));
    }

    private String line(Cell cell) {
        String column = cell.column();
        if (column == null || HistoryWords.TECHNICAL.contains(column)) {
            return "";
        }
        String name = words.column(cell.table(), column);
        if (cell.list()) {
            return lists(name, values(cell, column, cell.before()), values(cell, column, cell.after()));
        }
        String before = words.value(cell.table(), column, cell.before());
        String after = words.value(cell.table(), column, cell.after());
        if (before.isEmpty()) {
            return after.isEmpty() ? "" : say("nu", name, after);
        }
        return after.isEmpty() ? say("weg", name, before) : say("anders", name, before, after);
    }

    private static String lists(String name, List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        added.removeAll(before);
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(after);
        if (before.isEmpty()) {
            return added.isEmpty() ? "" : say("nu", name, String.join(", ", added));
        }
        if (gone.isEmpty()) {
            return added.isEmpty() ? "" : say("erbij", name, String.join(", ", added));
        }
        return added.isEmpty()
                ? say("eraf", name, String.join(", ", gone))
                : say("geruild", name, String.join(", ", added), String.join(", ", gone));
    }

    /** A value in words, or each value of a list; none for nothing. */
    List<String> values(Cell cell, String column, @Nullable String list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        if (!cell.list() || !list.startsWith("[")) {
            return List.of(words.value(cell.table(), column, list));
        }
        try (JsonReader in = Json.createReader(new StringReader(list))) {
            return in.readArray().stream()
                    .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                    .map(value -> words.value(cell.table(), column, value))
                    .toList();
        }
    }

    private static String say(String how, Object... values) {
        return Texts.of("platform", "geschiedenis.zin." + how, values);
    }
}
