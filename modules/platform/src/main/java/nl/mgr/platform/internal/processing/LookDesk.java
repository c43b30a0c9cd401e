package nl.mgr.platform.internal.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.DataSubject;
import nl.mgr.platform.ProcessingActivity;
import nl.mgr.platform.ProcessingLog;
import nl.mgr.platform.internal.operations.ModuleVersion;

/** Writes looks with the reading they belong to; the database adds who looks. */
@ApplicationScoped
@Guarded
class LookDesk implements ProcessingLog {

    private static final String APPLICATION = "mgr";
    private static final String WRITE =
            "select platform.log_looks(?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?)::text as done";

    private final String version = ModuleVersion.of("platform", "unknown");

    @Inject
    private Database database;

    @Inject
    private Register register;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Trace trace;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    @Right(Right.EVERYBODY)
    public void looked(String activity, String operation, Collection<DataSubject> subjects) {
        ProcessingActivity known = register.get(activity);
        if (!known.logged()) {
            throw new IllegalArgumentException("looks of the processing activity " + activity + " are not logged");
        }
        Actor actor = ActorContext.current();
        List<DataSubject> others = subjects.stream()
                .distinct()
                .filter(subject ->
                        subject.personId() == null || !subject.personId().equals(actor.personId()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Instant begun = trace.begun();
        Instant now = clock.instant();
        database.first(
                WRITE,
                row -> true,
                trace.id(),
                trace.span(),
                operation,
                known.versionedId(),
                begun,
                now.isBefore(begun) ? begun : now,
                APPLICATION,
                version,
                actor.membershipId(),
                others.stream().map(DataSubject::type).toList(),
                others.stream().map(pseudonyms::of).toList(),
                others.stream().map(LookDesk::person).toList());
    }

    private static String person(DataSubject subject) {
        return subject.personId() == null ? "" : subject.personId().toString();
    }
}
