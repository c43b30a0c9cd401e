package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/dienstencatalogus?versie=}: the versions, and the lines of one: asked for, in force, or the last. */
@Named("cooperationServiceCatalogue")
@ViewScoped
public class ServiceCataloguePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ServiceCatalogues catalogues;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID id;
    private List<Version> versions = List.of();
    private @Nullable Version version;
    private List<Line> lines = List.of();

    public void load() {
        versions = catalogues.versions();
        version = id == null ? standard() : catalogues.version(id);
        lines = version == null ? List.of() : catalogues.lines(version.id());
    }

    private @Nullable Version standard() {
        LocalDate today = page.getToday();
        return versions.stream()
                .filter(each -> !each.draft() && !each.terms().from().isAfter(today))
                .findFirst()
                .orElse(versions.isEmpty() ? null : versions.get(0));
    }

    public String publish(UUID draft) {
        catalogues.publish(draft);
        return done("diensten.klaar.gepubliceerd", draft);
    }

    public String remove(UUID line) {
        UUID of = catalogues.line(line).version();
        catalogues.remove(line);
        return done("diensten.klaar.weg", of);
    }

    private String done(String key, UUID shown) {
        messages.info("cooperation", key);
        return "/samenwerking/dienstencatalogus?faces-redirect=true&versie=" + shown;
    }

    /** Whether a next version can be begun: one is worked on at a time. */
    public boolean isDraftOpen() {
        return versions.stream().anyMatch(Version::draft);
    }

    public List<Version> getVersions() {
        return versions;
    }

    public @Nullable Version getVersion() {
        return version;
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
