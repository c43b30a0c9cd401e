package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Problem;
import org.jspecify.annotations.Nullable;

/**
 * {@code /account/logboek?controle=true} computes the chain anew, when asked; {@code ?eind=&zegel=} compares it with a line
 * that was published once.
 */
@Named("platformAuditCheck")
@RequestScoped
public class AuditCheck {

    @Inject
    private AuditTrail trail;

    private boolean wanted;
    private @Nullable List<Problem> problems;
    private @Nullable Long number;
    private @Nullable String hash;
    private @Nullable Boolean held;

    public void check() {
        problems = wanted ? trail.verify() : null;
        held = number == null || hash == null || hash.isBlank() ? null : trail.holds(number, hash);
    }

    /** {@code null} when it was not checked. */
    public @Nullable List<Problem> getProblems() {
        return problems;
    }

    /** Whether the chain holds the published line, {@code null} when none was asked for. */
    public @Nullable Boolean getHeld() {
        return held;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public @Nullable Long getNumber() {
        return number;
    }

    public void setNumber(@Nullable Long number) {
        this.number = number;
    }

    public @Nullable String getHash() {
        return hash;
    }

    public void setHash(@Nullable String hash) {
        this.hash = hash;
    }
}
