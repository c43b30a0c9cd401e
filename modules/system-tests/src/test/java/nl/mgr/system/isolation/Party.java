package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.RunningPlatform;

/**
 * Somebody who visits the running platform, and which of all rows are their business.
 *
 * @param own numbers of the rows that they may see
 */
record Party(String login, HttpVisitor visitor, Scope scope, BitSet own, Canaries rows) {

    static Party of(RunningPlatform platform, Connection superuser, Canaries rows, String login, String today)
            throws SQLException {
        Scope scope = Scope.of(superuser, login, today);
        return new Party(login, HttpVisitor.of(platform).logsInAs(login), scope, visible(superuser, scope, rows), rows);
    }

    boolean owns(UUID id) {
        Integer number = rows.number(id);
        return number != null && own.get(number);
    }

    boolean isAnothers(UUID id) {
        Integer number = rows.number(id);
        return number != null && !own.get(number);
    }

    /**
     * The id of another's row: of any table, small or large.
     *
     * @param module half of the time of a table of this module, as its page would take it
     */
    UUID guess(Random random, String module) {
        List<String> tables = rows.tables();
        List<String> near = tables.stream()
                .filter(table -> table.startsWith(module + ".") && hasOthers(table))
                .toList();
        if (near.isEmpty() || random.nextBoolean()) {
            near = tables.stream().filter(this::hasOthers).toList();
        }
        String table = near.get(random.nextInt(near.size()));
        int begin = rows.first(table);
        int end = rows.end(table);
        int found = own.nextClearBit(begin + random.nextInt(end - begin));
        return rows.id(found < end ? found : own.nextClearBit(begin));
    }

    private boolean hasOthers(String table) {
        return own.nextClearBit(rows.first(table)) < rows.end(table);
    }

    /**
     * What row security lets them see. That it is right is proven apart; here it is what the portal may show at most. And
     * the name of the cooperation for which they act, which is that of its team's organisation.
     */
    private static BitSet visible(Connection superuser, Scope scope, Canaries rows) throws SQLException {
        BitSet visible = new BitSet();
        superuser.setAutoCommit(false);
        try {
            for (String table : rows.tables()) {
                scope.enter(superuser, true);
                boolean may = Scope.list(
                                superuser,
                                "select has_table_privilege(current_user, '" + table + "', 'select')",
                                Boolean.class)
                        .get(0);
                if (may) {
                    Scope.list(superuser, "select id from " + table, UUID.class).stream()
                            .map(rows::number)
                            .filter(Objects::nonNull)
                            .forEach(visible::set);
                }
                superuser.rollback();
            }
        } finally {
            superuser.setAutoCommit(true);
        }
        Scope.list(
                        superuser,
                        "select id from platform.organisation where kind = 'cooperation-team' and cooperation_id = ?",
                        UUID.class,
                        scope.cooperation())
                .forEach(id -> visible.set(rows.number(id)));
        return visible;
    }
}
