package nl.mgr.contracts.web;

import nl.mgr.contracts.Obligations.Obligation;

/** How an obligation stands as a whole: what asks for attention first. */
enum ObligationStand {
    LATE("negative", "alert", "laat"),
    WAITING("warning", "half", "wacht"),
    ENDED("neutral", "dash", "beeindigd"),
    DONE("positive", "full", "klaar"),
    RUNNING("info", "dashed", "loopt");

    private final String kind;
    private final String sign;
    private final String key;

    ObligationStand(String kind, String sign, String key) {
        this.kind = kind;
        this.sign = sign;
        this.key = key;
    }

    static ObligationStand of(Obligation one) {
        if (one.late() > 0) {
            return LATE;
        }
        if (one.waiting() > 0) {
            return WAITING;
        }
        if (one.ended() != null) {
            return ENDED;
        }
        return one.next() == null ? DONE : RUNNING;
    }

    String kind() {
        return kind;
    }

    String sign() {
        return sign;
    }

    String key() {
        return key;
    }
}
