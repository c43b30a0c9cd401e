package nl.mgr.kernel;

import java.time.LocalDate;

/**
 * What a module adds to the demo, through its own services. Run once, on an empty database in demo mode, in the order of
 * the modules; the caller binds no actor and opens no transaction: the module does, per cooperation.
 */
public interface DemoData {

    /** Id of the module; the modules' dependency order is the order of loading. */
    String module();

    /** @param demoDay the day around which operations are generated; the same day gives the same data */
    void load(LocalDate demoDay);
}
