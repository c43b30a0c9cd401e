package nl.mgr.contracts.web;

import java.io.Serializable;
import nl.mgr.contracts.Amendments.Signature;
import org.jspecify.annotations.Nullable;

/** Who signs, in what function, and that they may. */
public class AmendmentSignature implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String role = "";
    private String reason = "";
    private boolean entitled;

    /** @param statement what was ticked, and is kept with the signature */
    Signature given(String statement) {
        return new Signature(name, role, entitled ? statement : "");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isEntitled() {
        return entitled;
    }

    public void setEntitled(boolean entitled) {
        this.entitled = entitled;
    }
}
