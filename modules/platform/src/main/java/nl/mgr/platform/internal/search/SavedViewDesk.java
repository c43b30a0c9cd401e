package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Addresses;
import nl.mgr.platform.SavedViews;
import nl.mgr.platform.ViewNameMissing;
import nl.mgr.platform.ViewNameTaken;
import org.jspecify.annotations.Nullable;

/** Reads and writes under row security, which knows the own party and who saved what. */
@ApplicationScoped
@Guarded
class SavedViewDesk implements SavedViews {

    private static final String COLUMNS =
            "select id, page, query, name, shared, person_id = (select kernel.person()) as own from"
                    + " platform.saved_view ";
    private static final String OF_PAGE = COLUMNS + "where page = ? order by own desc, lower(name), id";
    private static final String OWN = COLUMNS + "where id = ? and person_id = (select kernel.person())";
    private static final String TAKEN = """
        select count(*) as total from platform.saved_view
        where page = ? and lower(name) = lower(?) and person_id = (select kernel.person()) and id <> ?
        """;
    private static final String INSERT = """
        insert into platform.saved_view
          (id, cooperation_id, party_id, person_id, page, name, query, shared, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    @Inject
    private Database database;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<View> of(String page) {
        return ActorContext.current().cooperationId() == null
                ? List.of()
                : database.list(OF_PAGE, SavedViewDesk::view, page);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public View own(UUID id) {
        inACooperation();
        return database.first(OWN, SavedViewDesk::view, id).orElseThrow(() -> new NotFound("saved view " + id));
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public View save(String page, String query, @Nullable String name, boolean shared) {
        Actor actor = inACooperation();
        if (!page.matches("/[a-z0-9/-]+") || !addresses.opens(page)) {
            throw new NotFound("address " + page);
        }
        UUID id = Ids.next();
        database.update(
                INSERT,
                id,
                actor.cooperationId(),
                party(actor),
                actor.personId(),
                page,
                free(id, page, name),
                ListAddress.query(query),
                shared,
                clock.instant());
        return own(id);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public View change(UUID id, @Nullable String name, boolean shared) {
        View before = own(id);
        database.update(
                "update platform.saved_view set name = ?, shared = ?, changed_at = ? where id = ?",
                free(id, before.page(), name),
                shared,
                clock.instant(),
                id);
        return own(id);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public View delete(UUID id) {
        View before = own(id);
        database.update("delete from platform.saved_view where id = ?", id);
        return before;
    }

    private String free(UUID id, String page, @Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ViewNameMissing(LONGEST_NAME);
        }
        if (database.number(TAKEN, page, name, id) > 0) {
            throw new ViewNameTaken(name);
        }
        return name;
    }

    private static Actor inACooperation() {
        Actor actor = ActorContext.current();
        if (actor.cooperationId() == null) {
            throw new NotFound("views of who works in no cooperation");
        }
        return actor;
    }

    private static @Nullable UUID party(Actor actor) {
        return switch (actor.kind()) {
            case MUNICIPALITY -> actor.municipalityId();
            case PROVIDER -> actor.providerId();
            default -> actor.cooperationId();
        };
    }

    private static View view(Row row) {
        return new View(
                row.uuid("id"),
                row.text("page"),
                row.text("query"),
                row.text("name"),
                row.flag("shared"),
                row.flag("own"));
    }
}
