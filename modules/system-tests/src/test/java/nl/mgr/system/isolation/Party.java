package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.RunningPlatform;

/**
 * Somebody who visits the running platform, and the ids of all rows that are none of their business.
 *
 * @param own ids of what they may see
 * @param others ids of what they may not see
 */
record Party(String login, HttpVisitor visitor, Scope scope, Set<UUID> own, Set<UUID> others, List<UUID> guesses) {

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

    static Party of(RunningPlatform platform, Connection superuser, Map<UUID, String> all, String login, String today)
            throws SQLException {
        Scope scope = scope(superuser, login, today);
        Set<UUID> own = visible(superuser, scope, Set.copyOf(all.values()));
        Set<UUID> others = new HashSet<>(all.keySet());
        others.removeAll(own);
        List<UUID> guesses = new ArrayList<>(others);
        Collections.sort(guesses);
        return new Party(login, HttpVisitor.of(platform).logsInAs(login), scope, own, others, guesses);
    }

    private static Scope scope(Connection superuser, String login, String today) throws SQLException {
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
                default -> new Scope("mgr_staff", cooperation, List.of(), null, List.of());
            };
        }
    }

    private static <T> List<T> list(Connection connection, String sql, Class<T> type, Object... values)
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

    /** What row security lets them see. That it is right is proven apart; here it is what the portal may show at most. */
    private static Set<UUID> visible(Connection superuser, Scope scope, Set<String> tables) throws SQLException {
        Set<UUID> visible = new HashSet<>();
        superuser.setAutoCommit(false);
        try {
            for (String table : tables) {
                scope.enter(superuser, true);
                boolean may = list(
                                superuser,
                                "select has_table_privilege(current_user, '" + table + "', 'select')",
                                Boolean.class)
                        .get(0);
                if (may) {
                    visible.addAll(list(superuser, "select id from " + table, UUID.class));
                }
                superuser.rollback();
            }
        } finally {
            superuser.setAutoCommit(true);
        }
        return visible;
    }
}
