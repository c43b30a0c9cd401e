package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;

/** For which organisation somebody acts. */
@ApplicationScoped
public class OwnOrganisation {

    private static final String OF_MEMBERSHIP = "select organisation_id from platform.membership where id = ?";

    @Inject
    private Database database;

    /**
     * Of the actor, in the current transaction.
     *
     * @throws NotFound for who acts for none, as the system does
     */
    public UUID id() {
        return database.first(
                        OF_MEMBERSHIP,
                        row -> row.uuid("organisation_id"),
                        ActorContext.current().membershipId())
                .orElseThrow(() -> new NotFound("an own organisation"));
    }
}
