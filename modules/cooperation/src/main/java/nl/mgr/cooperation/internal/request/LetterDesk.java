package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.RequestLetters;
import nl.mgr.cooperation.RequestSettled;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Documents.Outcome;
import nl.mgr.platform.SentDocuments;

@ApplicationScoped
@Guarded
@Transactional
class LetterDesk implements RequestLetters {

    @Inject
    private RequestReader reader;

    @Inject
    private RequestBook book;

    @Inject
    private SentDocuments sent;

    @Override
    @Right("cooperation.request.view")
    public List<Document> of(UUID request) {
        return sent.of(subject(request));
    }

    @Override
    @Right("cooperation.request.view")
    public Content content(UUID request, UUID version) {
        return sent.content(subject(request), version);
    }

    @Override
    @Right("cooperation.request.submit")
    public Outcome add(UUID id, String fileName, InputStream content) {
        Request request = book.alone(id);
        if (request.state().settled()) {
            throw new RequestSettled(RequestAgenda.title(request), request.lastStep());
        }
        return sent.send(
                new NewDocument(RequestSubjects.subject(id), DocumentKind.LETTER, ""),
                ActorContext.current().requireMunicipality(),
                fileName,
                content);
    }

    private Subject subject(UUID request) {
        return RequestSubjects.subject(reader.get(request).id());
    }
}
