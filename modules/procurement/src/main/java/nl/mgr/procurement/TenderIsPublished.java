package nl.mgr.procurement;

import nl.mgr.kernel.Refusal;

/** A tender is published once. */
public class TenderIsPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    public TenderIsPublished(String number) {
        super(number);
    }
}
