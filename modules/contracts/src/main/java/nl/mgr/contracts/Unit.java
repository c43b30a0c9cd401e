package nl.mgr.contracts;

import java.util.Arrays;

/** The unit in which a product is delivered and priced (national code list WJ756). In the database: its code. */
public enum Unit {
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

    public String code() {
        return code;
    }

    public String nationalCode() {
        return nationalCode;
    }

    /** @throws IllegalArgumentException when no unit has this code */
    public static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + code));
    }
}
