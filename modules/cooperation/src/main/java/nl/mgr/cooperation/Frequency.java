package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** How often something is done. */
public enum Frequency implements Coded {
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
    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static Frequency of(String code) {
        return Coded.of(Frequency.class, code);
    }
}
