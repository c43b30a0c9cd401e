package nl.mgr.contracts;

import java.util.Arrays;

/** Where a contract stands. In the database: its code. */
public enum ContractStatus {
    /** Lines, municipalities and tariffs are being completed. */
    DRAFT("draft"),
    /** Agreed: nothing but an amendment changes it. */
    SIGNED("signed"),
    /** Over, also before the agreed end. */
    ENDED("ended");

    private final String code;

    ContractStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no status has this code */
    public static ContractStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such contract status: " + code));
    }
}
