package nl.mgr.system.isolation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mgr.system.support.Sources;

/** Every address of the product that is not for strangers, with the parameters that its page reads. */
final class Addresses {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]* name=\"([^\"]+)\"");
    private static final Pattern COLUMN = Pattern.compile("<m:column[^>]* key=\"([^\"]+)\"");
    private static final Pattern LIST = Pattern.compile("<m:list(?= )(?:[^>]*? id=\"([^\"]+)\")?");

    /**
     * @param columns keys by which its lists sort
     * @param lists what stands before the parameters of its lists: nothing for the plain one, {@code besluiten-} for the
     *     one called {@code besluiten}
     */
    record Address(String path, List<String> parameters, List<String> columns, List<String> lists) {

        /** Name of the module's schema behind an address: {@code contracts} for {@code /contracten/overzicht}. */
        String module() {
            return MODULES.getOrDefault(path.split("/")[1], "");
        }
    }

    private static final Map<String, String> MODULES = Map.of(
            "account", "platform",
            "samenwerking", "cooperation",
            "aanbieders", "providers",
            "contracten", "contracts",
            "leveringen", "monitoring",
            "inkoop", "procurement");

    private Addresses() {}

    static List<Address> all() {
        Map<String, Address> all = new TreeMap<>();
        files("META-INF/mgr-views.properties").forEach(file -> {
            Properties list = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                list.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            list.forEach((path, needed) -> {
                if (!needed.toString().contains("anonymous")) {
                    String address = path.toString().replace("/*", "/iets");
                    all.put(address, address(address));
                }
            });
        });
        return List.copyOf(all.values());
    }

    private static Address address(String path) {
        String source = files(path + ".xhtml").map(Addresses::text).findFirst().orElse("");
        List<String> lists = LIST.matcher(source)
                .results()
                .map(list -> list.group(1) == null ? "" : list.group(1) + "-")
                .toList();
        return new Address(path, found(PARAMETER, source), found(COLUMN, source), lists);
    }

    private static List<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }

    private static Stream<Path> files(String ending) {
        return Sources.endingIn(ending).stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
