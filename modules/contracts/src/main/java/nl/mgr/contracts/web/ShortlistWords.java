package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.contracts.CareFinder;
import org.jspecify.annotations.Nullable;

/** The shortlist of the care finder: ids of lines in the address, and nothing else anywhere. */
@Named("contractsShort")
@ApplicationScoped
public class ShortlistWords {

    /** In an address. */
    static final String LIST = "lijst";

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** All lines that an address names, each once; what is no id is none. */
    static List<UUID> read(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(","))
                        .filter(one -> one.matches(ID))
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
    }

    private static String written(Stream<UUID> lines) {
        return lines.map(UUID::toString).collect(Collectors.joining(","));
    }

    public int count(@Nullable String list) {
        return read(list).size();
    }

    public int most() {
        return CareFinder.SHORTLIST;
    }

    public boolean full(@Nullable String list) {
        return count(list) >= CareFinder.SHORTLIST;
    }

    public boolean has(@Nullable String list, UUID line) {
        return read(list).contains(line);
    }

    /** An address that carries the shortlist on. */
    public String kept(String address, @Nullable String list) {
        List<UUID> lines = read(list);
        return lines.isEmpty()
                ? address
                : address + "&" + LIST + "=" + URLEncoder.encode(written(lines.stream()), StandardCharsets.UTF_8);
    }

    /** The list with one line less. */
    public String without(@Nullable String list, UUID line) {
        return written(read(list).stream().filter(one -> !one.equals(line)));
    }

    /** The list with a line that is put on it, or taken off. */
    public String turned(@Nullable String list, UUID line) {
        return has(list, line) ? without(list, line) : written(Stream.concat(read(list).stream(), Stream.of(line)));
    }

    /** The same page of the care finder, at the same offer, with it put on the shortlist or taken off. */
    public String turned(Map<String, @Nullable String> asked, String place, long sheet, UUID line) {
        String list = asked.get(LIST);
        Map<String, @Nullable String> next = new TreeMap<>(asked);
        next.put(LIST, turned(list, line));
        return FinderWords.address(next, place) + "&blad=" + sheet + "#aanbod-" + line;
    }
}
