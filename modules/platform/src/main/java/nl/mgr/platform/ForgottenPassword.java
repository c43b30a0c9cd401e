package nl.mgr.platform;

/** For whoever stands outside: a link for a new password, by mail. Asked within a request of Faces. */
public interface ForgottenPassword {

    /** Whether mails are sent; else an administrator helps. */
    boolean offered();

    /**
     * Sends a link to the address of the person with this log-in name. Nothing tells whether there is one.
     *
     * @throws TooManyTries asked too often; nothing was looked at
     */
    void ask(String loginName);
}
