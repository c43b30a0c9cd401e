package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.each;
import static nl.mgr.system.sources.TextRule.path;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands at the top, and what is written nowhere. */
final class RepositoryRules {

    private static final Set<String> TOP = Set.of("pom.xml", "modules", "config", "docker", "README.md");

    /** Paths of one machine, put together here so that this file does not break its own rule. */
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.:$}~-])/(?:work|tmp|root|home/\\w+)" + "/\\w");

    private static final Pattern TOOLS = Pattern.compile("(?i)\\b(?:"
            + String.join("|", "clau" + "de", "anthro" + "pic", "co" + "pilot", "chat" + "gpt", "open" + "ai")
            + "|(?:ai|coding)[ -]" + "agents?|sub" + "agents?|as an " + "ai)\\b");

    private static final Pattern STARTED = Pattern.compile("<id>run</id>\\s*<phase>pre-integration-test</phase>");

    private static final Pattern ADDRESS = Pattern.compile("https?://([\\w.-]+)[\\w/.:?=&%#-]*");

    /** Hosts of standards, of documentation and of examples; everything else is somebody's machine. */
    private static final Set<String> HOSTS = Set.of(
            "maven.apache.org",
            "www.w3.org",
            "jboss.org",
            "jakarta.ee",
            "xmlns.jcp.org",
            "java.sun.com",
            "primefaces.org",
            "localhost",
            "127.0.0.1",
            "www.apache.org",
            "creativecommons.org",
            "wetten.overheid.nl",
            "www.cbs.nl",
            "opendata.cbs.nl",
            "docs.oracle.com",
            "payara.fish",
            "docs.payara.fish",
            "xmlns.payara.fish",
            "glassfish.org",
            "omnifaces.org",
            "keycloak",
            "portal1",
            "portal2");

    static final List<TextRule> ALL = List.of(
            each("the top level holds only what it may hold", file -> true, RepositoryRules::top)
                    .red("may not stand at the top", "notes.txt", "x")
                    .red("may not stand at the top", "scripts/build.sh", "x")
                    .good("pom.xml", "x", ".ci/run", "x", "docker/compose.yaml", "x"),
            each("no path of a machine is written down", file -> true, file -> found(MACHINE, file))
                    .red("names /wo" + "rk/x", "README.md", "look in /wo" + "rk/x/y")
                    .red("names /ro" + "ot/a", "config/a.properties", "dir=/ro" + "ot/a")
                    .good("README.md", "see modules/work/x and https://localhost/home/x and /homepage"),
            each("no tool is named that wrote anything", file -> true, file -> found(TOOLS, file))
                    .red("names", "README.md", "made with Co" + "Pilot")
                    .good("README.md", "the user agent of the browser"),
            each(
                            "the product is started from the build only when its distribution is complete",
                            path("modules/server/pom.xml"),
                            RepositoryRules::startsTooEarly)
                    .red(
                            "starts in the phase that packs it",
                            "modules/server/pom.xml",
                            "<execution><id>run</id>\n <phase>package</phase></execution>")
                    .good(
                            "modules/server/pom.xml",
                            "<phase>package</phase><execution><id>run</id><phase>pre-integration-test</phase></execution>"),
            each(
                            "addresses are of standards and examples",
                            file -> !file.path().matches(".*/fonts/OFL-[\\w-]+\\.txt|.*/src/test/java/.*"),
                            RepositoryRules::hosts)
                    .red(
                            "points to https:/" + "/repo.corp.internal",
                            "pom.xml",
                            "<url>https:/" + "/repo.corp.internal/maven</url>")
                    .good("pom.xml", "http://maven.apache.org/POM/4.0.0 https://inlog.voorbeeld.example/x"),
            each("nothing is left to do", path(".*\\.(java|xhtml|sql|xml|scss|properties|yaml)"), RepositoryRules::left)
                    .red("leaves work", "modules/x/A.java", "// TO" + "DO later")
                    .red("leaves work", "modules/x/A.sql", "-- FIX" + "ME")
                    .good("modules/x/A.java", "/** todos los dias */"));

    private RepositoryRules() {}

    /** Within one phase the order of plugins decides, and nobody reads that. */
    private static List<String> startsTooEarly(SourceFile pom) {
        boolean later = STARTED.matcher(pom.text()).find();
        return later ? List.of() : List.of("starts in the phase that packs it, or before");
    }

    private static List<String> top(SourceFile file) {
        String first = file.path().split("/")[0];
        return TOP.contains(first) || first.startsWith(".") ? List.of() : List.of("may not stand at the top");
    }

    private static List<String> found(Pattern pattern, SourceFile file) {
        return pattern.matcher(file.text())
                .results()
                .map(match -> "names "
                        + file.text()
                                .substring(match.start(), Math.min(file.text().length(), match.end() + 10))
                                .lines()
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static List<String> hosts(SourceFile file) {
        return ADDRESS.matcher(file.text())
                .results()
                .map(MatchResult::group)
                .filter(address -> !known(
                        URI.create(address.replaceAll("[%#?].*|\\.$", "")).getHost()))
                .map(address -> "points to " + address)
                .toList();
    }

    private static boolean known(String host) {
        return host == null
                || HOSTS.contains(host)
                || host.endsWith(".example")
                || host.endsWith(".example.nl")
                || host.equals("example.nl")
                || host.equals("example.org");
    }

    private static List<String> left(SourceFile file) {
        return Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X{3})\\b")
                .matcher(file.text())
                .results()
                .map(match -> "leaves work: " + match.group())
                .toList();
    }
}
