package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A log-in name that somebody of another organisation has: its administrators look after them, and nobody else. */
public class LoginNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public LoginNameTaken(String loginName) {
        super(loginName);
    }
}
