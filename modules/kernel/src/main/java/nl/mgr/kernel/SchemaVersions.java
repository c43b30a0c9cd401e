package nl.mgr.kernel;

import java.time.Instant;
import java.util.List;

/** Up to where the schema of each module was brought. */
public interface SchemaVersions {

    /**
     * The last migration of a schema.
     *
     * @param module id of the module, which is the name of the schema
     * @param version e.g. {@code 1}
     * @param at when it ran, by the clock of the database
     */
    record Applied(String module, String version, String description, Instant at) {}

    /** As found at the start of this node, in the order in which the schemas are migrated. */
    List<Applied> applied();
}
