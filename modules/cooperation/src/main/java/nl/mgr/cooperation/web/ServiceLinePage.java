package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.cooperation.ServiceResults;
import nl.mgr.cooperation.ServiceResults.Told;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/prestatie?id=}: one line, how it went, what municipalities answered. */
@Named("cooperationServiceLine")
@ViewScoped
public class ServiceLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ServiceCatalogues catalogues;
    private @Inject ServiceAgreements agreements;
    private @Inject ServiceResults results;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID id;
    private @Nullable Line line;
    private @Nullable Version version;
    private List<Told> told = List.of();
    private List<Agreement> with = List.of();
    private String reaction = "";

    public void load() {
        Line found = catalogues.line(known());
        line = found;
        version = catalogues.version(found.version());
        told = results.told(found);
        with = agreements.with(found.lineage(), page.getToday());
    }

    /** To the newest result. */
    public String react() {
        results.react(told.get(0).result().id(), reaction);
        messages.info("cooperation", "prestatie.reactie.klaar");
        return "/samenwerking/prestatie?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("service line without id");
        }
        return id;
    }

    public @Nullable Line getLine() {
        return line;
    }

    public @Nullable Version getVersion() {
        return version;
    }

    public List<Told> getTold() {
        return told;
    }

    public List<Agreement> getWith() {
        return with;
    }

    public String getReaction() {
        return reaction;
    }

    public void setReaction(@Nullable String reaction) {
        this.reaction = reaction == null ? "" : reaction;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
