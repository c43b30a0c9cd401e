package nl.mgr.monitoring.internal.delivery;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a delivery file. Headers are compared without regard to case, accents, blanks, hyphens and
 * underscores; synonyms are what providers' own systems call them.
 */
enum DeliveryColumn {
    MONTH("maand", "periode", "leveringsmaand", "month"),
    MUNICIPALITY("gemeentecode", "gemeente", "cbscode", "municipality"),
    PRODUCT("productcode", "product"),
    CLIENTS("clienten", "aantalclienten", "unieke clienten", "clients"),
    VOLUME("volume", "aantal", "eenheden", "aantaleenheden"),
    TARIFF("tarief", "prijs", "tariefpereenheid", "tariff");

    private static final Set<DeliveryColumn> FIGURES = EnumSet.of(CLIENTS, VOLUME, TARIFF);

    private final List<String> names;

    DeliveryColumn(String... names) {
        this.names = List.of(names);
    }

    /** As the template writes it. */
    String header() {
        return names.get(0);
    }

    /** Whether a file's header means this column. */
    boolean named(String header) {
        String plain = plain(header);
        return names.stream().anyMatch(name -> plain(name).equals(plain));
    }

    /** Whether a file's header means a column of figures: what may be added up. */
    static boolean isFigure(String header) {
        return FIGURES.stream().anyMatch(column -> column.named(header));
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
