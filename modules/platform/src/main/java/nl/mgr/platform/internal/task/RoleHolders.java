package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import org.jspecify.annotations.Nullable;

/** Which roles somebody has today, per organisation of a cooperation. */
@ApplicationScoped
class RoleHolders {

    private static final String HELD = """
        select o.kind, o.pointer, array_to_string(m.roles, ' ') as roles
        from platform.membership m join platform.organisation o on o.id = m.organisation_id
        where m.cooperation_id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)\
        """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Roles that are held, by organisation. */
    record Held(UUID cooperation, Map<String, Set<String>> byOrganisation) {

        /** The first of the kind's roles that somebody has; the first of all when nobody has any. */
        String roleFor(TaskKind kind, @Nullable UUID organisation) {
            Set<String> held = byOrganisation.getOrDefault(
                    key(kind.party(), organisation == null ? cooperation : organisation), Set.of());
            return kind.roles().stream()
                    .filter(held::contains)
                    .findFirst()
                    .orElse(kind.roles().get(0));
        }
    }

    Held today() {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<String>> held = new HashMap<>();
        for (OneMember one : database.list(HELD, OneMember::of, cooperation, today, today)) {
            held.computeIfAbsent(one.organisation(), none -> new HashSet<>()).addAll(one.roles());
        }
        return new Held(cooperation, held);
    }

    private static String key(OrganisationKind kind, UUID pointer) {
        return kind.code() + " " + pointer;
    }

    private record OneMember(String organisation, Set<String> roles) {

        static OneMember of(Row row) {
            return new OneMember(
                    key(OrganisationKind.of(row.text("kind")), row.uuid("pointer")),
                    Set.of(row.text("roles").split(" ")));
        }
    }
}
