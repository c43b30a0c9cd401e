package nl.mgr.procurement;

import nl.mgr.kernel.Coded;

/** How a tender is run. In the database: its code. */
public enum Procedure implements Coded {
    /** Every provider that meets the terms is admitted, at any time. */
    OPEN_HOUSE("open-house"),
    /** Applications until a day, then a choice. */
    SELECTION("selectie");

    private final String code;

    Procedure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static Procedure of(String code) {
        return Coded.of(Procedure.class, code);
    }
}
