package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file that makes its reader fetch something from elsewhere: entities, external links. */
public class FileWithReferences extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileWithReferences(String fileName) {
        super(fileName);
    }
}
