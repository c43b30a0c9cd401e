package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.each;
import static nl.mgr.system.sources.TextRule.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on SQL: in migrations and in Java. What the database itself can tell is asked by the schema gate. */
final class MigrationRules {

    private static final Pattern TABLE =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)\\.(\\w+)(\\s+partition\\s+of)?");
    private static final Pattern VIEW =
            Pattern.compile("(?is)create\\s+(or\\s+replace\\s+)?view\\s+([\\w.]+)(.*?)\\bas\\b");
    private static final Pattern DEFINER = Pattern.compile(
            "(?is)create\\s+(?:or\\s+replace\\s+)?function\\s+([\\w.]+)(.*?)(?:;\\s*\\n\\s*\\n|\\$\\$;|\\z)");
    private static final Pattern READ =
            Pattern.compile("(?i)\\b(?:from|join|update|into|using)\\s+([a-z]+)\\.([a-z_]+)(\\()?");
    private static final Set<String> SCHEMAS =
            Set.of("kernel", "platform", "cooperation", "providers", "contracts", "monitoring", "procurement");

    static final List<TextRule> ALL = List.of(
            each("a migration opens its own schema and stays in it", migrations(), MigrationRules::home)
                    .red(
                            "creates other.t",
                            migration("x"),
                            "select kernel.open_schema('x');\ncreate table other.t (id uuid);")
                    .red("does not open its schema", migration("x"), "create table x.t (id uuid);")
                    .good(migration("x"), "select kernel.open_schema('x');\ncreate table x.t (id uuid);"),
            each("every table is guarded where it is created", migrations(), MigrationRules::guarded)
                    .red("x.t without guard", migration("x"), "create table x.t (id uuid);")
                    .red("x.t without guard", migration("x"), "create table x.t (id uuid); -- kernel.guard('x.t')")
                    .good(
                            migration("x"),
                            "create table x.t (id uuid);\nselect kernel.guard('x.t');\ncreate table x.u (id uuid);\n"
                                    + "select kernel.reference('x.u');\ncreate table x.t_1 partition of x.t default;"),
            each("every view runs with the rights of who asks", migrations(), MigrationRules::invoker)
                    .red("x.v without security_invoker", migration("x"), "create view x.v as select 1;")
                    .good(migration("x"), "create view x.v with (security_invoker = true) as select 1;"),
            each("a function that runs as its owner has a fixed search path", migrations(), MigrationRules::definer)
                    .red(
                            "x.f without search_path",
                            migration("x"),
                            "create function x.f() returns int language sql security definer as $$ select 1 $$;")
                    .good(
                            migration("x"),
                            "create function x.f() returns int language sql security definer set search_path = pg_catalog"
                                    + " as $$ select 1 $$;\ncreate function x.g() returns int language sql as $$ select 1 $$;"),
            each("across modules only published views are read", migrations().or(java()), MigrationRules::foreign)
                    .red(
                            "reads contracts.line",
                            migration("monitoring"),
                            "create view a as select 1 from contracts.line;")
                    .red(
                            "reads providers.provider",
                            "modules/contracts/src/main/java/nl/mgr/contracts/internal/A.java",
                            "\"select 1 from contracts.line l join providers.provider p on true\"")
                    .good(
                            "modules/contracts/src/main/java/nl/mgr/contracts/internal/A.java",
                            "/** Rows from providers.provider are not read. */ \"select 1 from providers.provider_ref\"",
                            migration("monitoring"),
                            "select 1 from contracts.line_in_force join monitoring.line on true"));

    private MigrationRules() {}

    private static Predicate<SourceFile> migrations() {
        return path("modules/\\w+/src/main/resources/db/migration/.*\\.sql");
    }

    private static Predicate<SourceFile> java() {
        return path("modules/\\w+/src/main/java/.*\\.java");
    }

    private static List<String> home(SourceFile file) {
        List<String> wrong = new ArrayList<>();
        Matcher table = TABLE.matcher(file.code());
        while (table.find()) {
            if (!table.group(1).equals(file.module())) {
                wrong.add("creates " + table.group(1) + "." + table.group(2));
            }
        }
        boolean first = file.name().startsWith("V1__");
        if (first && !file.code().contains("kernel.open_schema('" + file.module() + "')")) {
            wrong.add("does not open its schema");
        }
        return wrong;
    }

    private static List<String> guarded(SourceFile file) {
        List<String> wrong = new ArrayList<>();
        Matcher table = TABLE.matcher(file.code());
        while (table.find()) {
            String name = table.group(1) + "." + table.group(2);
            boolean guarded = file.code().matches("(?s).*kernel\\.(guard|reference)\\(.*")
                    && file.code().contains("'" + name + "'");
            if (table.group(3) == null && !guarded) {
                wrong.add("creates " + name + " without guard");
            }
        }
        return wrong;
    }

    private static List<String> invoker(SourceFile file) {
        List<String> wrong = new ArrayList<>();
        Matcher view = VIEW.matcher(file.code());
        while (view.find()) {
            if (!view.group(3)
                    .replaceAll("\\s+", "")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("security_invoker=true")) {
                wrong.add("creates " + view.group(2) + " without security_invoker");
            }
        }
        return wrong;
    }

    private static List<String> definer(SourceFile file) {
        List<String> wrong = new ArrayList<>();
        Matcher function = DEFINER.matcher(file.code());
        while (function.find()) {
            String rest = function.group(2).toLowerCase(java.util.Locale.ROOT);
            if (rest.contains("security definer") && !rest.contains("set search_path")) {
                wrong.add("creates " + function.group(1) + " without search_path");
            }
        }
        return wrong;
    }

    private static List<String> foreign(SourceFile file) {
        List<String> wrong = new ArrayList<>();
        Matcher read = READ.matcher(file.code());
        while (read.find()) {
            String schema = read.group(1);
            String name = read.group(2);
            boolean published = name.endsWith("_ref") || name.equals("line_in_force") || read.group(3) != null;
            if (SCHEMAS.contains(schema) && !schema.equals(file.module()) && !published) {
                wrong.add("reads " + schema + "." + name);
            }
        }
        return wrong;
    }

    private static String migration(String module) {
        return "modules/" + module + "/src/main/resources/db/migration/" + module + "/V1__x.sql";
    }
}
