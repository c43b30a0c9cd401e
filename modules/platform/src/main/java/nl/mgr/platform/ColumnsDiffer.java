package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.Refusal;

/** The header of a file is not that of the kind of import: columns are missing, or nobody knows what they mean. */
public class ColumnsDiffer extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param expected all columns of the kind */
    public ColumnsDiffer(String fileName, List<String> missing, List<String> unknown, List<String> expected) {
        super(fileName, written(missing), written(unknown), written(expected));
    }

    private static String written(List<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
