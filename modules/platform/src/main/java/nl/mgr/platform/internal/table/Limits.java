package nl.mgr.platform.internal.table;

import nl.mgr.kernel.FileLimit;

/**
 * How much a file may hold before it is refused.
 *
 * @param bytes of the file as it came
 * @param characters in one cell
 * @param entries in the package of a spreadsheet
 * @param unpackedBytes of such a package in all
 * @param ratio unpacked to packed; a megabyte is always allowed
 * @param elements of XML in such a package in all
 * @param depth of its XML
 */
record Limits(
        int bytes,
        int rows,
        int columns,
        int characters,
        int entries,
        long unpackedBytes,
        int ratio,
        long elements,
        int depth) {

    static final int MEGABYTE = 1024 * 1024;

    /** The file's size as the installation allows it, the rest as no real table needs it. */
    static Limits configured() {
        return ofBytes(FileLimit.TABLE.bytes());
    }

    static Limits ofBytes(int bytes) {
        return new Limits(bytes, 100_000, 200, 5_000, 1_000, 100L * MEGABYTE, 100, 10_000_000, 100);
    }
}
