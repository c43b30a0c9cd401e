package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** What costs can be shared by. */
public enum FigureKind implements Coded {
    /** On 1 January of the figure's year. */
    INHABITANTS("inwoners"),
    /** Who had care in the figure's year. */
    CLIENTS("clienten"),
    /** Whole euros of care in the figure's year. */
    TURNOVER("omzet"),
    /** In force on 1 January of the figure's year. */
    CONTRACTS("contracten");

    private final String code;

    FigureKind(String code) {
        this.code = code;
    }

    /** As it stands in the database, in addresses and in bundle keys. */
    @Override
    public String code() {
        return code;
    }

    /** Whether there is one per law; of inhabitants there is one of the municipality. */
    public boolean perLaw() {
        return this != INHABITANTS;
    }

    /** @throws IllegalArgumentException for another word */
    public static FigureKind of(String code) {
        return Coded.of(FigureKind.class, code);
    }
}
