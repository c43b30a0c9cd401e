package nl.mgr.platform;

import java.io.Serializable;
import java.util.List;

/**
 * Why one row of a file cannot be taken. Text and remedy stand in the reporting module's bundle under {@code
 * problem.<rule>} and {@code problem.<rule>.remedy}.
 *
 * @param row as the spreadsheet shows it
 * @param column name of the column, empty when the whole row is meant
 * @param value what stood there
 * @param rule e.g. {@code tariffOfAnotherDate}
 * @param values fill the gaps of text and remedy, in order
 */
public record RowProblem(int row, String column, String value, String rule, List<String> values)
        implements Serializable {

    public RowProblem {
        values = List.copyOf(values);
    }

    public RowProblem(int row, String column, String value, String rule, String... values) {
        this(row, column, value, rule, List.of(values));
    }
}
