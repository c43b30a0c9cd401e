package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.contracts.CatalogueFile;
import nl.mgr.contracts.CatalogueFile.Format;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/publicatie-bestand?id=&vorm=csv}: a publication as a file. */
@Named("contractsPublicationFile")
@RequestScoped
public class PublicationFile {

    @Inject
    private CataloguePublications publications;

    private @Nullable UUID id;
    private @Nullable String form;

    public void send() {
        if (id == null) {
            throw new NotFound("publication without id");
        }
        Format format = Download.kind(Format.class, each -> each.name().toLowerCase(Locale.ROOT), form);
        CatalogueFile file = publications.file(id, format);
        Download.send(file.name(), file.contentType(), out -> out.write(file.content()));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }
}
