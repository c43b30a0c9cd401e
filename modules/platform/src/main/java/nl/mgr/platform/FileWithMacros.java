package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file with macros, embedded objects or another archive in it. */
public class FileWithMacros extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileWithMacros(String fileName) {
        super(fileName);
    }
}
