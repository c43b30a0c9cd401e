package nl.mgr.providers;

import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Refusal;

/** A cooperation knows a company once, by its KvK number. */
public class KvkNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public KvkNumberTaken(KvkNumber kvk) {
        super(kvk.digits());
    }
}
