package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mgr.system.isolation.TenantRows.Relation;

/**
 * Random attempts to see or touch what is another's, on one connection of the application's pool. Each attempt is a
 * transaction of its own that is rolled back, as a random role with a random scope. What comes back is judged by the
 * canary words and ids in it.
 */
final class Attempts {

    /** What is said of a read by a transaction that never said who acts. */
    static final String NOBODY = "read as nobody: ";

    private static final String DENIED = "42501";
    private static final Pattern CANARY = Pattern.compile("kanarie(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int LOOKS = 200;

    /** What the attempts came to. */
    record Outcome(int attempts, long rowsSeen, long denials, Set<String> seen, List<String> violations) {
        /** Tables and views in which something was found. */
        Set<String> places() {
            return violations.stream()
                    .map(violation -> violation.split(" \\| ")[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final Connection pooled;
    private final TenantRows rows;
    private final Visibility visibility;
    private final boolean local;
    private final Random random;
    private final List<Tenant> tenants = Tenant.all();
    private final List<Relation> relations;
    private final Map<String, List<String>> truth;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();
    private long rowsSeen;
    private long denials;

    /** @param local whether the scope ends with the transaction, as in the product */
    Attempts(Connection pooled, TenantRows rows, Map<String, List<String>> truth, long seed, boolean local) {
        this.pooled = pooled;
        this.rows = rows;
        this.truth = truth;
        this.visibility = new Visibility();
        this.local = local;
        this.random = new Random(seed);
        this.relations = List.copyOf(rows.relations().values());
    }

    /** All rows there are, as JSON, per table and view. */
    static Map<String, List<String>> truth(Connection superuser, TenantRows rows) throws SQLException {
        Map<String, List<String>> truth = new HashMap<>();
        try (Statement statement = superuser.createStatement()) {
            for (String relation : rows.relations().keySet()) {
                List<String> all = new ArrayList<>();
                ResultSet found = statement.executeQuery("select to_jsonb(t)::text from " + relation + " t");
                while (found.next()) {
                    all.add(found.getString(1));
                }
                truth.put(relation, all);
            }
        }
        return truth;
    }

    Outcome run(int count) throws SQLException {
        pooled.setAutoCommit(false);
        for (int i = 0; i < count; i++) {
            Relation relation = any(relations);
            Scope scope = Scope.random(random);
            int kind = random.nextInt(12);
            String attempt = i + " " + kind + " " + scope;
            try {
                if (kind != 11) {
                    scope.enter(pooled, local);
                }
                attempt(kind, relation, scope, attempt);
                if (local) {
                    pooled.rollback();
                } else {
                    pooled.commit();
                }
            } catch (SQLException e) {
                pooled.rollback();
                if (DENIED.equals(e.getSQLState())) {
                    denials++;
                } else {
                    found(relation, attempt, e.getSQLState() + " " + e.getMessage());
                }
            }
        }
        if (local) {
            look();
        }
        return new Outcome(count, rowsSeen, denials, seen, violations);
    }

    /** Where chance let no role see what is its own: a plain look as each of them, so that no hole stays unproven. */
    private void look() throws SQLException {
        for (Relation relation : relations) {
            for (int i = 0; i < LOOKS; i++) {
                Scope scope = Scope.random(random);
                if (!seen.contains(relation.name() + " " + scope.word())) {
                    look(relation, scope, "look " + i + " " + scope);
                }
            }
        }
    }

    private void look(Relation relation, Scope scope, String attempt) throws SQLException {
        try {
            scope.enter(pooled, local);
            read(relation, scope, attempt, "true limit 100");
        } catch (SQLException e) {
            if (!DENIED.equals(e.getSQLState())) {
                found(relation, attempt, e.getSQLState() + " " + e.getMessage());
            }
        } finally {
            pooled.rollback();
        }
    }

    private void attempt(int kind, Relation relation, Scope scope, String attempt) throws SQLException {
        switch (kind) {
            case 0 -> read(relation, scope, attempt, "true limit 100");
            case 1 ->
                read(
                        relation,
                        scope,
                        attempt,
                        "to_jsonb(t)::text like '%" + someone().canary() + "\"%' limit 100");
            case 2 -> read(relation, scope, attempt, about(relation, someone()) + " limit 100");
            case 3 -> read(relation, scope, attempt, "true order by md5(to_jsonb(t)::text) limit 20");
            case 4 -> count(relation, scope, attempt);
            case 5, 6 -> join(relation, any(relations), scope, attempt);
            case 7 ->
                touch(relation, scope, attempt, "update %s as t set canary = 'taken' where canary = '%s' returning 1");
            case 8 -> touch(relation, scope, attempt, "delete from %s as t where canary = '%s' returning 1");
            case 9 -> insert(relation, scope, attempt);
            case 10 -> move(relation, scope, attempt);
            default -> forgotten(relation, attempt);
        }
    }

    private void found(Relation relation, String attempt, String what) {
        violations.add(attempt + " | " + relation.name() + " | " + what);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Tenant someone() {
        return any(tenants);
    }

    /** A guess of another's row by one of its ids. */
    private String about(Relation relation, Tenant other) {
        List<String> guesses = new ArrayList<>();
        Map.of(
                        "cooperation_id", other.cooperation(),
                        "municipality_id", other.municipality(),
                        "provider_id", other.provider(),
                        "id", Tenant.id(relation.name() + other.number()),
                        "line_id", Tenant.id("contracts.contract_line" + other.number()),
                        "product_id", Tenant.id("contracts.product" + other.number()))
                .forEach((column, id) -> {
                    if (relation.has(column, "uuid")) {
                        guesses.add("t." + column + " = '" + id + "'");
                    }
                });
        guesses.sort(String::compareTo);
        return guesses.isEmpty() ? "true" : any(guesses);
    }

    private void read(Relation relation, Scope scope, String attempt, String where) throws SQLException {
        try (Statement statement = pooled.createStatement();
                ResultSet found = statement.executeQuery(
                        "select to_jsonb(t)::text from " + relation.name() + " t where " + where)) {
            while (found.next()) {
                judge(relation, scope, found.getString(1), attempt);
            }
        }
    }

    private void judge(Relation relation, Scope scope, String row, String attempt) {
        rowsSeen++;
        seen.add(relation.name() + " " + scope.word());
        if (!visible(relation.name(), scope, row)) {
            found(relation, attempt, "saw " + row);
        }
    }

    private boolean visible(String relation, Scope scope, String row) {
        return visibility.seesAll(relation, scope)
                || owners(row).stream().allMatch(owner -> visibility.may(relation, scope, owner));
    }

    /** By canary word; else by ids that are one tenant's only; else by the ids of tenants in it. */
    private List<Tenant> owners(String row) {
        List<Tenant> owners = new ArrayList<>();
        CANARY.matcher(row).results().forEach(word -> owners.add(tenants.get(Integer.parseInt(word.group(1)))));
        if (owners.isEmpty()) {
            ID.matcher(row).results().forEach(id -> {
                Tenant owner = rows.ownerOf(UUID.fromString(id.group()));
                if (owner != null) {
                    owners.add(owner);
                }
            });
        }
        if (owners.isEmpty()) {
            owners.add(new Tenant(
                    1,
                    id(row, "cooperation_id"),
                    id(row, "municipality_id"),
                    id(row, "provider_id"),
                    text(row, "legal_domain")));
        }
        return owners;
    }

    private static UUID id(String row, String column) {
        String text = text(row, column);
        return text == null ? null : UUID.fromString(text);
    }

    private static String text(String row, String column) {
        Matcher matcher = Pattern.compile('"' + column + "\": \"([^\"]*)\"").matcher(row);
        return matcher.find() ? matcher.group(1) : null;
    }

    private void count(Relation relation, Scope scope, String attempt) throws SQLException {
        try (Statement statement = pooled.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + relation.name())) {
            found.next();
            long most = truth.get(relation.name()).stream()
                    .filter(row -> visible(relation.name(), scope, row))
                    .count();
            if (found.getLong(1) > most) {
                found(relation, attempt, "counted " + found.getLong(1) + " of " + most);
            }
        }
    }

    private void join(Relation one, Relation other, Scope scope, String attempt) throws SQLException {
        String on = one.has("cooperation_id") && other.has("cooperation_id") && random.nextBoolean()
                ? "a.cooperation_id = b.cooperation_id"
                : "true";
        try (Statement statement = pooled.createStatement();
                ResultSet found = statement.executeQuery("select to_jsonb(a)::text, to_jsonb(b)::text from "
                        + one.name() + " a left join " + other.name() + " b on " + on + " limit 100")) {
            while (found.next()) {
                judge(one, scope, found.getString(1), attempt);
                if (found.getString(2) != null) {
                    judge(other, scope, found.getString(2), attempt);
                }
            }
        }
    }

    private void touch(Relation relation, Scope scope, String attempt, String sql) throws SQLException {
        Tenant other = someone();
        write(relation, scope, other, attempt, sql.formatted(relation.name(), other.canary()));
    }

    /** A copy of another's row. */
    private void insert(Relation relation, Scope scope, String attempt) throws SQLException {
        String row = any(truth.get(relation.name()));
        if (relation.view() || !row.contains("kanarie")) {
            return;
        }
        String columns = String.join(", ", relation.written());
        write(
                relation,
                scope,
                owners(row).get(0),
                attempt,
                "insert into " + relation.name() + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(null::" + relation.name() + ", '" + row.replace("'", "''")
                        + "'::jsonb) returning 1");
    }

    /** Own rows given to another, which must be refused as well. */
    private void move(Relation relation, Scope scope, String attempt) throws SQLException {
        Tenant other = someone();
        if (relation.view() || visibility.mayWrite(relation.name(), scope, other) || !relation.has("cooperation_id")) {
            return;
        }
        write(
                relation,
                scope,
                other,
                attempt,
                "update " + relation.name() + " set cooperation_id = '" + other.cooperation() + "'"
                        + (relation.has("municipality_id") ? ", municipality_id = '" + other.municipality() + "'" : "")
                        + (relation.has("provider_id") ? ", provider_id = '" + other.provider() + "'" : "")
                        + " where canary is not null and cooperation_id <> '" + other.cooperation() + "' returning 1");
    }

    /** Whatever is written for somebody else is denied or finds no row; any other error came too late. */
    private void write(Relation relation, Scope scope, Tenant other, String attempt, String sql) throws SQLException {
        if (relation.view()) {
            return;
        }
        boolean own = visibility.mayWrite(relation.name(), scope, other);
        try (Statement statement = pooled.createStatement();
                ResultSet touched = statement.executeQuery(sql)) {
            if (touched.next() && !own) {
                found(relation, attempt, "wrote by " + sql);
            }
        } catch (SQLException e) {
            if (!own || DENIED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** A transaction that never said who acts. */
    private void forgotten(Relation relation, String attempt) throws SQLException {
        try (PreparedStatement statement = pooled.prepareStatement("select count(*) from " + relation.name());
                ResultSet found = statement.executeQuery()) {
            found.next();
            found(relation, attempt, NOBODY + found.getLong(1));
        }
    }
}
