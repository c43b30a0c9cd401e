package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Row;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.SingleSignOn.Choice;
import nl.mgr.platform.SingleSignOn.Setup;
import nl.mgr.platform.SingleSignOn.State;
import nl.mgr.platform.SingleSignOn.Test;
import nl.mgr.platform.internal.login.Vault;
import org.jspecify.annotations.Nullable;

/** The rows of {@code platform.identity_provider}. Read by the log-in, written by the system in one cooperation. */
@ApplicationScoped
class IdentityProviders {

    private static final String SELECT = """
            select provider.*, organisation.kind, organisation.name as organisation,
                   array_to_string(provider.test_roles, ' ') as tried_roles, provider.role_values::text as values_of_roles
            from platform.identity_provider provider
            join platform.organisation on organisation.id = provider.organisation_id
            where\s""";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    @Transactional
    Optional<IdentityProvider> byId(UUID id) {
        return database.first(SELECT + "provider.id = ?", IdentityProviders::provider, id);
    }

    @Transactional
    Optional<IdentityProvider> byCode(String code) {
        return database.first(SELECT + "provider.code = ?", IdentityProviders::provider, code);
    }

    /** Of the organisation and cooperation of a membership. */
    @Transactional
    Optional<IdentityProvider> ofMembership(UUID membership) {
        return database.first(SELECT + """
                exists (select from platform.membership own where own.id = ?
                  and own.organisation_id = provider.organisation_id
                  and own.cooperation_id is not distinct from provider.cooperation_id)""", IdentityProviders::provider, membership);
    }

    /** Name of the organisation of a membership. */
    @Transactional
    String organisation(UUID membership) {
        return database.first("""
                        select organisation.name from platform.membership
                        join platform.organisation on organisation.id = membership.organisation_id
                        where membership.id = ?""", row -> row.text("name"), membership).orElseThrow();
    }

    @Transactional
    List<Choice> choices() {
        return database.list("""
                select organisation.name, provider.code
                from platform.identity_provider provider
                join platform.organisation on organisation.id = provider.organisation_id
                where provider.switched_on_at is not null and organisation.kind in ('municipality', 'cooperation-team')
                order by organisation.name, provider.code""", row -> new Choice(row.text("name"), row.text("code")));
    }

    @Transactional
    String secret(UUID provider) {
        return database.first(
                        "select client_secret from platform.identity_provider where id = ?",
                        row -> new String(vault.open(row.bytes("client_secret"), provider), StandardCharsets.UTF_8),
                        provider)
                .orElseThrow();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(UUID membership, String code, Setup setup, String secret) {
        UUID id = Ids.next();
        database.update(
                """
                insert into platform.identity_provider (id, organisation_id, cooperation_id, code, issuer, client_id,
                  client_secret, name_claim, roles_claim, role_values, lets_in_new, second_step, version)
                select ?, own.organisation_id, own.cooperation_id, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 1
                from platform.membership own where own.id = ?""",
                id,
                code,
                setup.issuer(),
                setup.clientId(),
                sealed(secret, id),
                setup.nameClaim(),
                setup.rolesClaim(),
                json(setup.roleValues()),
                setup.letsInNew(),
                setup.secondStep(),
                membership);
    }

    /** Off from then on: these settings were not tried. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void change(UUID id, long seen, Setup setup, @Nullable String secret) {
        int changed = database.update(
                """
                update platform.identity_provider
                set issuer = ?, client_id = ?, client_secret = coalesce(?::bytea, client_secret), name_claim = ?,
                    roles_claim = ?, role_values = ?::jsonb, lets_in_new = ?, second_step = ?, switched_on_at = null,
                    version = version + 1
                where id = ? and version = ?""",
                setup.issuer(),
                setup.clientId(),
                secret == null ? null : sealed(secret, id),
                setup.nameClaim(),
                setup.rolesClaim(),
                json(setup.roleValues()),
                setup.letsInNew(),
                setup.secondStep(),
                id,
                seen);
        if (changed == 0) {
            throw new OptimisticLockException("identity provider " + id);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void turn(UUID id, boolean on) {
        database.update(
                "update platform.identity_provider set switched_on_at = ? where id = ?",
                on ? clock.instant() : null,
                id);
    }

    /** Of a version; when it was changed in between, the try says nothing of what is there now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tried(UUID id, long version, Test test) {
        database.update("""
                update platform.identity_provider
                set tested_version = version, tested_at = ?, test_fault = ?, test_name = ?, test_roles = ?
                where id = ? and version = ?""", test.at(), test.fault(), test.name(), test.roles(), id, version);
    }

    private byte[] sealed(String secret, UUID owner) {
        return vault.seal(secret.getBytes(StandardCharsets.UTF_8), owner);
    }

    private static String json(Map<String, String> values) {
        var object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    private static IdentityProvider provider(Row row) {
        return new IdentityProvider(
                row.uuid("id"),
                row.uuid("organisation_id"),
                row.optionalUuid("cooperation_id"),
                OrganisationKind.of(row.text("kind")),
                row.text("organisation"),
                new State(
                        new Setup(
                                row.text("issuer"),
                                row.text("client_id"),
                                row.text("name_claim"),
                                row.text("roles_claim"),
                                values(row.text("values_of_roles")),
                                row.flag("lets_in_new"),
                                row.flag("second_step")),
                        row.text("code"),
                        row.optionalInstant("switched_on_at") != null,
                        test(row),
                        row.number("version")));
    }

    private static @Nullable Test test(Row row) {
        Instant at = row.optionalInstant("tested_at");
        Long version = row.optionalNumber("tested_version");
        if (at == null || version == null || version != row.number("version")) {
            return null;
        }
        String roles = row.optionalText("tried_roles");
        return new Test(
                at,
                row.optionalText("test_fault"),
                row.optionalText("test_name"),
                roles == null || roles.isEmpty() ? List.of() : List.of(roles.split(" ")));
    }

    private static Map<String, String> values(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.forEach((role, value) -> values.put(role, ((JsonString) value).getString()));
            return values;
        }
    }
}
