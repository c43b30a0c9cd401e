package nl.mgr.kernel.internal.start;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.mgr.kernel.Started;
import nl.mgr.kernel.internal.migration.Migrations;

/**
 * Brings the database up to date, says that the platform has {@link Started} and begins the rounds, before the first
 * request. A web listener and no start-up EJB: in an EJB without a transaction of its own the server gives connections
 * that stand outside the transactions of {@code @Transactional} beans.
 */
@WebListener
public class Startup implements ServletContextListener {

    @Inject
    private Migrations migrations;

    @Inject
    private Event<Started> started;

    @Inject
    private Rounds rounds;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        migrations.run();
        started.fire(new Started());
        rounds.begin();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        rounds.end();
    }
}
