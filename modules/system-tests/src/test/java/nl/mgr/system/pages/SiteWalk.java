package nl.mgr.system.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;

/**
 * Finds for every address that a module lists one page with real contents, by following links as each of the demo's
 * people. Ids come from the links.
 */
final class SiteWalk {

    /** A page and who may open it; nobody has to log in when there is no name. */
    record Found(String path, String address, String loginName) {}

    static final String NOBODY = "";

    /** Pages per role; above this a walk goes in circles through data. */
    private static final int MOST = 250;

    private static final int VARIANTS = 2;
    private static final Path MODULES = Path.of("..");

    private final Map<String, Found> found = new TreeMap<>();
    private final Set<String> files = new TreeSet<>();

    private SiteWalk() {}

    static SiteWalk walk() {
        SiteWalk walk = new SiteWalk();
        Set<String> listed = listed();
        walk.asSomebody(NOBODY, listed);
        for (String loginName : loginNames()) {
            walk.asSomebody(loginName, listed);
        }
        return walk;
    }

    /** One page per address, by address. */
    Map<String, Found> pages() {
        return found;
    }

    /** Addresses that answer with a file. */
    Set<String> files() {
        return files;
    }

    /** Every address in the modules' registries, without those that end in a star. */
    static Set<String> listed() {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> modules = Files.list(MODULES)) {
            for (Path module : modules.toList()) {
                Path registry = module.resolve("src/main/resources/META-INF/mgr-views.properties");
                if (Files.exists(registry)) {
                    Properties properties = new Properties();
                    properties.load(Files.newBufferedReader(registry, StandardCharsets.UTF_8));
                    all.addAll(properties.stringPropertyNames());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.removeIf(address -> address.endsWith("*"));
        return all;
    }

    private static List<String> loginNames() {
        try (Stream<String> lines = Files.lines(MODULES.resolve("../config/demo/log-ins.csv"))) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asSomebody(String loginName, Set<String> listed) {
        HttpVisitor visitor = HttpVisitor.of(Platform.shared());
        if (!loginName.equals(NOBODY)) {
            visitor.logsInAs(loginName);
        }
        Deque<String> open = new ArrayDeque<>();
        Map<String, Integer> variants = new HashMap<>();
        Set<String> seen = new HashSet<>();
        if (!loginName.equals(NOBODY)) {
            open.add("/vandaag");
        }
        follow(visitor, loginName, listed, open, variants, seen);
        for (String address : listed) {
            if (!found.containsKey(address) && !files.contains(address)) {
                open.add(address);
            }
        }
        follow(visitor, loginName, listed, open, variants, seen);
    }

    private void follow(
            HttpVisitor visitor,
            String loginName,
            Set<String> listed,
            Deque<String> open,
            Map<String, Integer> variants,
            Set<String> seen) {
        while (!open.isEmpty() && seen.size() < MOST) {
            String address = open.remove();
            String path = pathOf(address);
            if (path.equals("/account/uitloggen")
                    || !listed.contains(path)
                    || !seen.add(address)
                    || variants.merge(path, 1, Integer::sum) > VARIANTS) {
                continue;
            }
            HttpVisitor.Answer answer = visitor.get(address);
            if (answer.status() != 200 || !pathOf(answer.address()).equals(path)) {
                continue;
            }
            if (!answer.response()
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("text/html")) {
                files.add(path);
                continue;
            }
            Found before = found.get(path);
            if (before == null || (!before.address().contains("?") && address.contains("="))) {
                found.put(path, new Found(path, address, loginName));
            }
            answer.page().select("a[href]").stream()
                    .map(link -> link.absUrl("href"))
                    .filter(link -> link.startsWith(Platform.shared().address("/")))
                    .map(SiteWalk::local)
                    .forEach(open::add);
        }
    }

    private static String local(String address) {
        URI uri = URI.create(address.replace(" ", "%20").replace("|", "%7C"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String pathOf(String address) {
        String path =
                URI.create(address.replace(" ", "%20").replace("|", "%7C")).getPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
