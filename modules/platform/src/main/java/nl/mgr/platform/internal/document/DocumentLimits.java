package nl.mgr.platform.internal.document;

import nl.mgr.kernel.FileLimit;
import nl.mgr.kernel.Settings;

/**
 * How much a document may hold before it is refused.
 *
 * @param bytes of the file as it came
 * @param ratio unpacked to packed; a megabyte is always allowed
 * @param unpackedBytes of a package in all
 * @param entries in a package
 */
record DocumentLimits(int bytes, int ratio, long unpackedBytes, int entries) {

    static final int MEGABYTE = 1024 * 1024;

    private static final int ENTRIES = 5_000;

    static DocumentLimits configured() {
        return new DocumentLimits(
                FileLimit.DOCUMENT.bytes(),
                Settings.number("mgr.document.max-ratio", 100),
                (long) Settings.number("mgr.document.max-unpacked-bytes", 250 * MEGABYTE),
                ENTRIES);
    }
}
