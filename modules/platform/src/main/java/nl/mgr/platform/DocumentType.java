package nl.mgr.platform;

/** The kinds of files that are accepted as documents. */
public enum DocumentType {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    CSV("text/csv", false, "csv"),
    TXT("text/plain", false, "txt"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg");

    private final String mediaType;
    private final boolean shown;
    private final String extension;

    DocumentType(String mediaType, boolean shown, String extension) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it within a page; all others are only downloaded. */
    public boolean shown() {
        return shown;
    }

    public boolean image() {
        return mediaType.startsWith("image/");
    }

    /** Of the names of such files, without the dot. */
    public String extension() {
        return extension;
    }

    /** @throws IllegalArgumentException for a media type that is not accepted */
    public static DocumentType of(String mediaType) {
        for (DocumentType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("documents are not of the media type " + mediaType);
    }
}
