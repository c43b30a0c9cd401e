package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A run is undone as long as nothing was built on its tariffs. */
public class IndexationBuiltUpon extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationBuiltUpon(String number, long tariffs) {
        super(number, tariffs);
    }
}
