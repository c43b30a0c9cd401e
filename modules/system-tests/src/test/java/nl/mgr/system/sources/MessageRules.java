package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.each;
import static nl.mgr.system.sources.TextRule.path;
import static nl.mgr.system.sources.TextRule.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every text in Dutch and English, and every text that is asked for exists. */
final class MessageRules {

    private static final Pattern KEY = Pattern.compile("^([^#!\\s][^=]*)=");
    private static final Pattern KEY_USED = Pattern.compile("\\b([a-z]+)Text\\['([^']+)'(\\])?");
    private static final Pattern MENU = Pattern.compile("new MenuItem\\(\\s*\\d+,\\s*\"(\\w+)\",\\s*\"([\\w.-]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("class (\\w+) extends Refusal\\b");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    static final List<TextRule> ALL = List.of(
            rule("every message exists in both languages, with the same gaps", bundles(), MessageRules::languages)
                    .red("b is missing in English", bundle("x", ""), "a=A\nb=B", bundle("x", "_en"), "a=A")
                    .red("b is missing in Dutch", bundle("x", ""), "a=A", bundle("x", "_en"), "a=A\nb=B")
                    .red("a is empty", bundle("x", ""), "a=", bundle("x", "_en"), "a=A")
                    .red("a has other gaps", bundle("x", ""), "a=van {0} tot {1}", bundle("x", "_en"), "a=from {0}")
                    .good(bundle("x", ""), "a=van {0}", bundle("x", "_en"), "a=from {0}"),
            each("a message stands in its bundle once", bundles().or(news()), MessageRules::twice)
                    .red("a stands in lines 1 and 3", bundle("x", ""), "a=A\nb=B\na=C")
                    .red(
                            "2026.1 stands in lines 1 and 2",
                            "modules/ui/src/main/resources/nl/mgr/ui/releases.properties",
                            "2026.1=A\n2026.1=B")
                    .good(bundle("x", ""), "a=A\n# a=B\nb=b a=C"),
            rule("every message that is asked for exists", asking(), MessageRules::asked)
                    .red("x asks for b", "modules/x/a.xhtml", "#{xText['b']}", bundle("x", ""), "a=A")
                    .red(
                            "asks for state.*",
                            "modules/x/a.xhtml",
                            "#{xText['state.'.concat(s)]}",
                            bundle("x", ""),
                            "a=A")
                    .red(
                            "asks for menu.b",
                            "modules/x/src/main/java/nl/mgr/x/Menu.java",
                            "new MenuItem(10, \"x\", \"menu.b\", \"/x\")",
                            bundle("x", ""),
                            "a=A")
                    .red(
                            "asks for refusal.TooLate",
                            "modules/x/src/main/java/nl/mgr/x/TooLate.java",
                            "class TooLate extends Refusal {}",
                            bundle("x", ""),
                            "a=A")
                    .good(
                            "modules/x/a.xhtml",
                            "#{xText['a']} #{xText['state.'.concat(s)]}",
                            bundle("x", ""),
                            "a=A\nstate.open=Open"),
            rule("every bundle is registered under its module's name", registered(), MessageRules::registered)
                    .red("xText is not registered", bundle("x", ""), "a=A", config("x"), "<faces-config/>")
                    .good(
                            bundle("x", ""),
                            "a=A",
                            config("x"),
                            "<base-name>nl.mgr.x.messages</base-name><var>xText</var>"));

    private MessageRules() {}

    private static List<String> twice(SourceFile file) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        String[] all = file.text().split("\n");
        for (int line = 1; line <= all.length; line++) {
            Matcher key = KEY.matcher(all[line - 1]);
            Integer before = key.find() ? lines.putIfAbsent(key.group(1), line) : null;
            if (before != null) {
                faults.add(key.group(1) + " stands in lines " + before + " and " + line);
            }
        }
        return faults;
    }

    private static Predicate<SourceFile> bundles() {
        return path("modules/\\w+/src/main/resources/nl/mgr/\\w+/messages(_en)?\\.properties");
    }

    private static Predicate<SourceFile> news() {
        return path("modules/ui/src/main/resources/nl/mgr/ui/releases(_en)?\\.properties");
    }

    private static Predicate<SourceFile> asking() {
        return bundles().or(path("modules/.*\\.xhtml")).or(path("modules/\\w+/src/main/java/.*\\.java"));
    }

    private static Predicate<SourceFile> registered() {
        return bundles().or(path("modules/.*/faces-config\\.xml"));
    }

    private static List<String> languages(List<SourceFile> files) {
        List<String> wrong = new ArrayList<>();
        for (SourceFile dutch : files) {
            if (!dutch.name().equals("messages.properties")) {
                continue;
            }
            Properties nl = read(dutch);
            Properties en = read(files, dutch.path().replace("messages.", "messages_en."));
            missing(nl, en).forEach(key -> wrong.add(dutch.module() + ": " + key + " is missing in English"));
            missing(en, nl).forEach(key -> wrong.add(dutch.module() + ": " + key + " is missing in Dutch"));
            for (String key : nl.stringPropertyNames()) {
                String english = en.getProperty(key, "");
                if (nl.getProperty(key).isBlank() || (en.containsKey(key) && english.isBlank())) {
                    wrong.add(dutch.module() + ": " + key + " is empty");
                }
                if (en.containsKey(key) && !gaps(nl.getProperty(key)).equals(gaps(english))) {
                    wrong.add(dutch.module() + ": " + key + " has other gaps in English");
                }
            }
        }
        return wrong;
    }

    private static List<String> asked(List<SourceFile> files) {
        Map<String, Set<String>> known = new TreeMap<>();
        files.stream()
                .filter(file -> file.name().equals("messages.properties"))
                .forEach(file -> known.put(file.module(), read(file).stringPropertyNames()));
        List<String> wrong = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.name().endsWith(".xhtml")) {
                Matcher used = KEY_USED.matcher(file.text());
                while (used.find()) {
                    need(known, used.group(1), used.group(2), used.group(3) == null, file, wrong);
                }
            } else if (file.name().endsWith(".java")) {
                Matcher menu = MENU.matcher(file.code());
                while (menu.find()) {
                    need(known, menu.group(1), menu.group(2), false, file, wrong);
                }
                Matcher refusal = REFUSAL.matcher(file.code());
                while (refusal.find()) {
                    need(known, file.module(), "refusal." + refusal.group(1), false, file, wrong);
                }
            }
        }
        return wrong;
    }

    private static void need(
            Map<String, Set<String>> known,
            String module,
            String key,
            boolean prefix,
            SourceFile at,
            List<String> wrong) {
        Set<String> keys = known.getOrDefault(module, Set.of());
        boolean there = prefix ? keys.stream().anyMatch(each -> each.startsWith(key)) : keys.contains(key);
        if (!there) {
            wrong.add(at.path() + " of " + module + " asks for " + key + (prefix ? "*" : ""));
        }
    }

    private static List<String> registered(List<SourceFile> files) {
        String configurations = files.stream()
                .filter(file -> file.name().equals("faces-config.xml"))
                .map(SourceFile::text)
                .collect(Collectors.joining());
        return files.stream()
                .filter(file -> file.name().equals("messages.properties"))
                .map(SourceFile::module)
                .filter(module -> !configurations.contains("<var>" + module + "Text</var>")
                        || !configurations.contains("<base-name>nl.mgr." + module + ".messages</base-name>"))
                .map(module -> module + "Text is not registered")
                .toList();
    }

    private static Set<String> missing(Properties of, Properties in) {
        Set<String> keys = new TreeSet<>(of.stringPropertyNames());
        keys.removeAll(in.stringPropertyNames());
        return keys;
    }

    private static Set<String> gaps(String message) {
        return GAP.matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(List<SourceFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(MessageRules::read)
                .findFirst()
                .orElseGet(Properties::new);
    }

    private static Properties read(SourceFile file) {
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String bundle(String module, String language) {
        return "modules/" + module + "/src/main/resources/nl/mgr/" + module + "/messages" + language + ".properties";
    }

    private static String config(String module) {
        return "modules/" + module + "/src/main/resources/META-INF/faces-config.xml";
    }
}
