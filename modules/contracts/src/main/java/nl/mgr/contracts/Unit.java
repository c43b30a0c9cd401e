package nl.mgr.contracts;

import nl.mgr.kernel.Coded;

/** The unit in which a product is delivered and priced (national code list WJ756). In the database: its code. */
public enum Unit implements Coded {
    MINUTE("minuut", "01"),
    HOUR("uur", "04"),
    DAY("etmaal", "14"),
    /** Four hours. */
    HALF_DAY("dagdeel", "16"),
    PIECE("stuks", "84");

    private final String code;
    private final String nationalCode;

    Unit(String code, String nationalCode) {
        this.code = code;
        this.nationalCode = nationalCode;
    }

    @Override
    public String code() {
        return code;
    }

    public String nationalCode() {
        return nationalCode;
    }

    /** @throws IllegalArgumentException when no unit has this code */
    public static Unit of(String code) {
        return Coded.of(Unit.class, code);
    }
}
