package nl.mgr.kernel;

/**
 * What the database's planner knows of the tables. It learns by itself within minutes; a load that goes on for longer
 * than that on tables that were empty would run all the while on plans for empty tables.
 */
public interface TableStatistics {

    /** Tells the planner what all tables hold now. Plans that sessions keep are made anew. */
    void refresh();
}
