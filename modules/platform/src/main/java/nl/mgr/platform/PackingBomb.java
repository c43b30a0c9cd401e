package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A small file that unpacks to a huge one. */
public class PackingBomb extends Refusal {

    private static final long serialVersionUID = 1L;

    public PackingBomb(String fileName) {
        super(fileName);
    }
}
