package nl.mgr.cooperation;

import java.util.Arrays;

/** How often something is done. */
public enum Frequency {
    DAY("dag"),
    WEEK("week"),
    MONTH("maand"),
    QUARTER("kwartaal"),
    TRIMESTER("trimester"),
    YEAR("jaar"),
    ON_DEMAND("op-verzoek");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    /** As it stands in the database, in files and in bundle keys. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static Frequency of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a frequency: " + code));
    }
}
