package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who asks, as the application tells the database: a role and the settings of the transaction. */
public record Scope(
        String role, UUID cooperation, List<UUID> municipalities, UUID provider, Collection<String> domains) {

    static final List<String> ROLES =
            List.of("mgr_staff", "mgr_batch", "mgr_municipality", "mgr_provider", "mgr_auth", "mgr_platform");

    private static final String SET = """
            select set_config('role', ?, %1$s), set_config('mgr.cooperation', ?, %1$s),
                   set_config('mgr.municipalities', ?, %1$s), set_config('mgr.provider', ?, %1$s),
                   set_config('mgr.domains', ?, %1$s), set_config('mgr.person', ?, %1$s),
                   set_config('mgr.cause', 'random attempt', %1$s)""";

    private static final String MEMBERSHIP = """
            select o.kind, m.cooperation_id, o.pointer
            from platform.person p join platform.membership m on m.person_id = p.id
            join platform.organisation o on o.id = m.organisation_id
            where p.login_name = ?""";
    private static final String PREDECESSORS = """
            with recursive line (id) as (
              select ?::uuid union select m.id from cooperation.municipality m join line on m.successor_id = line.id)
            select id from line""";
    private static final String DOMAINS = """
            select distinct r.software_module || ':' || r.legal_domain from cooperation.participation_ref r
            where r.cooperation_id = ? and r.municipality_id = any (?) and r.legal_domain is not null
              and r.valid_from <= ?::date and coalesce(r.valid_until, 'infinity') > ?::date""";

    static Scope random(Random random) {
        int cooperation = random.nextInt(Tenant.COOPERATIONS);
        String role = ROLES.get(random.nextInt(ROLES.size()));
        List<UUID> municipalities = new ArrayList<>();
        TreeSet<String> domains = new TreeSet<>();
        if (role.equals("mgr_municipality")) {
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                municipalities.add(Tenant.municipality(cooperation, random.nextInt(Tenant.MUNICIPALITIES)));
            }
            for (String module : List.of("providers", "contracts", "monitoring", "procurement")) {
                Tenant.DOMAINS.stream()
                        .filter(domain -> random.nextBoolean())
                        .forEach(domain -> domains.add(module + ":" + domain));
            }
        }
        boolean inside = !role.equals("mgr_auth") && !role.equals("mgr_platform");
        return new Scope(
                role,
                inside ? Tenant.cooperation(cooperation) : null,
                municipalities,
                role.equals("mgr_provider") ? Tenant.provider(cooperation, random.nextInt(Tenant.PROVIDERS)) : null,
                domains);
    }

    /** Of somebody's only membership in the running platform, as the product itself would work it out. */
    public static Scope of(Connection superuser, String login, String today) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(MEMBERSHIP)) {
            statement.setString(1, login);
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("there is no log-in " + login);
            }
            UUID cooperation = row.getObject("cooperation_id", UUID.class);
            UUID pointer = row.getObject("pointer", UUID.class);
            return switch (row.getString("kind")) {
                case "municipality" -> {
                    List<UUID> line = list(superuser, PREDECESSORS, UUID.class, pointer);
                    yield new Scope(
                            "mgr_municipality",
                            cooperation,
                            line,
                            null,
                            list(
                                    superuser,
                                    DOMAINS,
                                    String.class,
                                    cooperation,
                                    superuser.createArrayOf("uuid", line.toArray()),
                                    today,
                                    today));
                }
                case "provider" -> new Scope("mgr_provider", cooperation, List.of(), pointer, List.of());
                case "installation" -> new Scope("mgr_platform", null, List.of(), null, List.of());
                default -> new Scope("mgr_staff", cooperation, List.of(), null, List.of());
            };
        }
    }

    public static <T> List<T> list(Connection connection, String sql, Class<T> type, Object... values)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getObject(1, type));
            }
        }
        return found;
    }

    /** Somebody who works there, for rows that are a person's own; nobody where the scope is of no tenant. */
    private String person() {
        return Tenant.all().stream()
                .filter(tenant -> tenant.cooperation().equals(cooperation))
                .filter(tenant -> provider == null || tenant.provider().equals(provider))
                .filter(tenant -> !role.equals("mgr_municipality") || municipalities.contains(tenant.municipality()))
                .map(tenant -> Tenant.id("platform.person" + tenant.number()).toString())
                .findFirst()
                .orElse("");
    }

    /** The role as the columns of the written expectation name it. */
    String word() {
        return role.substring("mgr_".length());
    }

    /** @param local until the end of the transaction, as the product does it, or for the session, as it must not */
    public void enter(Connection connection, boolean local) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET.formatted(local))) {
            statement.setString(1, role);
            statement.setString(2, cooperation == null ? "" : cooperation.toString());
            statement.setString(3, municipalities.stream().map(UUID::toString).collect(Collectors.joining(",")));
            statement.setString(4, provider == null ? "" : provider.toString());
            statement.setString(5, String.join(",", domains));
            statement.setString(6, person());
            statement.execute();
        }
    }
}
