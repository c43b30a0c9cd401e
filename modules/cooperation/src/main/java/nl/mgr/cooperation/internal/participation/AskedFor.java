package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Database;

/** Which boxes of the matrix somebody asks to change; row security says whose. */
@ApplicationScoped
class AskedFor {

    private static final String OPEN = """
            select id, municipality_id, submodule_id from cooperation.participation_request
            where cooperation_id = ? and state not in ('afgewezen', 'ingetrokken', 'uitgevoerd')""";

    @Inject
    private Database database;

    record Box(UUID municipality, UUID submodule) {}

    /** The open request per box; none for who may not see requests. */
    Map<Box, UUID> by(Actor actor) {
        return actor.may("cooperation.request.view")
                ? database
                        .list(
                                OPEN,
                                row -> Map.entry(
                                        new Box(row.uuid("municipality_id"), row.uuid("submodule_id")), row.uuid("id")),
                                actor.requireCooperation())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of();
    }
}
