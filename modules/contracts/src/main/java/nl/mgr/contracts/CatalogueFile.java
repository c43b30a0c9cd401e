package nl.mgr.contracts;

/**
 * A publication as a file.
 *
 * @param name plain ASCII
 * @param content the same bytes whenever it is asked for
 */
public record CatalogueFile(String name, String contentType, byte[] content) {

    /** In which formats there are files. */
    public enum Format {
        CSV,
        XLSX,
        JSON
    }
}
