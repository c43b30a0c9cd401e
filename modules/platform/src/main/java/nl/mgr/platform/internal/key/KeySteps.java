package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What is done with keys in other names than the asker's: as the system and as the log-in. */
@ApplicationScoped
class KeySteps {

    /** Whose key it is and what it says. */
    record Found(
            UUID id,
            String name,
            List<String> scopes,
            LocalDate lastDay,
            boolean revoked,
            UUID cooperation,
            OrganisationKind kind,
            UUID pointer,
            boolean somebodyWorksThere,
            @Nullable Instant usedAt) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** As the system. The key itself is not kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID keep(
            UUID cooperation,
            UUID organisation,
            String name,
            String key,
            Set<String> scopes,
            UUID maker,
            String makerName,
            LocalDate lastDay) {
        UUID id = Ids.next();
        database.update(
                """
                insert into platform.api_key (id, cooperation_id, organisation_id, name, hint, hash, scopes, made_at, made_by,
                  made_by_id, last_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                cooperation,
                organisation,
                name,
                KeyText.hint(key),
                Fingerprint.ofText(key),
                scopes,
                clock.instant(),
                makerName,
                maker,
                lastDay);
        return id;
    }

    /** As the system. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void revoke(UUID id, UUID person, String name) {
        database.update("""
                update platform.api_key set revoked_at = ?, revoked_by = ?, revoked_by_id = ?
                where id = ? and revoked_at is null""", clock.instant(), name, person, id);
    }

    /** As the log-in. An organisation for which nobody works (any more) has no programs either. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Found> find(String key) {
        LocalDate today = LocalDate.now(clock);
        return database.first(
                """
                select key.id, key.name, array_to_string(key.scopes, ' ') as scopes, key.last_day,
                       key.revoked_at is not null as revoked, key.cooperation_id, organisation.kind, organisation.pointer,
                       last.used_at,
                       exists (select from platform.membership
                               where membership.organisation_id = key.organisation_id
                                 and membership.cooperation_id = key.cooperation_id and membership.valid_from <= ?
                                 and (membership.valid_until is null or membership.valid_until > ?)) as works
                from platform.api_key key
                join platform.organisation on organisation.id = key.organisation_id
                left join platform.api_key_use last on last.key_id = key.id
                where key.hash = ?""",
                row -> new Found(
                        row.uuid("id"),
                        row.text("name"),
                        List.of(row.text("scopes").split(" ")),
                        row.date("last_day"),
                        row.flag("revoked"),
                        row.uuid("cooperation_id"),
                        OrganisationKind.of(row.text("kind")),
                        row.uuid("pointer"),
                        row.flag("works"),
                        row.optionalInstant("used_at")),
                today,
                today,
                Fingerprint.ofText(key));
    }

    /** As the log-in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void used(UUID id, UUID cooperation, Instant at, String origin) {
        database.update("""
                insert into platform.api_key_use (key_id, cooperation_id, used_at, origin) values (?, ?, ?, ?)
                on conflict (key_id) do update set used_at = excluded.used_at, origin = excluded.origin""", id, cooperation, at, origin);
    }
}
