package nl.mgr.providers.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The numbers that national registers gave to a provider, as filled in. */
public class RegisteredFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kvk;
    private String agb;

    RegisteredFields(String kvk, String agb) {
        this.kvk = kvk;
        this.agb = agb;
    }

    public String getKvk() {
        return kvk;
    }

    public void setKvk(@Nullable String kvk) {
        this.kvk = kvk == null ? "" : kvk;
    }

    public String getAgb() {
        return agb;
    }

    public void setAgb(@Nullable String agb) {
        this.agb = agb == null ? "" : agb;
    }
}
