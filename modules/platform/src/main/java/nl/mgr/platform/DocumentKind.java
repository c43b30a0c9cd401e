package nl.mgr.platform;

/** What a document is to the people who keep it. */
public enum DocumentKind {
    CONTRACT("contract"),
    /** What belongs to a contract or a tender. */
    ANNEX("annex"),
    DECISION("decision"),
    LETTER("letter"),
    REPORT("report"),
    /** A certificate or a statement that shows something. */
    EVIDENCE("evidence"),
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** As it stands in the database. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for an unknown code */
    public static DocumentKind of(String code) {
        for (DocumentKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of document is called " + code);
    }
}
