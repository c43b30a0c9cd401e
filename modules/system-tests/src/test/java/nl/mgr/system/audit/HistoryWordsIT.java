package nl.mgr.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * History is told in words: every table with the history trigger, each of its columns and every code that a column may hold
 * has them in the bundle of its module. Asked of the database itself, so a new column without words is red.
 */
class HistoryWordsIT {

    private static final String ADMINISTRATOR = "beheerder@mgr-sdcg";
    private static final String KEY = "018f0000-0000-7000-8000-00000000beef";

    private static final Path MODULES = Path.of("..");

    /** As {@code HistoryWords.TECHNICAL}: told to nobody. What the database computes is left out by the question. */
    private static final String TECHNICAL =
            "('id', 'version', 'cooperation_id', 'record_id', 'membership_id', 'pointer')";

    private static final String AUDITED = "with audited as (select c.oid, n.nspname || '.' || c.relname as name"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'history')) ";

    private static final String WANTED = AUDITED
            + "select 'geschiedenis.' || name as key from audited"
            + " union all select 'geschiedenis.' || a.name || '.' || c.attname from audited a"
            + " join pg_attribute c on c.attrelid = a.oid and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''"
            + " where c.attname not in " + TECHNICAL
            // status = ANY (ARRAY['draft'::text, ...]) of a check on one column
            + " union all select 'geschiedenis.' || a.name || '.' || c.attname || '.' || code[1] from audited a"
            + " join pg_constraint k on k.conrelid = a.oid and k.contype = 'c' and cardinality(k.conkey) = 1"
            + " join pg_attribute c on c.attrelid = a.oid and c.attnum = k.conkey[1]"
            + " cross join lateral regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') as code"
            + " where pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\([a-z_]+ = ANY \\(ARRAY\\[' order by 1";

    private static final String FACTS = "select distinct 'geschiedenis.' || e.table_name || '.' || fact as own,"
            + " 'geschiedenis.feit.' || fact as shared, e.table_name"
            + " from platform.audit_entry e cross join lateral jsonb_object_keys(e.new) as fact"
            + " where e.operation not in ('insert', 'update', 'delete') and e.table_name not like 'test.%'";

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyAuditedTableColumnAndCodeHasWords(String bundle) throws SQLException {
        List<String> missing = new ArrayList<>();
        List<String> wanted = ask(WANTED, "key");
        for (String key : wanted) {
            if (!words(key.split("\\.")[1], bundle).containsKey(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(wanted).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void whatARunTellsHasWords(String bundle) throws SQLException {
        List<String> own = ask(FACTS, "own");
        List<String> shared = ask(FACTS, "shared");
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!words(own.get(i).split("\\.")[1], bundle).containsKey(own.get(i))
                    && !words("platform", bundle).containsKey(shared.get(i))) {
                missing.add(own.get(i));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(own).isNotEmpty();
    }

    @Test
    void whoDidItIsToldByNameOnly() throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into platform.api_key (id, cooperation_id, organisation_id, name, hint, hash, scopes,"
                            + " made_at, made_by, made_by_id, last_day) select '" + KEY
                            + "', m.cooperation_id, m.organisation_id,"
                            + " 'Proef', 'proef', '\\x00', array['gemeenten-lezen'], now(), p.name, p.id, '2027-01-01'"
                            + " from platform.person p join platform.membership m on m.person_id = p.id where p.login_name = '"
                            + ADMINISTRATOR + "'");
            try {
                Elements told = HttpVisitor.of(Platform.shared())
                        .logsInAs(ADMINISTRATOR)
                        .get("/account/geschiedenis?over=platform:key:" + KEY)
                        .page()
                        .select("main tbody tr");
                assertThat(told.text())
                        .contains("Gemaakt door: ")
                        .doesNotContain("(persoon)")
                        .doesNotContain("niet meer te zien");
            } finally {
                statement.execute("delete from platform.api_key where id = '" + KEY + "'");
            }
        }
    }

    private static List<String> ask(String question, String column) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(column));
            }
        }
        return answers;
    }

    private static Properties words(String module, String bundle) {
        Properties words = new Properties();
        Path file = MODULES.resolve(module + "/src/main/resources/nl/mgr/" + module + "/" + bundle);
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
