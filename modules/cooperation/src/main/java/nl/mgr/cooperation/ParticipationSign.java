package nl.mgr.cooperation;

/** The five signs of participation on a day, and the case in which there can be none. */
public enum ParticipationSign {
    ACTIVE("actief"),
    /** Takes part, and it is known when that ends. */
    ENDING("loopt-af"),
    /** Does not take part yet. */
    PLANNED("gepland"),
    /** Took part and does no more. */
    ENDED("beeindigd"),
    NONE("geen"),
    /** The submodule begins after the municipality has ended, or the other way round. */
    IMPOSSIBLE("onmogelijk");

    private final String code;

    ParticipationSign(String code) {
        this.code = code;
    }

    /** As style sheet and bundle keys call it. */
    public String code() {
        return code;
    }

    /** Whether its box is ticked: takes part or will. */
    public boolean ticked() {
        return this == ACTIVE || this == ENDING || this == PLANNED;
    }
}
