package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Words for the codes of this module, for tables and their files. */
@Named("contractsWords")
@ApplicationScoped
public class Words {

    private static final String MODULE = "contracts";

    /** @param codes of legal domains, joined by a comma */
    public String domains(String codes) {
        return codes.isEmpty()
                ? ""
                : Arrays.stream(codes.split(",", -1))
                        .map(code -> Texts.of(MODULE, "wet." + code))
                        .collect(Collectors.joining(", "));
    }

    public String domain(LegalDomain domain) {
        return Texts.of(MODULE, "wet." + domain.code());
    }

    /** "11 gemeenten", "1 gemeente". */
    public String municipalities(long count) {
        return count == 1 ? Texts.of(MODULE, "gemeente.een") : Texts.of(MODULE, "gemeenten.aantal", count);
    }

    /** "6 weken", "geen", or that it is not known. */
    public String weeks(@Nullable Long weeks) {
        if (weeks == null) {
            return Texts.of(MODULE, "beschikbaar.onbekend");
        }
        return weeks == 0
                ? Texts.of(MODULE, "wachttijd.geen")
                : Texts.of(MODULE, weeks == 1 ? "wachttijd.een" : "wachttijd.weken", weeks);
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(Formats.ZONE).toLocalDate();
    }

    /** Where a contract came from: by hand, out of a tender, taken over, or the name of its file. */
    public String source(String source) {
        return List.of("handmatig", "inkoop", "import").contains(source)
                ? Texts.of(MODULE, "bron." + source)
                : Texts.of(MODULE, "bron.bestand", source);
    }
}
