package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
import nl.mgr.platform.ApiKeys;
import nl.mgr.platform.EmptyName;
import nl.mgr.platform.KeyLastsTooLong;
import nl.mgr.platform.KeyWithoutScope;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.login.OwnOrganisation;

/** Reads under the scope of the administrator; writes as the system, after the rules were checked. */
@ApplicationScoped
@Guarded("platform")
class KeyDesk implements ApiKeys {

    /** Days before the last one from which on a key is said to end. */
    private static final int NEAR = 30;

    private static final String COLUMNS = """
            key.id, key.name, key.hint, array_to_string(key.scopes, ' ') as scopes, key.made_at, key.made_by, key.last_day,
            key.revoked_at, key.revoked_by, last.used_at, last.origin""";
    private static final String OWN = """
            platform.api_key key left join platform.api_key_use last on last.key_id = key.id
            where key.organisation_id = (select own.organisation_id from platform.membership own where own.id = ?)
              and key.cooperation_id = ?""";

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private KeySteps steps;

    @Inject
    private OwnOrganisation ownOrganisation;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("platform.key.manage")
    public Page<Key> find(ListQuery query) {
        Actor actor = ActorContext.current();
        ListStatement list = ListStatement.of(COLUMNS, OWN, actor.membershipId(), actor.requireCooperation())
                .orderedBy("key.revoked_at is not null, key.made_at desc, key.id")
                .sortable("name", "key.name")
                .sortable("made", "key.made_at")
                .sortable("last", "key.last_day")
                .sortable("used", "last.used_at");
        return database.page(list, query, this::key);
    }

    @Override
    @Transactional
    @Right("platform.key.manage")
    public Key key(UUID id) {
        return own(id);
    }

    @Override
    @Right("platform.key.manage")
    public List<String> scopes() {
        Actor actor = ActorContext.current();
        return roles.scopesOf(OrganisationKind.of(actor.kind())).stream()
                .filter(scope ->
                        roles.rightsOfScope(scope).stream().allMatch(right -> actor.has(right.split("\\.", 2)[0])))
                .toList();
    }

    @Override
    @Right("platform.key.manage")
    public String address() {
        return BaseAddress.configured().origin() + "/api/v1";
    }

    @Override
    @Right("platform.key.manage")
    public LocalDate longest() {
        return LocalDate.now(clock).plusYears(1);
    }

    @Override
    @Transactional
    @Right("platform.key.manage")
    public Made make(String name, Set<String> scopes, LocalDate lastDay) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new EmptyName(LONGEST_NAME);
        }
        if (scopes.isEmpty() || !scopes().containsAll(scopes)) {
            throw new KeyWithoutScope();
        }
        LocalDate today = LocalDate.now(clock);
        if (lastDay.isBefore(today) || lastDay.isAfter(longest())) {
            throw new KeyLastsTooLong(lastDay, today, longest());
        }
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        UUID maker = Objects.requireNonNull(actor.personId());
        UUID organisation = ownOrganisation.id();
        String key = KeyText.random();
        UUID id = ActorContext.callAs(
                Actor.system(cooperation, actor.name()),
                () -> steps.keep(
                        cooperation, organisation, stripped, key, new TreeSet<>(scopes), maker, actor.name(), lastDay));
        return new Made(id, stripped, key, lastDay);
    }

    @Override
    @Transactional
    @Right("platform.key.manage")
    public void revoke(UUID id) {
        UUID own = own(id).id();
        Actor actor = ActorContext.current();
        UUID person = Objects.requireNonNull(actor.personId());
        ActorContext.runAs(
                Actor.system(actor.requireCooperation(), actor.name()), () -> steps.revoke(own, person, actor.name()));
    }

    private Key own(UUID id) {
        Actor actor = ActorContext.current();
        return database.first(
                        "select " + COLUMNS + " from " + OWN + " and key.id = ?",
                        this::key,
                        actor.membershipId(),
                        actor.requireCooperation(),
                        id)
                .orElseThrow(() -> new NotFound("key " + id));
    }

    private Key key(Row row) {
        LocalDate lastDay = row.date("last_day");
        boolean revoked = row.optionalInstant("revoked_at") != null;
        return new Key(
                row.uuid("id"),
                row.text("name"),
                row.text("hint"),
                List.of(row.text("scopes").split(" ")),
                row.instant("made_at"),
                row.text("made_by"),
                lastDay,
                row.optionalInstant("used_at"),
                row.optionalText("origin"),
                row.optionalInstant("revoked_at"),
                row.optionalText("revoked_by"),
                state(revoked, lastDay, LocalDate.now(clock)));
    }

    static State state(boolean revoked, LocalDate lastDay, LocalDate today) {
        if (revoked) {
            return State.REVOKED;
        }
        if (lastDay.isBefore(today)) {
            return State.EXPIRED;
        }
        return lastDay.isBefore(today.plusDays(NEAR)) ? State.ENDING : State.IN_FORCE;
    }
}
