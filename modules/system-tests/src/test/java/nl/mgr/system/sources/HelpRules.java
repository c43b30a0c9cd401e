package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.path;
import static nl.mgr.system.sources.TextRule.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every page says in both languages what one sees and can do there, and the terms it leads to exist. */
final class HelpRules {

    private static final String HELP = "hulp.";
    private static final Pattern TERM = Pattern.compile("\\[\\[([^\\]|]*)");
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final List<String> PARTS = List.of(".naam", ".uitleg", ".bron");

    static final List<TextRule> ALL = List.of(
            rule("every page has help in both languages", pages().or(bundles()), HelpRules::pagesHaveHelp)
                    .red(
                            "x: hulp./y/a is missing in messages.properties",
                            page("x", "y/a"),
                            "<ui:composition template=\"t\">",
                            bundle("x", "_en"),
                            "hulp./y/a=One.\\nTwo.")
                    .red(
                            "x: hulp./y/a is missing in messages_en.properties",
                            page("x", "y/a"),
                            "<ui:composition template=\"t\">",
                            bundle("x", ""),
                            "hulp./y/a=Een.\\nTwee.")
                    .red(
                            "x: hulp./y/a in messages.properties has 1 lines, not 2 to 5",
                            page("x", "y/a"),
                            "<ui:composition template=\"t\">",
                            bundle("x", ""),
                            "hulp./y/a=Een.")
                    .red("x: hulp./y/b in messages.properties is of no page", bundle("x", ""), "hulp./y/b=Een.\\nTwee.")
                    .good(
                            page("x", "y/a"),
                            "<ui:composition template=\"t\">",
                            page("x", "y/file"),
                            "<f:view/>",
                            bundle("x", ""),
                            "hulp./y/a=Een.\\nTwee.",
                            bundle("x", "_en"),
                            "hulp./y/a=One.\\nTwo."),
            rule("help leads to terms that exist", bundles().or(terms()), HelpRules::termsExist)
                    .red("x: hulp./y/a leads to lot", bundle("x", ""), "hulp./y/a=[[lot]].", terms(""), "tarief.naam=t")
                    .good(
                            bundle("x", ""),
                            "hulp./y/a=[[tarief|tarieven]].",
                            terms(""),
                            "tarief.naam=tarief",
                            terms("_en"),
                            "tarief.naam=tariff"),
            rule("terms and releases stand in both languages, whole", terms().or(releases()), HelpRules::whole)
                    .red("a.naam is missing in terms_en.properties", terms(""), "a.naam=A", terms("_en"), "b.naam=B")
                    .red("a.bron is missing in terms.properties", terms(""), "a.naam=A\na.uitleg=B", terms("_en"), "")
                    .red("1.2 is missing in releases_en.properties", releases(""), "1.2=A", releases("_en"), "1.3=A")
                    .good(
                            terms(""),
                            "a.naam=A\na.uitleg=B\na.bron=C",
                            terms("_en"),
                            "a.naam=A\na.uitleg=B\na.bron=C",
                            releases(""),
                            "1.dag=2026-11-28\n1.1=A",
                            releases("_en"),
                            "1.dag=2026-11-28\n1.1=A"));

    private HelpRules() {}

    private static List<String> pagesHaveHelp(List<SourceFile> files) {
        List<String> wrong = new ArrayList<>();
        Set<String> addresses = new TreeSet<>();
        for (SourceFile page : files) {
            if (page.name().endsWith(".xhtml") && page.text().contains(" template=\"")) {
                String address = page.path().replaceAll(".*/(resources|webapp)/(.*)\\.xhtml", "/$2");
                addresses.add(address);
                // a page below no prefix may have its words where it stands or, when every portal has it, in the ui
                Set<String> modules = new TreeSet<>(Set.of(page.module()));
                if (address.indexOf('/', 1) < 0) {
                    modules.add("ui");
                }
                for (String bundle : List.of("messages.properties", "messages_en.properties")) {
                    wrong.addAll(helpOf(address, page.module(), modules, bundle, files));
                }
            }
        }
        for (SourceFile bundle : files) {
            if (bundle.name().startsWith("messages")) {
                helpIn(bundle).stream()
                        .filter(key -> !addresses.contains(key.substring(HELP.length())))
                        .forEach(key -> wrong.add(bundle.module() + ": " + key + " in " + bundle.name()
                                + " is of no page; take it away or repair its address"));
            }
        }
        return wrong;
    }

    private static List<String> helpOf(
            String address, String module, Set<String> modules, String bundle, List<SourceFile> files) {
        String key = HELP + address;
        List<String> texts = files.stream()
                .filter(file -> file.name().equals(bundle) && modules.contains(file.module()))
                .map(file -> read(file).getProperty(key, ""))
                .filter(text -> !text.isBlank())
                .toList();
        if (texts.isEmpty()) {
            return List.of(module + ": " + key + " is missing in " + bundle
                    + "; write two to five plain sentences, one per line: what one sees there, what one can do, what"
                    + " happens then, who may");
        }
        long lines = texts.get(0).lines().filter(line -> !line.isBlank()).count();
        return lines < FEWEST || lines > MOST
                ? List.of(module + ": " + key + " in " + bundle + " has " + lines + " lines, not 2 to 5")
                : List.of();
    }

    private static List<String> termsExist(List<SourceFile> files) {
        Set<String> known = files.stream()
                .filter(file -> file.name().equals("terms.properties"))
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .filter(key -> key.endsWith(PARTS.get(0)))
                .map(key -> key.substring(0, key.length() - PARTS.get(0).length()))
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (SourceFile bundle : files) {
            if (bundle.name().startsWith("messages")) {
                for (String key : helpIn(bundle)) {
                    Matcher term = TERM.matcher(read(bundle).getProperty(key));
                    while (term.find()) {
                        if (!known.contains(term.group(1))) {
                            wrong.add(bundle.module() + ": " + key + " leads to " + term.group(1)
                                    + ", which is not in terms.properties of the ui");
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static List<String> whole(List<SourceFile> files) {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("terms", "releases")) {
            Set<String> dutch = keys(files, name + ".properties");
            Set<String> english = keys(files, name + "_en.properties");
            dutch.stream()
                    .filter(key -> !english.contains(key))
                    .forEach(key -> wrong.add(key + " is missing in " + name + "_en.properties"));
            english.stream()
                    .filter(key -> !dutch.contains(key))
                    .forEach(key -> wrong.add(key + " is missing in " + name + ".properties"));
        }
        Set<String> terms = keys(files, "terms.properties");
        terms.stream()
                .filter(key -> key.endsWith(PARTS.get(0)))
                .map(key -> key.substring(0, key.length() - PARTS.get(0).length()))
                .forEach(id -> PARTS.stream()
                        .filter(part -> !terms.contains(id + part))
                        .forEach(part -> wrong.add(id + part + " is missing in terms.properties")));
        return wrong;
    }

    private static Set<String> keys(List<SourceFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .flatMap(file -> {
                    Properties all = read(file);
                    return all.stringPropertyNames().stream()
                            .filter(key -> !all.getProperty(key).isBlank());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> helpIn(SourceFile bundle) {
        return read(bundle).stringPropertyNames().stream()
                .filter(key -> key.startsWith(HELP + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(SourceFile file) {
        Properties all = new Properties();
        try {
            all.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Predicate<SourceFile> pages() {
        return path("modules/\\w+/src/main/(resources/META-INF/resources|webapp)/(?!WEB-INF/).*\\.xhtml");
    }

    private static Predicate<SourceFile> bundles() {
        return path("modules/\\w+/src/main/resources/nl/mgr/\\w+/messages(_en)?\\.properties");
    }

    private static Predicate<SourceFile> terms() {
        return path("modules/ui/src/main/resources/nl/mgr/ui/terms(_en)?\\.properties");
    }

    private static Predicate<SourceFile> releases() {
        return path("modules/ui/src/main/resources/nl/mgr/ui/releases(_en)?\\.properties");
    }

    private static String page(String module, String address) {
        return "modules/" + module + "/src/main/resources/META-INF/resources/" + address + ".xhtml";
    }

    private static String bundle(String module, String suffix) {
        return "modules/" + module + "/src/main/resources/nl/mgr/" + module + "/messages" + suffix + ".properties";
    }

    private static String terms(String suffix) {
        return "modules/ui/src/main/resources/nl/mgr/ui/terms" + suffix + ".properties";
    }

    private static String releases(String suffix) {
        return "modules/ui/src/main/resources/nl/mgr/ui/releases" + suffix + ".properties";
    }
}
