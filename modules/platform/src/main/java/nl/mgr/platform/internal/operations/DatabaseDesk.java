package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.DatabaseUse;

/** Reads the catalogue of PostgreSQL. All cooperations are in one database, so this is for its administrator only. */
@ApplicationScoped
@Guarded("platform")
class DatabaseDesk implements DatabaseUse {

    @Inject
    private Database database;

    @Inject
    private Questions questions;

    @Override
    @Right("platform.database.view")
    public Use use() {
        return questions.use();
    }

    @Override
    @Transactional
    @Right("platform.database.view")
    public Page<TableUse> largest(ListQuery query) {
        List<TableUse> rows =
                database.list("""
                select schema.nspname || '.' || whole.relname as name,
                       sum(greatest(part.reltuples, 0))::bigint as rows,
                       sum(pg_total_relation_size(part.oid))::bigint as bytes
                from pg_class part
                join pg_class whole on whole.oid = coalesce(pg_partition_root(part.oid), part.oid)
                join pg_namespace schema on schema.oid = whole.relnamespace
                where part.relkind = 'r' and schema.nspname not in ('pg_catalog', 'information_schema')
                group by schema.nspname, whole.relname
                order by bytes desc, name limit 10""", row -> new TableUse(row.text("name"), row.number("rows"), row.number("bytes")));
        return new Page<>(rows, rows.size());
    }
}
