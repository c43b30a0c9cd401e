package nl.mgr.platform.internal.document;

import nl.mgr.platform.DocumentType;

/**
 * A file that was looked at and may be kept.
 *
 * @param name without a path, ending as files of its type do
 * @param sha256 64 hexadecimal digits
 */
record CheckedFile(String name, DocumentType type, byte[] bytes, String sha256) {

    /** The name without its ending. */
    String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
