package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/bewijs-bestand?bewijs=&id=}: a paper as the provider sent it, to save. */
@Named("providersEvidenceFile")
@RequestScoped
public class EvidenceFilePage {

    @Inject
    private ProviderEvidence evidence;

    private @Nullable UUID record;
    private @Nullable UUID version;

    public void send() {
        if (record == null || version == null) {
            throw new NotFound("evidence without record or id");
        }
        Content paper = evidence.content(record, version);
        Download.send(paper.version().fileName(), paper.version().type().mediaType(), out -> out.write(paper.bytes()));
    }

    public @Nullable UUID getRecord() {
        return record;
    }

    public void setRecord(@Nullable UUID record) {
        this.record = record;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }
}
