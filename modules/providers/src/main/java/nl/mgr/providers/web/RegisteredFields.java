package nl.mgr.providers.web;

import java.io.Serializable;

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

    public void setKvk(String kvk) {
        this.kvk = kvk;
    }

    public String getAgb() {
        return agb;
    }

    public void setAgb(String agb) {
        this.agb = agb;
    }
}
