package nl.mgr.contracts.web;

import java.io.Serializable;
import nl.mgr.contracts.Amendments.Signature;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who signs, in what function, and that they may. */
public class AmendmentSignature implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String party;
    private String name;
    private String role = "";
    private String reason = "";
    private boolean entitled;

    AmendmentSignature(String party, String name) {
        this.party = party;
        this.name = name;
    }

    Signature given() {
        return new Signature(name, role, entitled ? getStatement() : "");
    }

    /** What is ticked, and kept with the signature. */
    public String getStatement() {
        return Texts.of("contracts", "addendum.verklaring", party);
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
