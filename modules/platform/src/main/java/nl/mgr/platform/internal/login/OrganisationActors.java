package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.internal.login.Scopes.Somebody;

/** As whom a program acts for an organisation: it sees the rows that the organisation's people see. */
@ApplicationScoped
public class OrganisationActors {

    @Inject
    private Scopes scopes;

    /**
     * @param pointer the municipality or care provider; of a team its cooperation
     * @param name of the program, as the history tells it
     * @param rights what it may, and nothing that follows from a role
     */
    public Actor program(OrganisationKind kind, UUID pointer, UUID cooperation, String name, Set<String> rights) {
        return scopes.actor(kind, pointer, cooperation, new Somebody(null, name, null), rights);
    }
}
