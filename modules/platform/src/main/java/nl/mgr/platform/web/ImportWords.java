package nl.mgr.platform.web;

import java.util.Locale;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.RowProblem;
import nl.mgr.ui.Texts;

/** What pages say of imports, in words. */
public final class ImportWords {

    static final String MODULE = "platform";

    private static final String KEY = "inlezen.";

    /** A kind by name. */
    public record KindName(String id, String name, String explanation) {

        static KindName of(Imports.Form form) {
            return new KindName(
                    form.id(), ImportWords.name(form), Texts.of(form.module(), KEY + form.id() + ".uitleg"));
        }
    }

    /** A column and how to fill it in. */
    public record ColumnWords(String name, String form, boolean required, String explanation, String example) {

        static ColumnWords of(Imports.Form form, ImportColumn column) {
            return new ColumnWords(
                    column.name(),
                    formOf(column),
                    column.required(),
                    Texts.of(
                            form.module(), KEY + form.id() + "." + column.name().replace(' ', '-')),
                    column.example());
        }

        private static String formOf(ImportColumn column) {
            String key = KEY + "vorm." + column.form().name().toLowerCase(Locale.ROOT);
            return switch (column.form()) {
                case TEXT -> Texts.of(MODULE, key, column.longest());
                case CHOICE -> Texts.of(MODULE, key, String.join(", ", column.choices()));
                default -> Texts.of(MODULE, key);
            };
        }
    }

    /** Why a cell cannot be taken and what to do. */
    public record FaultWords(int row, String column, String value, String text, String remedy) {

        static FaultWords of(Fault fault) {
            RowProblem problem = fault.problem();
            String key = "problem." + problem.rule();
            return new FaultWords(
                    problem.row(),
                    problem.column(),
                    problem.value(),
                    Texts.of(fault.module(), key, problem.values()),
                    Texts.of(fault.module(), key + ".remedy", problem.values()));
        }
    }

    private ImportWords() {}

    static String name(Imports.Form form) {
        return Texts.of(form.module(), KEY + form.id());
    }
}
