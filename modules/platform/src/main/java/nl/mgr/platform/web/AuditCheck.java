package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /account/logboek?controle=true}: computes the chain anew, when asked. */
@Named("platformAuditCheck")
@RequestScoped
public class AuditCheck {

    @Inject
    private AuditTrail trail;

    private boolean wanted;
    private @Nullable List<Problem> problems;

    public void check() {
        problems = wanted ? trail.verify() : null;
    }

    /** {@code null} when it was not checked. */
    public @Nullable List<Problem> getProblems() {
        return problems;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
