package nl.mgr.platform.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.platform.WorkRow;

/**
 * Tasks of one time: too late, today, this week, later.
 *
 * @param key end of the message key and of the id of its heading; empty when there is no heading
 */
public record WorkGroup(String key, List<WorkRow> rows) {

    public WorkGroup {
        rows = List.copyOf(rows);
    }

    /** One without heading; none when there are no rows. */
    static List<WorkGroup> all(List<WorkRow> rows) {
        return rows.isEmpty() ? List.of() : List.of(new WorkGroup("", rows));
    }

    /** In the order of time, those without rows left out. */
    static List<WorkGroup> of(List<WorkRow> rows, LocalDate today) {
        LocalDate week = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Map<String, List<WorkRow>> groups = new LinkedHashMap<>();
        for (String key : List.of("late", "today", "week", "later")) {
            groups.put(key, new ArrayList<>());
        }
        for (WorkRow row : rows) {
            groups.getOrDefault(key(row.due(), today, week), new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new WorkGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String key(@org.jspecify.annotations.Nullable LocalDate due, LocalDate today, LocalDate week) {
        if (due == null || due.isAfter(week)) {
            return "later";
        }
        if (due.isBefore(today)) {
            return "late";
        }
        return due.equals(today) ? "today" : "week";
    }
}
