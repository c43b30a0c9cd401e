package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.cooperation.ServiceResults;
import nl.mgr.cooperation.ServiceResults.Fact;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/dienstregel?versie=} for a new line of a draft, {@code ?versie=&id=} to change one. */
@Named("cooperationServiceLineForm")
@ViewScoped
@Right("cooperation.agreement.change")
public class ServiceLineFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ServiceCatalogues catalogues;
    private @Inject ServiceResults results;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable UUID version;
    private long seen;
    private LineFields fields = new LineFields();
    private List<Part> parts = List.of();
    private List<Fact> facts = List.of();

    public void load() {
        if (id != null) {
            Line line = catalogues.line(id);
            version = line.version();
            seen = line.seen();
            fields = LineFields.of(line.terms());
        }
        if (version == null) {
            throw new NotFound("service line of no version");
        }
        parts = catalogues.parts();
        facts = results.facts();
    }

    public String save() {
        UUID of = Objects.requireNonNull(version);
        if (id == null) {
            catalogues.add(of, fields.terms());
        } else {
            catalogues.change(id, seen, fields.terms());
        }
        messages.info("cooperation", "diensten.klaar.regel");
        return "/samenwerking/dienstencatalogus?faces-redirect=true&versie=" + of;
    }

    public LineFields getFields() {
        return fields;
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }
}
