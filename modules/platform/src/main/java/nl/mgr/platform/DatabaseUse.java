package nl.mgr.platform;

import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/** What the database takes up. */
public interface DatabaseUse {

    /**
     * All of it together.
     *
     * @param bytes of all tables and indexes, those of PostgreSQL itself included
     * @param connections that are open, of everybody
     * @param allowed how many can be open at the same time
     */
    record Use(long bytes, long connections, long allowed) {}

    /**
     * A table with its indexes and all its partitions.
     *
     * @param rows as PostgreSQL estimated them last
     */
    record TableUse(String name, long rows, long bytes) {}

    Use use();

    /** The ten largest. No sort keys. */
    Page<TableUse> largest(ListQuery query);
}
