package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ModuleAccess;
import org.jspecify.annotations.Nullable;

/** People of the demo's team, for what takes two of them. */
@ApplicationScoped
class DemoPerson {

    private static final String BY_NAME = "select id from platform.person_ref where name = ? order by id";

    @Inject
    private Database database;

    /** Whom of that name the actor sees first. */
    @Transactional
    UUID named(String name) {
        return database.first(BY_NAME, row -> row.uuid("id"), name).orElseThrow();
    }

    /** As somebody of the team, or for {@code null} as nobody yet. */
    static Actor team(UUID cooperation, @Nullable UUID person, String name) {
        return actor(ActorKind.STAFF, person, name, cooperation, null);
    }

    /** As somebody of a provider. */
    static Actor ofProvider(UUID cooperation, UUID provider, String name) {
        return actor(ActorKind.PROVIDER, null, name, cooperation, provider);
    }

    private static Actor actor(
            ActorKind kind, @Nullable UUID person, String name, UUID cooperation, @Nullable UUID provider) {
        return new Actor(
                kind,
                person,
                name,
                null,
                cooperation,
                null,
                List.of(),
                provider,
                new ModuleAccess(Set.of("platform", "cooperation", "providers"), Set.of()),
                Set.of(Actor.EVERY_RIGHT));
    }
}
