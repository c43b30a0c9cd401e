package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row of every tenant in every table, whatever tables there are: columns are filled by name and type, ids follow the
 * foreign keys within the tenant, and all text carries the tenant's canary word.
 */
final class TenantRows {

    /** A table or view with its columns. */
    record Relation(String name, boolean view, List<Column> columns) {
        boolean has(String column) {
            return columns.stream().anyMatch(one -> one.name().equals(column));
        }

        boolean has(String column, String type) {
            return columns.stream()
                    .anyMatch(one -> one.name().equals(column) && one.type().equals(type));
        }

        List<String> written() {
            return columns.stream()
                    .filter(column -> !column.made())
                    .map(Column::name)
                    .toList();
        }
    }

    /**
     * @param made by the database itself
     * @param target table whose id a foreign key asks for, or empty
     */
    record Column(String name, String type, boolean made, String target) {}

    private static final String RELATIONS = """
            select c.oid::regclass::text as relation, c.relkind = 'v' as view, a.attname as name,
                   format_type(a.atttypid, null) as type, a.attgenerated <> '' or a.attidentity = 'a' as made,
                   coalesce((select k.confrelid::regclass::text from pg_constraint k
                             where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                             order by cardinality(k.conkey) limit 1), '') as target
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname = any (?) and c.relkind in ('r', 'p', 'v') and not c.relispartition
              and c.relname <> 'schema_history'
            order by 1, a.attnum""";

    private static final Map<String, String> BY_NAME = Map.of(
            "line_id", "contracts.contract_line",
            "product_id", "contracts.product",
            "contract_id", "contracts.contract",
            "tariff_id", "contracts.tariff",
            "delivery_line_id", "monitoring.delivery_line",
            "organisation_id", "platform.organisation",
            "person_id", "platform.person",
            "tender_id", "procurement.tender",
            "lot_id", "procurement.lot",
            "delivery_id", "monitoring.delivery");

    /** Tables in which tenants share a row; it carries the word of the first of them. */
    private static final Set<String> SHARED = Set.of(
            "cooperation.cooperation", "cooperation.municipality", "providers.provider", "platform.organisation");

    /** Tables in which the installation has rows as well. */
    private static final Set<String> OF_INSTALLATION = Set.of(
            "kernel.outbox",
            "platform.audit_entry",
            "platform.audit_head",
            "platform.audit_check",
            "platform.audit_published",
            "platform.processing_log",
            "platform.person",
            "platform.organisation",
            "platform.membership",
            "platform.substitution",
            "platform.access_review",
            "platform.access_review_line",
            "platform.login_session",
            "platform.mail");

    private final Connection superuser;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<UUID, Tenant> byId = new TreeMap<>();

    TenantRows(Connection superuser) throws SQLException {
        this.superuser = superuser;
        read();
        prepare();
        for (Relation relation : relations.values()) {
            if (!relation.view()) {
                fill(relation);
            }
        }
    }

    Map<String, Relation> relations() {
        return relations;
    }

    /** Whose row has this id; {@code null} for ids that several tenants share. */
    Tenant ownerOf(UUID id) {
        return byId.get(id);
    }

    private void read() throws SQLException {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        Map<String, Boolean> views = new TreeMap<>();
        try (PreparedStatement statement = superuser.prepareStatement(RELATIONS)) {
            statement.setArray(1, superuser.createArrayOf("text", IsolationDatabase.MODULES.toArray()));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                String name = rows.getString("relation");
                views.put(name, rows.getBoolean("view"));
                columns.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Column(
                                rows.getString("name"),
                                rows.getString("type"),
                                rows.getBoolean("made"),
                                rows.getString("target")));
            }
        }
        columns.forEach((name, all) -> {
            if (!views.get(name)) {
                all.add(new Column("canary", "text", false, ""));
            }
            relations.put(name, new Relation(name, views.get(name), all));
        });
    }

    /**
     * No checks on the content of columns: a canary word fits nowhere; and no unique that waits for the end of a
     * transaction: {@code on conflict} does not know it. Row security stays as it is.
     */
    private void prepare() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("""
                    do $$ declare k record; begin
                      for k in select conrelid::regclass as tbl, conname from pg_constraint c
                               join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                               where (contype = 'c' or contype = 'u' and condeferrable)
                                 and conparentid = 0 and not t.relispartition
                                 and n.nspname in ('kernel', 'platform', 'cooperation', 'providers', 'contracts',
                                                   'monitoring', 'procurement') loop
                        execute format('alter table %s drop constraint %I cascade', k.tbl, k.conname);
                      end loop; end $$""");
            for (Relation relation : relations.values()) {
                if (!relation.view()) {
                    statement.execute("alter table " + relation.name() + " add column canary text");
                }
            }
        }
    }

    private void fill(Relation relation) throws SQLException {
        List<String> names = relation.written();
        String sql = "insert into " + relation.name() + " (" + String.join(", ", names) + ") values ("
                + String.join(
                        ", ",
                        names.stream().map(name -> "?::" + type(relation, name)).toList())
                + ") on conflict do nothing";
        superuser.setAutoCommit(false);
        try (Statement quiet = superuser.createStatement();
                PreparedStatement insert = superuser.prepareStatement(sql)) {
            quiet.execute("set local session_replication_role = replica");
            for (Tenant tenant : Tenant.all()) {
                if (tenant.isInstallation() && !OF_INSTALLATION.contains(relation.name())) {
                    continue;
                }
                int at = 1;
                for (String name : names) {
                    insert.setString(at++, value(relation, column(relation, name), tenant));
                }
                insert.executeUpdate();
                if (relation.has("id") && !SHARED.contains(relation.name())) {
                    byId.put(ownId(relation.name(), tenant), tenant);
                }
            }
            superuser.commit();
        } finally {
            superuser.setAutoCommit(true);
        }
    }

    private static Column column(Relation relation, String name) {
        return relation.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String type(Relation relation, String name) {
        return column(relation, name).type();
    }

    /** Ids of tables whose rows are the tenants themselves are theirs; else each tenant has a row of its own. */
    private static UUID ownId(String table, Tenant tenant) {
        return switch (table) {
            case "cooperation.cooperation" -> tenant.cooperation();
            case "cooperation.municipality" -> tenant.municipality();
            case "providers.provider" -> tenant.provider();
            default -> Tenant.id(table + tenant.number());
        };
    }

    private static String value(Relation relation, Column column, Tenant tenant) {
        String special = special(relation.name() + "." + column.name(), tenant);
        if (special != null) {
            return special.isEmpty() ? null : special;
        }
        return switch (column.name()) {
            case "cooperation_id" ->
                tenant.isInstallation() ? null : tenant.cooperation().toString();
            case "municipality_id" -> tenant.municipality().toString();
            case "provider_id" -> tenant.provider().toString();
            case "municipality_ids" -> "{" + tenant.municipality() + "}";
            case "legal_domain" -> tenant.domain();
            case "id" -> ownId(relation.name(), tenant).toString();
            case "valid_from", "during" -> "2020-01-01";
            case "valid_until", "delivered_at", "successor_id", "replaced_by" -> null;
            default -> byType(relation, column, tenant);
        };
    }

    /** Rows that tell whose they are in other words than the rest; an empty text stands for no value. */
    private static String special(String place, Tenant tenant) {
        boolean ofMunicipality = tenant.number() % 2 == 0;
        return switch (place) {
            case "platform.audit_head.chain", "platform.audit_check.chain", "platform.audit_published.chain" ->
                tenant.cooperation().toString();
            case "platform.audit_entry.sequence", "platform.audit_entry.hash" -> "";
            case "platform.organisation.kind" ->
                tenant.isInstallation() ? "installation" : ofMunicipality ? "municipality" : "provider";
            case "platform.organisation.cooperation_id" ->
                ofMunicipality ? "" : tenant.cooperation().toString();
            case "platform.organisation.pointer" ->
                tenant.isInstallation() ? "" : (ofMunicipality ? tenant.municipality() : tenant.provider()).toString();
            case "platform.organisation.id" -> organisation(tenant).toString();
            case "platform.membership.organisation_id",
                    "platform.access_review.organisation_id",
                    "platform.api_key.organisation_id" -> organisation(tenant).toString();
            case "platform.document.audience",
                    "platform.document_version.audience",
                    "platform.document_content.audience" -> ofMunicipality ? "municipality" : "provider";
            case "platform.task_event.party" -> "cooperation-team";
            case "cooperation.cooperation_module.software_modules" -> "{contracts,monitoring,providers}";
            case "cooperation.service_agreement.withdrawn_at" -> "";
            case "cooperation.service_line.lineage_id", "cooperation.service_result.lineage_id" ->
                Tenant.id("lineage of " + tenant.number()).toString();
            case "contracts.contract.status" -> "signed";
            case "contracts.contract_text.status" -> "vastgesteld";
            case "contracts.admission_event.kind" -> "gestopt";
            case "contracts.clock_rule.starts" -> "melding";
            case "contracts.clock_rule.direction" -> "na";
            case "providers.provider.merged_into", "providers.provider.merged_on" -> "";
            case "providers.merger.state" -> "ingetrokken";
            case "providers.evidence.state" -> "geaccepteerd";
            case "providers.subcontract.state" -> "toegestaan";
            case "contracts.indexation_run.status" -> "toegepast";
            case "contracts.control_plan.status" -> "afgerond";
            case "contracts.kpi_value.delivered_at" -> "2026-10-01 10:00+02";
            case "contracts.catalogue_publication.legal_domains" -> "{" + tenant.domain() + "}";
            case "procurement.lot.status" -> "open";
            case "platform.search_entry.audience" -> "{" + tenant.number() + "}";
            case "platform.saved_view.party_id" ->
                List.of(tenant.cooperation(), tenant.municipality(), tenant.provider())
                        .get(tenant.number() % 3)
                        .toString();
            case "monitoring.utilisation_year.month_cents" ->
                "{" + (tenant.number() + 1) + ",2,3,4,5,6,7,8,9,10,11,12}";
            default -> null;
        };
    }

    private static UUID organisation(Tenant tenant) {
        return Tenant.id("organisation of " + (tenant.number() % 2 == 0 ? tenant.municipality() : tenant.provider()));
    }

    private static String byType(Relation relation, Column column, Tenant tenant) {
        String target = column.target().isEmpty() ? BY_NAME.getOrDefault(column.name(), "") : column.target();
        return switch (column.type()) {
            case "uuid" ->
                target.isEmpty()
                        ? Tenant.id(relation.name() + column.name() + tenant.number())
                                .toString()
                        : ownId(target, tenant).toString();
            case "text" -> tenant.canary();
            case "text[]" -> "{" + tenant.canary() + "}";
            case "jsonb" -> "{\"word\": \"" + tenant.canary() + "\"}";
            case "bytea" -> "\\x" + Integer.toHexString(4096 + tenant.number());
            case "date" -> "2026-10-01";
            case "timestamp with time zone" -> "2026-10-01 10:00+02";
            case "boolean" -> "true";
            case "integer", "bigint", "numeric", "smallint" -> String.valueOf(tenant.number() + 1);
            default ->
                throw new IllegalStateException(
                        "how to fill " + relation.name() + "." + column.name() + " of type " + column.type() + "?");
        };
    }
}
