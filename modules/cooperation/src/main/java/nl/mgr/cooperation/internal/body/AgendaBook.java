package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Writes agendas: items stand one below the other, without gaps. */
@ApplicationScoped
class AgendaBook {

    private static final String ADD = """
            insert into cooperation.agenda_item (id, cooperation_id, meeting_id, position, title, asked, explanation, subject,
                                                 submodule_id)
            select ?, ?, ?, coalesce(max(i.position), 0) + 1, ?, ?, ?, ?::text, ?::uuid
            from cooperation.agenda_item i where i.cooperation_id = ? and i.meeting_id = ?""";

    private static final String CHANGE = """
            update cooperation.agenda_item set title = ?, asked = ?, explanation = ?, submodule_id = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?""";

    private static final String REMOVE = "delete from cooperation.agenda_item where cooperation_id = ? and id = ?";

    private static final String CLOSE_UP = """
            update cooperation.agenda_item set position = position - 1
            where cooperation_id = ? and meeting_id = ? and position > ?""";

    private static final String SWAP = """
            update cooperation.agenda_item set position = case position when ? then ? else ? end
            where cooperation_id = ? and meeting_id = ? and position in (?, ?)""";

    @Inject
    private Database database;

    UUID add(Meeting meeting, ItemTerms terms, @Nullable Subject about) {
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                cooperation(),
                meeting.id(),
                terms.title().strip(),
                terms.asked().code(),
                terms.explanation().strip(),
                about,
                terms.concerns(),
                cooperation(),
                meeting.id());
        return id;
    }

    void change(Item item, long version, ItemTerms terms) {
        int changed = database.update(
                CHANGE,
                terms.title().strip(),
                terms.asked().code(),
                terms.explanation().strip(),
                terms.concerns(),
                cooperation(),
                item.id(),
                version);
        if (changed == 0) {
            throw new OptimisticLockException("agenda item " + item.id());
        }
    }

    void remove(Item item) {
        database.update(REMOVE, cooperation(), item.id());
        database.update(CLOSE_UP, cooperation(), item.meeting(), item.position());
    }

    void moveUp(Item item) {
        long from = item.position();
        if (from > 1) {
            database.update(SWAP, from, from - 1, from, cooperation(), item.meeting(), from, from - 1);
        }
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
