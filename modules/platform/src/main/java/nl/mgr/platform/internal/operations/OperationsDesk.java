package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.BackgroundWork;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.kernel.HealthCheck.Finding;
import nl.mgr.kernel.HealthCheck.Verdict;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.Product;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.SchemaVersions;
import nl.mgr.kernel.SchemaVersions.Applied;
import nl.mgr.platform.Operations;

/** Gathers what the kernel and the modules know of how they are doing. */
@ApplicationScoped
@Guarded("platform")
class OperationsDesk implements Operations {

    private static final Logger LOG = Logger.getLogger(OperationsDesk.class.getName());

    @Inject
    private Database database;

    @Inject
    private Modules modules;

    @Inject
    private SchemaVersions schemas;

    @Inject
    private BackgroundWork work;

    @Inject
    @Any
    private Instance<HealthCheck> checks;

    @Inject
    private Clock clock;

    @Override
    @Right("platform.operations.view")
    public List<Finding> health() {
        Actor actor = ActorContext.current();
        return checks.stream()
                .filter(check -> actor.has(check.module()) && check.concerns(actor))
                .sorted(Comparator.comparing(HealthCheck::order))
                .map(check -> look(check, actor))
                .toList();
    }

    private static Finding look(HealthCheck check, Actor actor) {
        try {
            return check.look(actor);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a health check of " + check.module() + " failed", e);
            return Findings.of("controle", Verdict.BAD, "mislukt", check.module());
        }
    }

    @Override
    @Transactional
    @Right("platform.operations.view")
    public Versions versions() {
        return new Versions(
                Product.read(),
                System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
                database.first("select current_setting('server_version') as version", row -> row.text("version"))
                        .orElseThrow());
    }

    @Override
    @Right("platform.operations.view")
    public List<Installed> modules() {
        Map<String, Applied> applied =
                schemas.applied().stream().collect(Collectors.toMap(Applied::module, Function.identity()));
        return modules.inOrder().stream()
                .map(module -> new Installed(
                        ModuleTexts.module(module.id()),
                        ModuleVersion.of(module.id(), Product.read().version()),
                        applied.get(module.id())))
                .toList();
    }

    @Override
    @Right("platform.operations.view")
    public List<Timer> timers() {
        return work.runs().stream()
                .map(run -> new Timer(
                        ModuleTexts.round(run.name()),
                        run,
                        Lasting.of(run.pause()),
                        Punctuality.of(run, clock.instant())))
                .toList();
    }
}
