package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document in which the scanner found a virus. */
public class DocumentWithVirus extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentWithVirus(String fileName, String virus) {
        super(fileName, virus);
    }
}
