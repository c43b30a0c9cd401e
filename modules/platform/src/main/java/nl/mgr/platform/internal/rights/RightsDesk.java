package nl.mgr.platform.internal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Members;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Rights;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.entrance.AddressGate;

/** Reads nothing but the declarations and the roles of a membership. */
@ApplicationScoped
@Guarded("platform")
class RightsDesk implements Rights {

    /** Shown last, as in the menu: what administrators look after. */
    private static final String LAST = "platform";

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Modules modules;

    @Inject
    private AddressGate addresses;

    @Inject
    private Members members;

    @Override
    @Transactional
    @Right("platform.rights.view")
    public Overview ownKind() {
        List<String> ofKind = List.copyOf(
                roles.ofKind(OrganisationKind.of(ActorContext.current().kind())));
        return new Overview(ofKind, ownRoles(), blocks(ofKind));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public List<Block> ofMember(UUID membershipId) {
        return blocks(members.member(membershipId).allRoles());
    }

    private List<Block> blocks(Collection<String> asked) {
        Actor actor = ActorContext.current();
        return new RightsTable(roles, shownOrder(), addresses.addressesByRight())
                .blocks(asked, actor::has, address -> addresses.opens(address, actor));
    }

    private List<String> shownOrder() {
        List<String> ids =
                new ArrayList<>(modules.inOrder().stream().map(MgrModule::id).toList());
        if (ids.remove(LAST)) {
            ids.add(LAST);
        }
        return ids;
    }

    private List<String> ownRoles() {
        return database.first(
                        "select array_to_string(roles || platform.borrowed_roles(id, ?, ?), ' ') as roles from platform.membership where id = ?",
                        row -> List.of(row.text("roles").split(" ")),
                        LocalDate.now(clock),
                        roles.administrators(),
                        ActorContext.current().membershipId())
                .orElseThrow(() -> new NotFound("an own membership"));
    }
}
