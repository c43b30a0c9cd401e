package nl.mgr.platform.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.platform.SingleSignOn.Setup;
import org.jspecify.annotations.Nullable;

/** What is typed of an organisation's own log-in. */
public class SignOnFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String issuer = "";
    private String clientId = "";
    private transient @Nullable String secret;
    private String nameClaim = "preferred_username";
    private String rolesClaim = "roles";
    private final Map<String, String> values = new HashMap<>();
    private boolean letsInNew;
    private boolean secondStep;

    void show(Setup setup) {
        issuer = setup.issuer();
        clientId = setup.clientId();
        nameClaim = setup.nameClaim();
        rolesClaim = setup.rolesClaim();
        values.putAll(setup.roleValues());
        letsInNew = setup.letsInNew();
        secondStep = setup.secondStep();
    }

    Setup setup() {
        Map<String, String> given = new HashMap<>(values);
        given.values().removeIf(value -> value == null || value.isBlank());
        return new Setup(
                issuer.strip(), clientId.strip(), nameClaim.strip(), rolesClaim.strip(), given, letsInNew, secondStep);
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer == null ? "" : issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(@Nullable String clientId) {
        this.clientId = clientId == null ? "" : clientId;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public String getNameClaim() {
        return nameClaim;
    }

    public void setNameClaim(@Nullable String nameClaim) {
        this.nameClaim = nameClaim == null ? "" : nameClaim;
    }

    public String getRolesClaim() {
        return rolesClaim;
    }

    public void setRolesClaim(@Nullable String rolesClaim) {
        this.rolesClaim = rolesClaim == null ? "" : rolesClaim;
    }

    /** Per role the values that stand for it. */
    public Map<String, String> getValues() {
        return values;
    }

    public boolean isLetsInNew() {
        return letsInNew;
    }

    public void setLetsInNew(boolean letsInNew) {
        this.letsInNew = letsInNew;
    }

    public boolean isSecondStep() {
        return secondStep;
    }

    public void setSecondStep(boolean secondStep) {
        this.secondStep = secondStep;
    }
}
