package nl.mgr.contracts;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import nl.mgr.platform.RowProblem;

/**
 * Contracts that come as a file: one row per contract, product, municipality and tariff, with the columns {@link
 * #COLUMNS}.
 */
public interface ContractFiles {

    /** Names of the columns, in the order of the example file. */
    List<String> COLUMNS = List.of(
            "contract",
            "titel",
            "aanbieder",
            "van",
            "tot en met",
            "status",
            "product",
            "gemeente",
            "tarief",
            "tarief vanaf",
            "tarief tot en met");

    /**
     * Takes a CSV or XLSX file in, whole or not at all. The same rows a second time change nothing.
     *
     * @param fileName as the sender called it; shown as the contracts' source
     */
    Outcome take(String fileName, InputStream content);

    /**
     * What became of a file.
     *
     * @param rows number of rows in the file
     * @param contracts number of contracts that it brought; zero when it had problems or was known
     * @param known the same rows were taken in before
     * @param problems why it was not taken; empty when it was
     */
    record Outcome(int rows, long contracts, long tariffs, boolean known, List<RowProblem> problems)
            implements Serializable {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }
}
