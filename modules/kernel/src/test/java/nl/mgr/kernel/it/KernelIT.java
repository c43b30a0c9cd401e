package nl.mgr.kernel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.test.ModuleArchive;
import nl.mgr.kernel.test.ServerUnderTest;
import nl.mgr.lending.Loans;
import nl.mgr.lending.internal.loan.Careless;
import nl.mgr.lending.internal.loan.Reminders;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gates, scope, outbox: with a small module of its own, in one server. */
@ExtendWith(ArquillianExtension.class)
public class KernelIT {

    private static final Set<String> LENDER = Set.of("lending.loan.make", "lending.loan.view");

    @Inject
    private Loans loans;

    @Inject
    private Database database;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = Database.POOL)
    private DataSource pool;

    @Deployment
    public static WebArchive portal() {
        return ModuleArchive.of("kernel").addAsLibrary(lending(false));
    }

    private static JavaArchive lending(boolean careless) {
        JavaArchive module = ShrinkWrap.create(JavaArchive.class, "mgr-lending.jar")
                .addPackages(false, "nl.mgr.lending", "nl.mgr.lending.internal.loan")
                .addAsResource("db/migration/lending/V1__loans.sql")
                .addAsManifestResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        return careless ? module : module.deleteClass(Careless.class);
    }

    @Test
    void aChangeIsMadeAndItsMessageDeliveredOnce() {
        Actor lender = lender(LENDER);
        UUID loan = as(lender, () -> loans.lend("een boek"));
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting(lender) == 0);
        assertThat(reminders(lender, loan)).isOne();
    }

    @Test
    void anObserverThatThrowsTakesChangeAndMessageBack() {
        Actor lender = lender(LENDER);
        assertThatThrownBy(() -> as(lender, () -> loans.lend("verboden lectuur")))
                .hasStackTraceContaining("verboden lectuur");
        assertThat(as(lender, loans::titles)).isEmpty();
        assertThat(messages(lender)).isZero();
    }

    @Test
    void aMessageDeliveredTwiceChangesNothingTheSecondTime() {
        Actor lender = lender(LENDER);
        UUID loan = as(lender, () -> loans.lend("nog een boek"));
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting(lender) == 0);
        int calls = Reminders.CALLS.get();
        system(
                lender,
                () -> database.update(
                        "update kernel.outbox set delivered_at = null where cooperation_id = ?",
                        lender.cooperationId()));
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting(lender) == 0);
        assertThat(Reminders.CALLS.get()).isGreaterThan(calls);
        assertThat(reminders(lender, loan)).isOne();
    }

    @Test
    void aFailureIsKeptWhereItIsSeenAndTriedAgain() {
        Actor lender = lender(LENDER);
        Reminders.BROKEN.set(1);
        UUID loan = as(lender, () -> loans.lend("lastig"));
        await().atMost(Duration.ofSeconds(15)).until(() -> failure(lender).contains("out of paper"));
        assertThat(reminders(lender, loan)).as("what the failed delivery wrote").isZero();
        assertThat(as(lender, loans::titles)).containsExactly("lastig");
        Reminders.BROKEN.set(0);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(lender) == 0);
        assertThat(reminders(lender, loan)).isOne();
        assertThat(failure(lender)).isEmpty();
    }

    @Test
    void withoutTheModuleItsServiceDoesNotExist() {
        Actor outsider = new Actor(
                ActorKind.STAFF,
                Ids.next(),
                "buitenstaander",
                null,
                Ids.next(),
                null,
                List.of(),
                null,
                ModuleAccess.NONE,
                LENDER);
        assertThatThrownBy(() -> as(outsider, loans::titles)).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutTheRightTheMethodDoesNotExist() {
        Actor reader = lender(Set.of("lending.loan.view"));
        assertThat(as(reader, loans::titles)).isEmpty();
        assertThatThrownBy(() -> as(reader, () -> loans.lend("een boek"))).isInstanceOf(NotFound.class);
        assertThat(as(reader, loans::titles)).isEmpty();
    }

    @Test
    void aCooperationSeesItsOwnRowsOnly() {
        Actor one = lender(LENDER);
        Actor other = lender(LENDER);
        as(one, () -> loans.lend("van de een"));
        as(other, () -> loans.lend("van de ander"));
        assertThat(as(one, loans::titles)).containsExactly("van de een");
        assertThat(as(other, loans::titles)).containsExactly("van de ander");
        assertThatThrownBy(() -> inTransaction(
                        one,
                        () -> database.update(
                                "insert into lending.loan (id, cooperation_id, title) values (?, ?, ?)",
                                Ids.next(),
                                other.cooperationId(),
                                "ondergeschoven")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void withoutAnActorOrATransactionNoDataAreTouched() throws Exception {
        String sql = "select count(*) as total from lending.loan";
        transaction.begin();
        try {
            assertThatThrownBy(() -> database.number(sql)).hasStackTraceContaining("nobody acts");
        } finally {
            transaction.rollback();
        }
        assertThatThrownBy(() -> ActorContext.callAs(lender(LENDER), () -> database.number(sql)))
                .hasStackTraceContaining("inside a transaction only");
    }

    @Test
    void aConnectionWithoutScopeMayReadNothing() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from lending.loan"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @RunAsClient
    void aServiceThatForgetsARightDoesNotStart() throws IOException {
        Path war = Path.of("target", "careless.war").toAbsolutePath();
        WebArchive archive = ModuleArchive.of("kernel").addAsLibrary(lending(true));
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(ServerUnderTest.options().split(" ")));
        command.addAll(List.of("-jar", System.getProperty("payara.microJar"), "--nocluster", "--autoBindHttp"));
        command.addAll(List.of("--deploy", war.toString()));
        Process server = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("does not declare its @Right") || line.contains("Payara Micro ready")) {
                    break;
                }
            }
        } finally {
            server.destroyForcibly();
            Files.delete(war);
        }
        assertThat(said.toString())
                .contains("nl.mgr.lending.internal.loan.Careless.titles does not declare its @Right");
    }

    private static Actor lender(Set<String> rights) {
        return new Actor(
                ActorKind.STAFF,
                Ids.next(),
                "uitlener",
                null,
                Ids.next(),
                null,
                List.of(),
                null,
                new ModuleAccess(Set.of("lending"), Set.of()),
                rights);
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return ActorContext.callAs(actor, () -> called(work));
    }

    private <T> T inTransaction(Actor actor, Callable<T> work) {
        return as(actor, () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        });
    }

    private <T> T system(Actor of, Callable<T> work) {
        return inTransaction(Actor.system(of.cooperationId(), "test"), work);
    }

    private long messages(Actor of) {
        return system(
                of,
                () -> database.number(
                        "select count(*) as total from kernel.outbox where cooperation_id = ?", of.cooperationId()));
    }

    private long waiting(Actor of) {
        return system(
                of,
                () -> database.number(
                        "select count(*) as total from kernel.outbox where delivered_at is null and cooperation_id = ?",
                        of.cooperationId()));
    }

    private String failure(Actor of) {
        return system(of, () -> database.first(
                        "select coalesce(failure, '') as failure from kernel.outbox where cooperation_id = ?",
                        row -> row.text("failure"),
                        of.cooperationId())
                .orElse(""));
    }

    private long reminders(Actor of, UUID loan) {
        return system(
                of, () -> database.number("select count(*) as total from lending.reminder where loan_id = ?", loan));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
