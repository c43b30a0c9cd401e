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
import java.util.regex.Pattern;
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

    /** Pages fetched per role and start; above this a walk goes in circles through data. */
    private static final int MOST = 250;

    /** How often a role opens one address. A page shows other links in other states, so one is not enough. */
    private static final int VARIANTS = 4;

    /** How often, when somebody before opened it with a record on it: for what it shows to this role. */
    private static final int VARIANTS_OF_KNOWN = 1;

    /** How a list is turned over is not another page. */
    private static final Pattern TURNED = Pattern.compile("[?&](sorteer|[^=&]*-vanaf)=[^&]*");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Path MODULES = Path.of("..");

    private final Map<String, Found> found = new TreeMap<>();
    private final Set<String> files = new TreeSet<>();

    private final List<String> also;

    private SiteWalk(List<String> also) {
        this.also = also;
    }

    /** @param also pages to go on from after all others: of records that are like no other of their kind */
    static SiteWalk walk(List<String> also) {
        SiteWalk walk = new SiteWalk(also);
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

    /** Every address in the modules' registries, without those that end in a star and those for programs with a key. */
    static Set<String> listed() {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> modules = Files.list(MODULES)) {
            for (Path module : modules.toList()) {
                Path registry = module.resolve("src/main/resources/META-INF/mgr-views.properties");
                if (Files.exists(registry)) {
                    Properties properties = new Properties();
                    properties.load(Files.newBufferedReader(registry, StandardCharsets.UTF_8));
                    properties.values().removeIf(needed -> needed.toString().contains("scope:"));
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
        Round round = new Round(loginName);
        if (!loginName.equals(NOBODY)) {
            visitor.logsInAs(loginName);
            round.offer("/vandaag", "");
        }
        follow(visitor, round, listed);
        if (!loginName.equals(NOBODY)) {
            round.startsAgain();
            also.forEach(round::offerBesides);
            follow(visitor, round, listed);
        }
        for (String address : listed) {
            if (!found.containsKey(address) && !files.contains(address)) {
                round.offer(address, "");
            }
        }
        round.startsAgain();
        follow(visitor, round, listed);
    }

    /** What one person still has to open, and what was opened. */
    private static final class Round {

        private final String loginName;
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> besides = new HashSet<>();
        private final Set<String> kinds = new HashSet<>();
        private final Map<String, Integer> variants = new HashMap<>();
        private int fetched;

        Round(String loginName) {
            this.loginName = loginName;
        }

        /** Takes one link of each shape from each shape of page: of a list of contracts one, of the drafts another. */
        void offer(String address, String from) {
            String turned = TURNED.matcher(address).replaceAll("");
            if (kinds.add(shape(from) + " " + shape(turned))) {
                open.add(address);
            }
        }

        /** Not one of the few that are opened of each address. */
        void offerBesides(String address) {
            besides.add(address);
            open.add(address);
        }

        /** What was fetched from one start takes nothing from the next. */
        void startsAgain() {
            fetched = 0;
        }

        boolean opens(String address, int most) {
            boolean few = besides.contains(address) || variants.merge(pathOf(address), 1, Integer::sum) <= most;
            return few && fetched < MOST && ++fetched > 0;
        }

        private static String shape(String address) {
            return ID.matcher(address).replaceAll("*");
        }
    }

    private void follow(HttpVisitor visitor, Round round, Set<String> listed) {
        Set<String> seen = new HashSet<>();
        while (!round.open.isEmpty()) {
            String address = round.open.remove();
            String path = pathOf(address);
            if (path.equals("/account/uitloggen")
                    || !listed.contains(path)
                    || !seen.add(address)
                    || !round.opens(address, variants(path, round.loginName))) {
                continue;
            }
            HttpVisitor.Answer answer = visitor.get(address);
            if (answer.status() != 200 || !pathOf(answer.address()).equals(path)) {
                continue;
            }
            if (!isPage(answer)) {
                files.add(path);
                continue;
            }
            Found before = found.get(path);
            if (before == null || (!before.address().contains("?") && address.contains("="))) {
                found.put(path, new Found(path, address, round.loginName));
            }
            answer.page().select("a[href]").stream()
                    .map(link -> link.absUrl("href"))
                    .filter(link -> link.startsWith(Platform.shared().address("/")))
                    .map(SiteWalk::local)
                    .forEach(link -> round.offer(link, address));
        }
    }

    private int variants(String path, String loginName) {
        Found before = found.get(path);
        boolean known = before != null
                && before.address().contains("=")
                && !before.loginName().equals(loginName);
        return known ? VARIANTS_OF_KNOWN : VARIANTS;
    }

    private static boolean isPage(HttpVisitor.Answer answer) {
        return answer.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
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
