package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Finding;
import nl.mgr.contracts.Controls.FollowUp;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.contracts.Controls.View;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controle?id=}: a check, what it is for, what was found and what comes of it. */
@Named("contractsControl")
@ViewScoped
public class ControlPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;

    private @Nullable UUID id;
    private @Nullable Plan shown;
    private @Nullable View view;
    private List<Finding> findings = List.of();
    private List<FollowUp> followUps = List.of();

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("check without id");
        }
        shown = controls.get(id);
        if (isInside()) {
            findings = controls.findings(id);
            view = controls.view(id);
            followUps = controls.followUps(id);
        }
    }

    /** Whether who asks reads more than what is public. */
    public boolean isInside() {
        return ActorContext.current().may("contracts.finding.view");
    }

    /** Of all findings together. */
    public Money getSum() {
        return findings.stream().map(Finding::amount).reduce(Money.ZERO, Money::plus);
    }

    public @Nullable Plan getShown() {
        return shown;
    }

    public @Nullable View getView() {
        return view;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public List<FollowUp> getFollowUps() {
        return followUps;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
