package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.SentDocuments;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.ProviderEvidence.NewEvidence;
import nl.mgr.providers.ProviderEvidence.State;

/** Writes evidence with its file. Whether it may be written was decided before. */
@ApplicationScoped
public class EvidenceBook {

    private static final String ADD = """
            insert into providers.evidence (id, cooperation_id, provider_id, kind, issued_on, valid_through, state, added_at,
              added_by, judged_at, judged_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::text, ?)
            """;

    private static final String JUDGE = """
            update providers.evidence set state = ?, judged_at = ?, judged_by = ?, reason = ?
            where id = ? and state = 'aangeleverd'
            """;

    private static final String REMIND =
            "update providers.evidence set reminded_on = ? where id = ? and reminded_on is null";

    @Inject
    private Database database;

    @Inject
    private Documents documents;

    @Inject
    private SentDocuments sent;

    /** When and by whom. */
    public record Noted(Instant at, String by) {}

    /** Handed in, to be judged. */
    public UUID deliver(NewEvidence given, Kind kind, Noted noted, String fileName, InputStream content) {
        return add(given, kind, State.DELIVERED, noted, fileName, content);
    }

    /** Added by the team, so that it counts at once. */
    public UUID keep(NewEvidence given, Kind kind, Noted noted, String fileName, InputStream content) {
        return add(given, kind, State.ACCEPTED, noted, fileName, content);
    }

    private UUID add(NewEvidence given, Kind kind, State state, Noted noted, String fileName, InputStream content) {
        boolean judged = state == State.ACCEPTED;
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                ActorContext.current().requireCooperation(),
                given.provider(),
                given.kind(),
                given.issued(),
                given.through(),
                state.code(),
                noted.at(),
                noted.by(),
                judged ? noted.at() : null,
                judged ? noted.by() : null,
                "");
        NewDocument document = new NewDocument(EvidenceSubjects.subject(id), DocumentKind.EVIDENCE, kind.name());
        if (ActorContext.current().kind() == ActorKind.STAFF) {
            documents.add(document, fileName, content);
        } else {
            sent.sendOfProvider(document, given.provider(), fileName, content);
        }
        return id;
    }

    /** @return whether the provider was not told before that it ends */
    public boolean remind(UUID evidence, LocalDate day) {
        return database.update(REMIND, day, evidence) > 0;
    }

    /** @return whether it waited for that */
    public boolean judge(UUID evidence, State state, String reason, Noted noted) {
        return database.update(JUDGE, state.code(), noted.at(), noted.by(), reason, evidence) > 0;
    }
}
