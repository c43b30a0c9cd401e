package nl.mgr.platform.internal.signon;

import nl.mgr.platform.SignOnFault;

/** The way in ended before its end. The detail is for the log: it names no person. */
public class SignOnStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SignOnFault fault;

    public SignOnStopped(SignOnFault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
    }

    SignOnStopped(SignOnFault fault, Throwable cause) {
        super(fault + ": " + cause, cause);
        this.fault = fault;
    }

    public SignOnFault fault() {
        return fault;
    }
}
