package nl.mgr.contracts;

import nl.mgr.kernel.Coded;

/** Where a contract stands. In the database: its code. */
public enum ContractStatus implements Coded {
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

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no status has this code */
    public static ContractStatus of(String code) {
        return Coded.of(ContractStatus.class, code);
    }
}
