package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderGroups;
import nl.mgr.providers.ProviderGroups.LegalForm;
import nl.mgr.providers.ProviderGroups.Ties;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/concern?id=}: what a provider is in law and of which group. */
@Named("providersGroup")
@ViewScoped
@Right("providers.provider.change")
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ProviderGroups groups;
    private @Inject Providers providers;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private String name = "";
    private String form = "";
    private String group = "";

    public void load() {
        if (id == null) {
            throw new NotFound("provider without id");
        }
        name = providers.details(id).name();
        Ties ties = groups.of(id);
        form = ties.form() == null ? "" : ties.form().code();
        group = ties.group();
    }

    public String save() {
        groups.change(requireNonNull(id), form.isEmpty() ? null : LegalForm.of(form), group);
        messages.info("providers", "concern.is-bewaard", name);
        return "/aanbieders/aanbieder?faces-redirect=true&id=" + id;
    }

    public LegalForm[] getForms() {
        return LegalForm.values();
    }

    public String getName() {
        return name;
    }

    public String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form == null ? "" : form;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
