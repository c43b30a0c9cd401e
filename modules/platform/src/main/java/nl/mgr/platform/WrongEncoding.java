package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Bytes that are neither UTF-8 nor Windows-1252 text. */
public class WrongEncoding extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongEncoding(String fileName) {
        super(fileName);
    }

    public WrongEncoding(String fileName, Throwable cause) {
        super(fileName);
        initCause(cause);
    }
}
