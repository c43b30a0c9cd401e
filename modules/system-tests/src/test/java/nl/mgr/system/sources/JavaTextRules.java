package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.each;
import static nl.mgr.system.sources.TextRule.path;
import static nl.mgr.system.sources.TextRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on Java that byte code does not show, and the rights both ways. */
final class JavaTextRules {

    private static final int LONGEST_FILE = 24_000;
    private static final int LONGEST_PAGE = 100;
    private static final Pattern NON_NULL_SETTER = Pattern.compile("void set[A-Z]\\w*\\(String ");
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch \\([^)]*\\) \\{\\s*}");
    private static final Pattern DISABLED = Pattern.compile("@(?:Dis" + "abled|Ig" + "nore)\\b");
    private static final Pattern RIGHT_USED =
            Pattern.compile("(?:@Right\\(|\\.may\\(|new Right\\w*\\()\\s*\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern RIGHT_NAMED = Pattern.compile("(?m)^([a-z]+(?:\\.[a-z-]+)+)\\s*=");

    static final List<TextRule> ALL = List.of(
            each(
                            "a Java file is not long",
                            path(".*\\.java"),
                            file -> file.text().length() < LONGEST_FILE
                                    ? List.of()
                                    : List.of("has " + file.text().length() + " characters"))
                    .red("25000 characters", "modules/x/A.java", "x".repeat(25_000))
                    .good("modules/x/A.java", "class A {}"),
            each("a page bean has at most 100 lines", path(".*/src/main/java/nl/mgr/\\w+/web/.*\\.java"), file -> {
                        long lines = file.text().lines().count();
                        return lines <= LONGEST_PAGE ? List.of() : List.of("has " + lines + " lines");
                    })
                    .red("has 101 lines", "modules/x/src/main/java/nl/mgr/x/web/A.java", "\n".repeat(101))
                    .good("modules/x/src/main/java/nl/mgr/x/web/A.java", "\n".repeat(100)),
            each(
                            "a field of a page that is left empty does not leave null where words belong",
                            path(".*/src/main/java/nl/mgr/\\w+/web/.*\\.java"),
                            file -> NON_NULL_SETTER.matcher(file.code()).find()
                                    ? List.of("has a setter that does not expect null")
                                    : List.of())
                    .red(
                            "does not expect null",
                            "modules/x/src/main/java/nl/mgr/x/web/A.java",
                            "void setName(String name) {")
                    .good("modules/x/src/main/java/nl/mgr/x/web/A.java", "void setName(@Nullable String name) {"),
            each(
                            "no failure is swallowed",
                            path(".*\\.java"),
                            file -> EMPTY_CATCH.matcher(file.code()).find() ? List.of("has an empty catch") : List.of())
                    .red("empty catch", "modules/x/A.java", "try { } catch (IOException e) {\n // nothing\n }")
                    .good("modules/x/A.java", "try { } catch (IOException e) { throw e; }"),
            each(
                            "no test is switched off",
                            path(".*\\.java"),
                            file -> DISABLED.matcher(file.text()).find() ? List.of("switches a test off") : List.of())
                    .red("switches", "modules/x/A.java", "@Dis" + "abled void a() {}")
                    .good("modules/x/A.java", "@Dis" + "abledFeature"),
            rule(
                            "every package says why it exists and is null-marked",
                            path(".*/src/main/java/.*\\.java"),
                            all -> packages(all))
                    .red("has no package-info", "modules/x/src/main/java/nl/mgr/x/A.java", "class A {}")
                    .red(
                            "is not null-marked",
                            "modules/x/src/main/java/nl/mgr/x/package-info.java",
                            "/** Why. */ package nl.mgr.x;")
                    .good(
                            "modules/x/src/main/java/nl/mgr/x/A.java",
                            "class A {}",
                            "modules/x/src/main/java/nl/mgr/x/package-info.java",
                            "/** Why. */ @NullMarked package nl.mgr.x;"),
            rule("every right that code asks is mapped to roles, and the other way round", rights(), all -> rights(all))
                    .red(
                            "x.line.see is asked and mapped to no role",
                            "modules/x/src/main/java/A.java",
                            "@Right(\"x.line.see\") void see() {}")
                    .red(
                            "x.old.right is mapped and asked by nobody",
                            "modules/platform/rights.properties",
                            "x.old.right = staff")
                    .red(
                            "scope.all is asked and mapped to no role",
                            "modules/x/META-INF/mgr-views.properties",
                            "/api/v1/x = scope:all")
                    .red("scope.old is mapped", "modules/platform/rights.properties", "scope.old = x.line.see")
                    .good(
                            "modules/platform/rights.properties",
                            "scope.all = x.line.see\nx.line.see = staff\n",
                            "modules/x/META-INF/mgr-views.properties",
                            "/x = x.line.see\n/api/v1/x = scope:all")
                    .good(
                            "modules/platform/rights.properties",
                            "kind.staff = buyer\nx.line.see = staff\n",
                            "modules/x/src/main/java/A.java",
                            "@Right(\n  \"x.line.see\") void see() {}"));

    private JavaTextRules() {}

    private static java.util.function.Predicate<SourceFile> rights() {
        return path(".*/rights\\.properties|modules/\\w+/src/main/.*\\.java|.*/mgr-views\\.properties");
    }

    private static List<String> packages(List<SourceFile> all) {
        Map<String, List<SourceFile>> folders = all.stream()
                .collect(Collectors.groupingBy(
                        file -> file.path().substring(0, file.path().lastIndexOf('/')),
                        TreeMap::new,
                        Collectors.toList()));
        List<String> wrong = new ArrayList<>();
        folders.forEach((folder, files) -> {
            String info = files.stream()
                    .filter(file -> file.name().equals("package-info.java"))
                    .map(SourceFile::text)
                    .findFirst()
                    .orElse("");
            if (info.isEmpty()) {
                wrong.add(folder + " has no package-info");
            } else if (!info.contains("@NullMarked") || !info.contains("/**")) {
                wrong.add(folder + " is not null-marked or says nothing");
            }
        });
        return wrong;
    }

    private static List<String> rights(List<SourceFile> all) {
        Set<String> mapped = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (SourceFile file : all) {
            if (file.name().equals("rights.properties")) {
                mapped.addAll(groups(RIGHT_NAMED, file.text()));
            } else if (file.name().equals("mgr-views.properties")) {
                file.text()
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .flatMap(line -> Stream.of(
                                line.substring(line.indexOf('=') + 1).strip().split("\\s+")))
                        .map(word -> word.replaceFirst("^scope:", "scope."))
                        .filter(right -> right.contains("."))
                        .forEach(asked::add);
            } else {
                asked.addAll(groups(RIGHT_USED, file.code()));
            }
        }
        mapped.removeIf(name -> name.startsWith("kind."));
        List<String> wrong = new ArrayList<>();
        asked.stream()
                .filter(right -> !mapped.contains(right))
                .forEach(right -> wrong.add(right + " is asked and mapped to no role"));
        mapped.stream()
                .filter(right -> !asked.contains(right))
                .forEach(right -> wrong.add(right + " is mapped and asked by nobody"));
        return wrong;
    }

    private static Set<String> groups(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
