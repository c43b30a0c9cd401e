package nl.mgr.system.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mgr.providers.MergerShare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table that names a provider passes when it goes up into another, or says why it does not. */
class MergerCoverageIT {

    private static final String NAMING = """
            select string_agg(distinct t.name, ',') from (
              select c.table_schema || '.' || c.table_name as name from information_schema.columns c
              join pg_class r on r.oid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
              where c.column_name = 'provider_id' and r.relkind in ('r', 'p') and not r.relispartition
              union select k.conrelid::regclass::text from pg_constraint k
              where k.contype = 'f' and k.confrelid = 'providers.provider'::regclass) t
            """;

    /** Before an update, of whoever acts. */
    private static final String GUARDS = """
            select coalesce(string_agg(g.tgrelid::regclass || '.' || g.tgname, ','), '') from pg_trigger g
            where not g.tgisinternal and g.tgtype & 2 = 2 and g.tgtype & 16 = 16 and g.tgqual is null
              and g.tgrelid::regclass::text = any (string_to_array('%s', ','))
            """;

    private static Register register;
    private static final Set<String> PASSES = new TreeSet<>();
    private static final Set<String> STAYS = new TreeSet<>();

    @BeforeAll
    static void read() throws ReflectiveOperationException {
        register = new Register();
        for (MergerShare share : shares()) {
            PASSES.addAll(share.passes());
            share.stays().forEach((table, why) -> {
                assertThat(why).as(table).isNotBlank();
                STAYS.add(table);
            });
        }
    }

    private static List<MergerShare> shares() throws ReflectiveOperationException {
        List<MergerShare> all = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("nl.mgr")) {
            if (type.isAssignableTo(MergerShare.class) && !type.isInterface()) {
                Constructor<?> make = Class.forName(type.getName()).getDeclaredConstructor();
                make.setAccessible(true);
                all.add((MergerShare) make.newInstance());
            }
        }
        return all;
    }

    @AfterAll
    static void leave() throws SQLException {
        register.close();
    }

    @Test
    void everyTableThatNamesAProviderIsCovered() throws SQLException {
        Set<String> covered = new TreeSet<>(PASSES);
        covered.addAll(STAYS);
        assertThat(PASSES).as("one or the other").doesNotContainAnyElementsOf(STAYS);
        assertThat(new TreeSet<>(List.of(register.ask(NAMING).split(",")))).isEqualTo(covered);
    }

    @Test
    void noGuardStandsInTheWayOfTheOwner() throws SQLException {
        assertThat(register.ask(GUARDS.formatted(String.join(",", PASSES)))).isEmpty();
    }
}
