package nl.mgr.platform;

/** Why a log-in by an organisation's own log-in did not let somebody in. The text {@code aanmelden.fout.<name>} says it. */
public enum SignOnFault {
    /** No such organisation, or it has switched its single sign-on off. */
    NOT_OFFERED,
    /** The answer belongs to no question of this browser, or came too late. */
    NOT_ASKED,
    /** The organisation's log-in itself refused. */
    REFUSED_THERE,
    /** The organisation's log-in does not answer, or not as OpenID Connect says. */
    UNREACHABLE,
    /** The organisation's log-in did not take our id and secret, or the code. */
    CODE_NOT_TAKEN,
    /** What it says of the person is not signed by it, not meant for us or not of now. */
    NOT_TRUSTED,
    /** It does not say the log-in name. */
    NO_NAME,
    /** The person is no member and new people are not let in. */
    NO_MEMBER,
    /** Nothing the person is there stands for a role here. */
    NO_ROLE,
    /** The log-in name belongs to somebody who works for another organisation too: that one must not be opened. */
    WORKS_ELSEWHERE,
    /** The person is blocked. */
    BLOCKED
}
