package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.SentDocuments;
import nl.mgr.platform.Tasks;
import nl.mgr.providers.EvidenceJudged;
import nl.mgr.providers.EvidenceReasonMissing;
import nl.mgr.providers.EvidenceWaits;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.Providers;
import nl.mgr.providers.internal.evidence.EvidenceBook.Noted;
import nl.mgr.ui.Formats;

@ApplicationScoped
@Guarded
@Transactional
class EvidenceDesk implements ProviderEvidence {

    @Inject
    private EvidenceReader reader;

    @Inject
    private Providers providers;

    @Inject
    private EvidenceBook book;

    @Inject
    private SentDocuments sent;

    @Inject
    private Tasks tasks;

    @Inject
    private EvidenceNotices notices;

    @Inject
    private Clock clock;

    @Override
    @Right("providers.evidence.view")
    public List<Kind> kinds() {
        return reader.kinds();
    }

    @Override
    @Right("providers.evidence.view")
    public List<Line> of(UUID provider) {
        return reader.of(providers.details(provider).id(), LocalDate.now(clock));
    }

    @Override
    @Right("providers.evidence.view")
    public Evidence get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("providers.evidence.view")
    public List<Document> files(UUID id) {
        return sent.of(EvidenceSubjects.subject(reader.get(id).id()));
    }

    @Override
    @Right("providers.evidence.view")
    public Content content(UUID id, UUID version) {
        return sent.content(EvidenceSubjects.subject(reader.get(id).id()), version);
    }

    @Override
    @Right("providers.evidence.add")
    public UUID add(NewEvidence given, String fileName, InputStream content) {
        UUID provider = providers.present(given.provider()).id();
        Kind kind = reader.kinds().stream()
                .filter(each -> each.code().equals(given.kind()))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of evidence " + given.kind()));
        LocalDate through = Terms.through(kind, given.issued(), given.through(), LocalDate.now(clock));
        reader.waiting(provider, kind.code()).ifPresent(waiting -> {
            throw new EvidenceWaits(kind.name(), LocalDate.ofInstant(waiting.addedAt(), Formats.ZONE));
        });
        NewEvidence dated = new NewEvidence(provider, kind.code(), given.issued(), through);
        boolean own = ActorContext.current().providerId() != null;
        UUID id = own
                ? book.deliver(dated, kind, noted(), fileName, content)
                : book.keep(dated, kind, noted(), fileName, content);
        tasks.done(EvidenceTasks.RENEW, EvidenceSubjects.provider(provider), kind.code());
        if (own) {
            notices.delivered(reader.get(id));
        } else {
            tasks.done(EvidenceTasks.CHASE, EvidenceSubjects.provider(provider), kind.code());
        }
        return id;
    }

    @Override
    @Right("providers.evidence.judge")
    public void accept(UUID id) {
        judge(reader.get(id), State.ACCEPTED, "");
    }

    @Override
    @Right("providers.evidence.judge")
    public void refuse(UUID id, String reason) {
        Evidence evidence = reader.get(id);
        if (reason.isBlank()) {
            throw new EvidenceReasonMissing(evidence.kind().name());
        }
        judge(evidence, State.REFUSED, reason.strip());
    }

    private void judge(Evidence evidence, State state, String reason) {
        if (!book.judge(evidence.id(), state, reason, noted())) {
            throw new EvidenceJudged(
                    evidence.kind().name(), reader.get(evidence.id()).judgedBy());
        }
        tasks.done(EvidenceTasks.JUDGE, EvidenceSubjects.subject(evidence.id()), "");
        notices.judged(evidence, state, reason);
    }

    private Noted noted() {
        return new Noted(clock.instant(), ActorContext.current().name());
    }
}
