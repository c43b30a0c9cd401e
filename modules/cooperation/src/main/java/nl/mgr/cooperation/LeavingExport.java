package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module gives a municipality to keep when it leaves. Implemented by modules with rows of municipalities; asked
 * as the system, once, on the day the participation ended.
 */
public interface LeavingExport {

    /** The software module whose rows it gives, e.g. {@code contracts}. */
    String softwareModule();

    /** One table per kind of row; empty tables are left out. */
    List<Sheet> sheets(UUID municipality, SubmoduleRef submodule, LocalDate until);

    /**
     * @param name of the file, without extension, e.g. {@code contractregels}
     * @param title of the sheet, in Dutch
     * @param rows cells as {@code TableExport} takes them
     */
    record Sheet(String name, String title, List<String> columns, List<List<@Nullable Object>> rows) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
