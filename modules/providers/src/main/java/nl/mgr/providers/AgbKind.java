package nl.mgr.providers;

import nl.mgr.kernel.Coded;

/** What a code of the AGB register stands for. In the database: its code. */
public enum AgbKind implements Coded {
    /** An organisation as a whole. */
    ENTERPRISE("onderneming"),
    /** Somebody who gives care. */
    PRACTITIONER("zorgverlener"),
    /** A place where an organisation gives care. */
    BRANCH("vestiging");

    private final String code;

    AgbKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    public static AgbKind of(String code) {
        return Coded.of(AgbKind.class, code);
    }
}
