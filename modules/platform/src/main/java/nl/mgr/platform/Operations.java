package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.BackgroundWork.Run;
import nl.mgr.kernel.HealthCheck.Finding;
import nl.mgr.kernel.HealthCheck.Verdict;
import nl.mgr.kernel.Product;
import nl.mgr.kernel.SchemaVersions.Applied;
import org.jspecify.annotations.Nullable;

/** How the installation is doing, for those who run it. */
public interface Operations {

    /**
     * A module that is present.
     *
     * @param module its name in words
     * @param version of its JAR
     * @param schema its last migration; {@code null} for a module without tables
     */
    record Installed(
            String module, String version, @Nullable Applied schema) {}

    /**
     * What runs here.
     *
     * @param java version of the Java machine, with its maker
     * @param database version of PostgreSQL
     */
    record Versions(Product product, String java, String database) {}

    /**
     * A work of the background on one node.
     *
     * @param name in words
     * @param pause from the end of one to the begin of the next, in words
     * @param verdict whether it comes when it should
     */
    record Timer(String name, Run run, String pause, Verdict verdict) {}

    /** What all modules' health checks find now, in the order of the page. */
    List<Finding> health();

    Versions versions();

    /** In dependency order. */
    List<Installed> modules();

    /** On all nodes, by name and node. */
    List<Timer> timers();
}
