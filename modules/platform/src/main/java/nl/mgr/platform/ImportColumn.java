package nl.mgr.platform;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a kind of import. What it is for stands in the kind's bundle under {@code inlezen.<kind>.<name>}, with
 * dashes for the blanks of the name.
 *
 * @param name in the header of the file, and the key of the cell in {@code platform.import_row_ref.cells}
 * @param form how its cells are read
 * @param required whether the cell may not be empty
 * @param longest in characters, of a text
 * @param choices what may stand there, of a choice
 * @param pattern regular expression that a code matches as a whole
 * @param rule told when it does not: {@code problem.<rule>} of the kind's bundle
 * @param example a cell as it may be
 */
public record ImportColumn(
        String name,
        Form form,
        boolean required,
        int longest,
        List<String> choices,
        String pattern,
        String rule,
        String example)
        implements Serializable {

    /** How cells are read, and how they are staged. */
    public enum Form {
        /** As it stands. */
        TEXT,
        /** A code of the kind's own, as it stands. */
        CODE,
        /** One of some words, staged in small letters. */
        CHOICE,
        /** As people write days; staged as {@code 2026-11-30}. */
        DAY
    }

    public ImportColumn {
        choices = List.copyOf(choices);
    }

    public static ImportColumn text(String name, int longest, String example) {
        return new ImportColumn(name, Form.TEXT, true, longest, List.of(), "", "", example);
    }

    public static ImportColumn code(String name, String pattern, String rule, String example) {
        return new ImportColumn(name, Form.CODE, true, 0, List.of(), pattern, rule, example);
    }

    public static ImportColumn choice(String name, List<String> choices, String example) {
        return new ImportColumn(name, Form.CHOICE, true, 0, choices, "", "", example);
    }

    public static ImportColumn day(String name, String example) {
        return new ImportColumn(name, Form.DAY, true, 0, List.of(), "", "", example);
    }

    /** The same, and its cells may be empty; they are staged as null. */
    public ImportColumn optional() {
        return new ImportColumn(name, form, false, longest, choices, pattern, rule, example);
    }
}
