package nl.mgr.system.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /** Pages one person opens in a row without finding an address that is new; then the next one goes on. */
    private static final int PATIENCE = 40;

    /** The same for whoever goes round once more because addresses are still missing. */
    private static final int MUCH_PATIENCE = 400;

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

    private final Set<String> listed = listed();

    private final Set<String> noPage;

    private SiteWalk(Set<String> noPage) {
        this.noPage = noPage;
    }

    /**
     * Everybody first opens what leads to new addresses. While addresses are missing, everybody goes on from those pages that
     * are like no other, and then looks everywhere.
     *
     * @param noPage addresses that are not looked for
     * @param also pages to go on from after all others: of records that are like no other of their kind
     */
    static SiteWalk walk(Set<String> noPage, List<String> also) {
        SiteWalk walk = new SiteWalk(noPage);
        List<Round> rounds = new ArrayList<>();
        Stream.concat(Stream.of(NOBODY), loginNames().stream()).map(Round::new).forEach(rounds::add);
        rounds.forEach(round -> walk.follow(round, PATIENCE));
        rounds.forEach(round -> {
            also.forEach(round::offerFirst);
            walk.missing().forEach(round::offerFirst);
            walk.follow(round, PATIENCE);
        });
        rounds.forEach(round -> {
            round.looksAgain();
            walk.follow(round, MUCH_PATIENCE);
        });
        return walk;
    }

    /** Listed addresses that nobody opened yet. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(listed);
        missing.removeAll(found.keySet());
        missing.removeAll(files);
        missing.removeAll(noPage);
        return missing;
    }

    /** One page per address, by address. */
    Map<String, Found> pages() {
        return found;
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

    /** What one person still has to open, and what was opened. */
    private static final class Round {

        private final String loginName;
        private final HttpVisitor visitor = HttpVisitor.of(Platform.shared());
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> opened = new HashSet<>();
        private final Deque<String> passedOver = new ArrayDeque<>();
        private final Set<String> besides = new HashSet<>();
        private final Set<String> kinds = new HashSet<>();
        private final Map<String, Integer> variants = new HashMap<>();
        private boolean patient;

        Round(String loginName) {
            this.loginName = loginName;
            if (loginName.equals(NOBODY)) {
                open.add("/");
                open.add("/account/inloggen");
            } else {
                visitor.logsInAs(loginName);
                open.add("/vandaag");
            }
        }

        /** Takes one link of each shape from each shape of page: of a list of contracts one, of the drafts another. */
        void offer(String address, String from) {
            String turned = TURNED.matcher(address).replaceAll("");
            if (kinds.add(shape(from) + " " + shape(turned))) {
                open.add(address);
            }
        }

        /** Not one of the few that are opened of each address. */
        void offerFirst(String address) {
            open.addFirst(address);
            besides.add(address);
        }

        /** The next to open: what is new to all before what is not. */
        String next(Predicate<String> isNew) {
            String next = open.stream().filter(isNew).findFirst().orElseGet(open::element);
            open.removeFirstOccurrence(next);
            return next;
        }

        /** What was passed over because others had opened its like comes next. */
        void looksAgain() {
            open.addAll(passedOver);
            patient = true;
        }

        /** @param known whether somebody before opened this page with a record on it */
        boolean opens(String address, boolean known) {
            int most = known && !patient ? VARIANTS_OF_KNOWN : VARIANTS;
            boolean few = besides.contains(address) || variants.getOrDefault(pathOf(address), 0) < most;
            if (!few) {
                passedOver.add(address);
            } else if (opened.add(address)) {
                variants.merge(pathOf(address), 1, Integer::sum);
                return true;
            }
            return false;
        }

        private static String shape(String address) {
            return ID.matcher(address).replaceAll("*");
        }
    }

    private void follow(Round round, int patience) {
        int inVain = 0;
        while (inVain < patience && !round.open.isEmpty() && !missing().isEmpty()) {
            String address = round.next(this::isNew);
            String path = pathOf(address);
            if (path.equals("/account/uitloggen")
                    || !listed.contains(path)
                    || !round.opens(address, known(path, round.loginName))) {
                continue;
            }
            boolean isNew = isNew(address);
            HttpVisitor.Answer answer = round.visitor.get(address);
            boolean opened = answer.status() == 200 && pathOf(answer.address()).equals(path);
            inVain = isNew && opened ? 0 : inVain + 1;
            if (opened) {
                take(round, address, answer);
            }
        }
    }

    private void take(Round round, String address, HttpVisitor.Answer answer) {
        String path = pathOf(address);
        if (!isPage(answer)) {
            files.add(path);
            return;
        }
        if (isNew(address)) {
            found.put(path, new Found(path, address, round.loginName));
        }
        answer.page().select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> link.startsWith(Platform.shared().address("/")))
                .map(SiteWalk::local)
                .forEach(link -> round.offer(link, address));
    }

    /** Not seen by anybody, or without a record only. */
    private boolean isNew(String address) {
        String path = pathOf(address);
        Found before = found.get(path);
        return listed.contains(path)
                && !files.contains(path)
                && (before == null || (!before.address().contains("?") && address.contains("=")));
    }

    private boolean known(String path, String loginName) {
        Found before = found.get(path);
        return before != null
                && before.address().contains("=")
                && !before.loginName().equals(loginName);
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
