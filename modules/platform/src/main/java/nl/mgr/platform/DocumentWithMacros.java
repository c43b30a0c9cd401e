package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document with macros or another file in it. */
public class DocumentWithMacros extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param part of the document's package that it is about */
    public DocumentWithMacros(String fileName, String part) {
        super(fileName, part);
    }
}
