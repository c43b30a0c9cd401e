package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Substitutions;
import nl.mgr.platform.Substitutions.Colleague;
import nl.mgr.platform.Substitutions.Substitution;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The part of {@code /account/ik} and {@code /account/lid?id=} that tells who stands in for whom, and lets one change it. */
@Named("platformSubstitutes")
@ViewScoped
public class SubstitutesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Substitutions substitutions;

    @Inject
    private Messages messages;

    private @Nullable UUID membership;
    private String again = "";
    private List<Substitution> rows = List.of();
    private List<Colleague> colleagues = List.of();
    private boolean administrator;
    private SubstituteFields fields = new SubstituteFields();

    /** Of the membership as which one acts; nothing while none is chosen. */
    public void loadOwn() {
        again = "/account/ik?faces-redirect=true";
        membership = ActorContext.current().membershipId();
        load();
    }

    /** Of a member of one's own organisation. */
    public void load(UUID member) {
        again = "/account/lid?faces-redirect=true&id=" + member;
        membership = member;
        load();
    }

    private void load() {
        if (membership != null) {
            rows = substitutions.of(membership);
            colleagues = substitutions.colleagues(membership);
            administrator = substitutions.mayHandOverAdministration();
        }
    }

    public String name() {
        substitutions.name(
                Objects.requireNonNull(membership),
                fields.colleague(),
                fields.first(),
                fields.last(),
                fields.isAdministration());
        messages.info("platform", "vervanging.bewaard");
        return again;
    }

    public String end(UUID substitution) {
        substitutions.end(substitution);
        messages.info("platform", "vervanging.beeindigd");
        return again;
    }

    public boolean isShown() {
        return membership != null;
    }

    public List<Substitution> getRows() {
        return rows;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public SubstituteFields getFields() {
        return fields;
    }
}
