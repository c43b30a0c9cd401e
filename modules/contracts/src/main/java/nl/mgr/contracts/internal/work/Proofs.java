package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.SentDocuments;

/** Documents that show what a provider did: it sends them itself, or the team adds them for it. */
@ApplicationScoped
public class Proofs {

    @Inject
    private Documents documents;

    @Inject
    private SentDocuments sent;

    public void add(Subject record, String title, UUID provider, String fileName, InputStream content) {
        NewDocument document = new NewDocument(record, DocumentKind.EVIDENCE, title);
        if (ActorContext.current().kind() == ActorKind.STAFF) {
            documents.add(document, fileName, content);
        } else {
            sent.sendOfProvider(document, provider, fileName, content);
        }
    }
}
