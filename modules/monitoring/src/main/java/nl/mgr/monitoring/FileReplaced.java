package nl.mgr.monitoring;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** After the file that the actor looked at, another one of the same month came in. */
public class FileReplaced extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param seen version that the actor looked at
     * @param last version that is there now
     */
    public FileReplaced(Month month, int seen, int last) {
        super(month, seen, last);
    }
}
