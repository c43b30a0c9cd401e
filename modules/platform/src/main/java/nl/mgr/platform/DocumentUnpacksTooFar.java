package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document that unpacks to more than it may. */
public class DocumentUnpacksTooFar extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param megabytes that it may unpack to
     * @param ratio of unpacked to packed that it may have
     */
    public DocumentUnpacksTooFar(String fileName, long megabytes, int ratio) {
        super(fileName, megabytes, ratio);
    }
}
