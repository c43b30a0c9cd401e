package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Detail;
import org.jspecify.annotations.Nullable;

/** {@code /account/logregel?nr=}: one line of the audit trail, field by field. */
@Named("platformAuditLine")
@RequestScoped
public class AuditLinePage {

    @Inject
    private AuditTrail trail;

    private @Nullable Long number;
    private @Nullable Detail detail;

    /** @throws NotFound without such a line */
    public void load() {
        if (number == null) {
            throw new NotFound("line without number");
        }
        detail = trail.detail(number);
    }

    public @Nullable Detail getDetail() {
        return detail;
    }

    public @Nullable Long getNumber() {
        return number;
    }

    public void setNumber(@Nullable Long number) {
        this.number = number;
    }
}
