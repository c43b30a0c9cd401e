package nl.mgr.contracts.web;

import java.io.Serializable;
import nl.mgr.contracts.ContractSignatures.NewSignature;
import org.jspecify.annotations.Nullable;

/** Who signed for one party, in what function and by what authority. */
public class SignatoryFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String role = "";
    private String authority = "";

    NewSignature given() {
        return new NewSignature(name, role, authority);
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

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority == null ? "" : authority;
    }
}
