package nl.mgr.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction: a person through one active membership, or the system on behalf of a recorded cause. The
 * database scope of the transaction follows from it and from nothing else.
 *
 * @param kind decides the database role
 * @param personId the person, or {@code null} for the system
 * @param name shown on screen and in the audit trail; for the system its cause
 * @param membershipId the active membership
 * @param cooperationId the cooperation whose rows exist; {@code null} only before log-in and for the installation
 * @param municipalityId the municipality the person works for
 * @param municipalityIds that municipality and its predecessors
 * @param providerId the care provider the person works for
 * @param access modules and legal domains that exist today
 * @param rights named rights, e.g. {@code contracts.tariff.change}
 */
public record Actor(
        ActorKind kind,
        @Nullable UUID personId,
        String name,
        @Nullable UUID membershipId,
        @Nullable UUID cooperationId,
        @Nullable UUID municipalityId,
        List<UUID> municipalityIds,
        @Nullable UUID providerId,
        ModuleAccess access,
        Set<String> rights)
        implements Serializable {

    /** Holds every right: the system, whose work items were checked when they were recorded. */
    public static final String EVERY_RIGHT = "*";

    public Actor {
        municipalityIds = List.copyOf(municipalityIds);
        rights = Set.copyOf(rights);
        boolean scoped =
                switch (kind) {
                    case AUTHENTICATION, PLATFORM, SYSTEM -> true;
                    case STAFF -> cooperationId != null;
                    case MUNICIPALITY -> cooperationId != null && !municipalityIds.isEmpty();
                    case PROVIDER -> cooperationId != null && providerId != null;
                };
        if (!scoped) {
            throw new IllegalArgumentException(
                    "an actor of kind " + kind + " without its scope would silently see nothing");
        }
    }

    /** The log-in code, before anybody is known. */
    public static Actor authentication() {
        return authentication(null, "log-in");
    }

    /**
     * The log-in code, at work for somebody who showed who they are: their password, their sessions.
     *
     * @param name of the person
     */
    public static Actor authentication(@Nullable UUID personId, String name) {
        return new Actor(
                ActorKind.AUTHENTICATION,
                personId,
                name,
                null,
                null,
                null,
                List.of(),
                null,
                ModuleAccess.NONE,
                Set.of());
    }

    /** The system at work in one cooperation, or in none for installation-wide work. */
    public static Actor system(@Nullable UUID cooperationId, String cause) {
        return new Actor(
                ActorKind.SYSTEM,
                null,
                cause,
                null,
                cooperationId,
                null,
                List.of(),
                null,
                ModuleAccess.NONE,
                Set.of(EVERY_RIGHT));
    }

    public boolean may(String right) {
        return rights.contains(right) || rights.contains(EVERY_RIGHT);
    }

    /** Whether the module exists for this actor today. */
    public boolean has(String module) {
        return kind == ActorKind.SYSTEM || access.modules().contains(module);
    }

    /** @throws IllegalStateException for actors that work in no cooperation */
    public UUID requireCooperation() {
        if (cooperationId == null) {
            throw new IllegalStateException("this work needs a cooperation, and " + name + " has none");
        }
        return cooperationId;
    }

    /** @throws IllegalStateException for actors that are not a care provider */
    public UUID requireProvider() {
        if (providerId == null) {
            throw new IllegalStateException(name + " does not work for a care provider");
        }
        return providerId;
    }

    /** @throws IllegalStateException for actors that are not a municipality */
    public UUID requireMunicipality() {
        if (municipalityId == null) {
            throw new IllegalStateException(name + " does not work for a municipality");
        }
        return municipalityId;
    }
}
