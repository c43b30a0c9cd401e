package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import nl.mgr.kernel.HealthCheck.Finding;
import nl.mgr.kernel.HealthCheck.Verdict;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Operations;
import nl.mgr.platform.Operations.Installed;
import nl.mgr.platform.Operations.Timer;
import nl.mgr.platform.Operations.Versions;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/beheer}: how the installation is doing. */
@Named("platformOperations")
@RequestScoped
public class OperationsPage {

    @Inject
    private Operations operations;

    @Inject
    private ServletContext server;

    private @Nullable List<Finding> found;
    private @Nullable Versions versions;
    private ListModel<Finding> health = shown(List.of());
    private ListModel<Installed> modules = shown(List.of());
    private ListModel<Timer> timers = shown(List.of());

    @PostConstruct
    void load() {
        List<Finding> now = operations.health();
        found = now;
        health = shown(now);
        versions = operations.versions();
        modules = shown(operations.modules());
        timers = shown(operations.timers());
    }

    private static <R> ListModel<R> shown(List<R> rows) {
        return new ListModel<>(query ->
                new Page<>(rows.stream().skip(query.first()).limit(query.size()).toList(), rows.size()));
    }

    /** How many findings are not good. */
    public long getTroubles() {
        return found == null
                ? 0
                : found.stream().filter(one -> one.verdict() != Verdict.GOOD).count();
    }

    /** Kind of {@code m:status}. */
    public String kind(Verdict verdict) {
        return verdict == Verdict.GOOD ? "positive" : verdict == Verdict.WARN ? "warning" : "negative";
    }

    /** Sign of {@code m:status}. */
    public String sign(Verdict verdict) {
        return verdict == Verdict.GOOD ? "full" : verdict == Verdict.WARN ? "half" : "alert";
    }

    public String getServer() {
        return server.getServerInfo();
    }

    public @Nullable Versions getVersions() {
        return versions;
    }

    public ListModel<Finding> getHealth() {
        return health;
    }

    public ListModel<Installed> getModules() {
        return modules;
    }

    public ListModel<Timer> getTimers() {
        return timers;
    }
}
