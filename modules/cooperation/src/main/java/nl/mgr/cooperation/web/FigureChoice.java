package nl.mgr.cooperation.web;

import java.util.Arrays;
import java.util.Map;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** {@code soort} and {@code wet} of an address: which figures are asked for. */
final class FigureChoice {

    private FigureChoice() {}

    /** Inhabitants when nothing is asked for. */
    static FigureKind kind(Map<String, @Nullable String> chosen) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.code().equals(chosen.get("soort")))
                .findFirst()
                .orElse(FigureKind.INHABITANTS);
    }

    /** All laws together when none is asked for. */
    static @Nullable LegalDomain domain(Map<String, @Nullable String> chosen) {
        return Arrays.stream(LegalDomain.values())
                .filter(domain -> domain.code().equals(chosen.get("wet")))
                .findFirst()
                .orElse(null);
    }

    static String address(Map<String, @Nullable String> chosen) {
        LegalDomain domain = domain(chosen);
        return "&soort=" + kind(chosen).code() + "&wet=" + (domain == null ? "" : domain.code());
    }
}
