package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema gate finds nothing in the product, and each of its faults in a database made bad for a moment. */
class SchemaGateIT {

    private static Connection database;

    /** What makes the gate report a fault. Everything is rolled back. */
    private record Red(String fault, String object, String... statements) {
        @Override
        public String toString() {
            return fault;
        }
    }

    private static final String TABLE = "create table contracts.open (id uuid primary key, cooperation_id uuid,"
            + " municipality_id uuid, provider_id uuid, title text)";
    private static final String GUARD = "select kernel.guard('contracts.open')";

    static Stream<Red> reds() {
        return Stream.of(
                new Red("table without row security", "contracts.open", TABLE),
                new Red(
                        "table without force",
                        "contracts.open",
                        TABLE,
                        GUARD,
                        "alter table contracts.open no force row level security"),
                new Red(
                        "table without policy",
                        "contracts.open",
                        TABLE,
                        "alter table contracts.open enable row level security"),
                new Red(
                        "table whose owner would silently touch no row",
                        "contracts.open",
                        TABLE,
                        GUARD,
                        "drop policy owner on contracts.open"),
                new Red(
                        "policy without check",
                        "contracts.open staff",
                        TABLE,
                        GUARD,
                        "create policy staff on contracts.open to mgr_staff using (cooperation_id = kernel.cooperation())"),
                new Red(
                        "policy for everybody",
                        "contracts.open all_of_us",
                        TABLE,
                        GUARD,
                        "create policy all_of_us on contracts.open for select using (id is null)"),
                new Red(
                        "policy that sees all",
                        "contracts.open mgr_staff",
                        TABLE,
                        GUARD,
                        "select kernel.open_to('contracts.open', 'mgr_staff', 'select', 'true')"),
                new Red(
                        "exception that is no longer needed",
                        "platform.credential mgr_auth",
                        "drop policy auth on platform.credential"),
                new Red(
                        "policy that does not test the cooperation",
                        "contracts.open mgr_provider",
                        TABLE,
                        GUARD,
                        "select kernel.open_to('contracts.open', 'mgr_provider', 'select', 'provider_id = (select kernel.provider())')"),
                new Red(
                        "policy that does not test the municipality",
                        "contracts.open",
                        TABLE,
                        GUARD,
                        "select kernel.municipality_rows('contracts.open', 'true')"),
                new Red(
                        "policy that does not test the provider",
                        "contracts.open",
                        TABLE,
                        GUARD,
                        "select kernel.provider_rows('contracts.open', 'true')"),
                new Red(
                        "right without a policy",
                        "contracts.open mgr_staff SELECT",
                        TABLE,
                        GUARD,
                        "grant select on contracts.open to mgr_staff"),
                new Red(
                        "right beyond reading and writing rows",
                        "contracts.open mgr_staff TRUNCATE",
                        TABLE,
                        GUARD,
                        "grant truncate on contracts.open to mgr_staff"),
                new Red(
                        "right of everybody",
                        "contracts.open SELECT",
                        TABLE,
                        GUARD,
                        "grant select on contracts.open to public"),
                new Red(
                        "right on the list of migrations",
                        "contracts.schema_history mgr_staff",
                        "grant select on contracts.schema_history to mgr_staff"),
                new Red(
                        "right of the log-in or the installation on operational rows",
                        "contracts.open mgr_auth SELECT",
                        TABLE,
                        GUARD,
                        "select kernel.open_to('contracts.open', 'mgr_auth', 'select', 'id is null')"),
                new Red(
                        "history that is not appended to only",
                        "platform.audit_entry mgr_batch INSERT",
                        "grant insert on platform.audit_entry to mgr_batch"),
                new Red(
                        "view with the rights of its owner",
                        "contracts.all_titles",
                        "create view contracts.all_titles as select 1 as one"),
                new Red(
                        "materialized view",
                        "contracts.kept",
                        "create materialized view contracts.kept as select 1 as one"),
                new Red(
                        "function of its owner without a fixed search path",
                        "contracts.one()",
                        "create function contracts.one() returns int language sql security definer as 'select 1'"),
                new Red(
                        "readable citizen number",
                        "contracts.open.bsn",
                        TABLE,
                        "alter table contracts.open add column bsn text",
                        GUARD,
                        "select kernel.staff_rows('contracts.open')"),
                new Red("powerful role", "mgr_staff", "alter role mgr_staff bypassrls"),
                new Red("role that inherits", "mgr_app", "alter role mgr_app inherit"),
                new Red("role that logs in", "mgr_staff", "alter role mgr_staff login"),
                new Red("membership of mgr_app", "mgr_owner", "grant mgr_owner to mgr_app"),
                new Red("owner who is not mgr_owner", "contracts.open", TABLE, GUARD),
                new Red(
                        "right of the pool itself",
                        "contracts.open",
                        TABLE,
                        GUARD,
                        "grant insert (id) on contracts.open to mgr_app"),
                new Red("right of the pool itself", "schema contracts", "grant usage on schema contracts to mgr_app"),
                new Red(
                        "role that creates in a schema",
                        "mgr_staff contracts",
                        "grant create on schema contracts to mgr_staff"),
                new Red("role that creates in the database", "mgr_app", "grant temporary on database mgr to mgr_app"),
                new Red(
                        "right given in advance",
                        "postgres",
                        "alter default privileges in schema contracts grant select on tables to mgr_staff"),
                new Red(
                        "key that reveals other tenants",
                        "contracts.open title_once",
                        TABLE,
                        GUARD,
                        "alter table contracts.open add constraint title_once unique (title)"),
                new Red(
                        "foreign key across tenants",
                        "contracts.open product",
                        TABLE,
                        GUARD,
                        "alter table contracts.open add constraint product foreign key (id) references contracts.product (id)"));
    }

    @BeforeAll
    static void connect() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
    }

    @AfterAll
    static void disconnect() throws SQLException {
        database.close();
    }

    @Test
    void nothingStandsOpen() throws SQLException {
        List<SchemaGate.Fault> faults = SchemaGate.faults(database);
        ProofReport.write("schema-gate", "faults=" + faults.size(), "kinds=" + kinds().size());
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reds")
    void isSeenRed(Red red) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String one : red.statements()) {
                statement.execute(one);
            }
            assertThat(SchemaGate.faults(database)).contains(new SchemaGate.Fault(red.fault(), red.object()));
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    @Test
    void noFaultIsWithoutARedCase() {
        assertThat(reds().map(Red::fault).map(fault -> fault.replaceAll("^membership of .*", "membership of ")))
                .containsAll(kinds());
    }

    private static Set<String> kinds() {
        return Pattern.compile("(?m)^select '([^']+)'")
                .matcher(SchemaGate.question())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
