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
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
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

    private final Roles roles = Roles.fromFile();

    @Inject
    private KeyRows rows;

    @Inject
    private KeySteps steps;

    @Inject
    private OwnOrganisation ownOrganisation;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right(KeyRows.MANAGE)
    public Page<Key> find(ListQuery query) {
        return rows.find(query);
    }

    @Override
    @Transactional
    @Right(KeyRows.MANAGE)
    public Key key(UUID id) {
        return own(id);
    }

    @Override
    @Transactional
    @Right(KeyRows.MANAGE)
    public List<Key> counting() {
        return rows.counting();
    }

    @Override
    @Right(KeyRows.MANAGE)
    public List<String> scopes() {
        Actor actor = ActorContext.current();
        return roles.scopesOf(OrganisationKind.of(actor.kind())).stream()
                .filter(scope ->
                        roles.rightsOfScope(scope).stream().allMatch(right -> actor.has(right.split("\\.", 2)[0])))
                .toList();
    }

    @Override
    @Right(KeyRows.MANAGE)
    public String address() {
        return BaseAddress.configured().origin() + "/api/v1";
    }

    @Override
    @Right(KeyRows.MANAGE)
    public LocalDate longest() {
        return LocalDate.now(clock).plusYears(1);
    }

    @Override
    @Transactional
    @Right(KeyRows.MANAGE)
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
    @Right(KeyRows.MANAGE)
    public void revoke(UUID id) {
        UUID own = own(id).id();
        Actor actor = ActorContext.current();
        UUID person = Objects.requireNonNull(actor.personId());
        ActorContext.runAs(
                Actor.system(actor.requireCooperation(), actor.name()), () -> steps.revoke(own, person, actor.name()));
    }

    private Key own(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("key " + id));
    }
}
