package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** What is asked about a request is said where the request is put on the agenda. */
public class ItemIsOfRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    public ItemIsOfRequest(String item) {
        super(item);
    }
}
