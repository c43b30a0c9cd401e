package nl.mgr.platform.internal.mail;

/** Why a mail was not handed over, or may not have been. */
final class MailTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is to be done about it. */
    enum Kind {
        /** The address takes no mail: told where the address is looked after. */
        ADDRESS_REFUSED,
        /** This mail is never taken. */
        MAIL_REFUSED,
        /** Not now. */
        LATER,
        /** All of it was handed over and no answer came: it may have arrived. */
        UNKNOWN
    }

    private final Kind kind;

    MailTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
