package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Words of the care finder, and the way to another page of an answer. */
@Named("contractsFound")
@ApplicationScoped
public class FinderWords {

    private static final String MODULE = "contracts";

    /** For whom by age, "12 tot en met 18 jaar". */
    public String ages(@Nullable Long from, @Nullable Long until) {
        if (from != null && until != null) {
            return Texts.of(MODULE, "leeftijd.van", from, until);
        }
        if (from != null) {
            return Texts.of(MODULE, "leeftijd.vanaf", from);
        }
        return until == null ? Texts.of(MODULE, "leeftijd.onbekend") : Texts.of(MODULE, "leeftijd.tot", until);
    }

    /** "ongeveer 7 km", or that it is in the municipality itself or not known. */
    public String away(@Nullable Long kilometres) {
        if (kilometres == null) {
            return Texts.of(MODULE, "zorgzoeker.afstand.onbekend");
        }
        return kilometres == 0 ? Texts.of(MODULE, "zorgzoeker.hier") : Texts.of(MODULE, "zorgzoeker.km", kilometres);
    }

    /** "334 mogelijkheden". */
    public String offers(long count) {
        if (count == 0) {
            return Texts.of(MODULE, "zorgzoeker.niets");
        }
        return count == 1 ? Texts.of(MODULE, "zorgzoeker.een") : Texts.of(MODULE, "zorgzoeker.meer", count);
    }

    /** The address of a page of an answer of the care finder, with the same question and shortlist. */
    public String sheet(Map<String, @Nullable String> asked, String place, long sheet) {
        return address(asked, place) + "&blad=" + sheet;
    }

    /** The address of what was asked. */
    static String address(Map<String, @Nullable String> asked, String place) {
        StringBuilder address = new StringBuilder("/contracten/zorgzoeker?gemeente=" + place);
        asked.forEach((key, value) -> {
            if (value != null
                    && !value.isBlank()
                    && !List.of("gemeente", "blad").contains(key)) {
                address.append('&').append(key).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
