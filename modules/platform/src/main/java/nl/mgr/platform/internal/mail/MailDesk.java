package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.DataSubject;
import nl.mgr.platform.MailDeliveries;
import nl.mgr.platform.ProcessingLog;
import nl.mgr.platform.ReasonMissing;

/**
 * Reads as whoever asks, who sees the own queue only and is written down as having looked at whom the mails are for;
 * changes are the system's, after the mail was seen.
 */
@ApplicationScoped
@Guarded("platform")
class MailDesk implements MailDeliveries {

    private static final int LONGEST_REASON = 300;
    private static final String COLUMNS = """
        id, address, kind, version, language, subject, message_id, state, repeated, tries, created_at, due_at,
        ended_at, failure, reason, person_id""";

    @Inject
    private Database database;

    @Inject
    private MailRepairs repairs;

    @Inject
    private ProcessingLog looks;

    private record Addressed(MailRow mail, UUID person) {}

    @Override
    @Right("platform.mail.view")
    public boolean sends() {
        return MailServer.configured().present();
    }

    @Override
    @Transactional
    @Right("platform.mail.view")
    public Page<MailRow> find(ListQuery query) {
        ListStatement list = ListStatement.of(COLUMNS, "platform.mail where true")
                .orderedBy("id desc")
                .sortable("address", "address")
                .sortable("kind", "kind")
                .sortable("state", "state")
                .sortable("tries", "tries")
                .sortable("created", "created_at")
                .sortable("due", "due_at")
                .filter(
                        "state",
                        "state = ? or (state = 'sent' and repeated and 'repeated' = ?)",
                        typed -> List.of(typed, typed))
                .contains("search", "address || ' ' || subject || ' ' || coalesce(failure, '') ilike ?");
        Page<Addressed> found = database.page(list, query, MailDesk::addressed);
        looked("post", found.rows());
        return new Page<>(found.rows().stream().map(Addressed::mail).toList(), found.total());
    }

    @Override
    @Transactional
    @Right("platform.mail.view")
    public MailRow mail(UUID id) {
        Addressed found = seen(id);
        looked("mail", List.of(found));
        return found.mail();
    }

    private void looked(String operation, List<Addressed> mails) {
        looks.looked(
                "platform:berichten",
                operation,
                mails.stream().map(each -> DataSubject.person(each.person())).toList());
    }

    @Override
    @Transactional
    @Right("platform.mail.view")
    public void sendAgain(UUID id) {
        if (!seen(id).mail().resendable() || !asSystem(() -> repairs.sendAgain(id))) {
            throw new NotFound("mail to send again " + id);
        }
    }

    @Override
    @Transactional
    @Right("platform.mail.view")
    public void drop(UUID id, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new ReasonMissing(LONGEST_REASON);
        }
        if (!seen(id).mail().droppable() || !asSystem(() -> repairs.drop(id, said))) {
            throw new NotFound("mail to drop " + id);
        }
    }

    private static boolean asSystem(BooleanSupplier work) {
        Actor actor = ActorContext.current();
        return ActorContext.callAs(Actor.system(actor.cooperationId(), actor.name()), work::getAsBoolean);
    }

    private Addressed seen(UUID id) {
        return database.first("select " + COLUMNS + " from platform.mail where id = ?", MailDesk::addressed, id)
                .orElseThrow(() -> new NotFound("mail " + id));
    }

    private static Addressed addressed(Row row) {
        return new Addressed(mail(row), row.uuid("person_id"));
    }

    private static MailRow mail(Row row) {
        return new MailRow(
                row.uuid("id"),
                row.text("address"),
                row.text("kind"),
                row.integer("version"),
                row.text("language"),
                row.text("subject"),
                row.text("message_id"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.flag("repeated"),
                row.integer("tries"),
                row.instant("created_at"),
                row.instant("due_at"),
                row.optionalInstant("ended_at"),
                row.optionalText("failure"),
                row.optionalText("reason"));
    }
}
