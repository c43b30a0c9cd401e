package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.platform.Documents.Content;

/** {@code /contracten/verplichting-bestand?dag=&id=}: the proof of a delivery. */
@Named("contractsObligationFile")
@RequestScoped
public class ObligationFilePage extends SentFile {

    @Inject
    private Obligations obligations;

    @Override
    protected Content content(UUID record, UUID version) {
        return obligations.content(record, version);
    }
}
