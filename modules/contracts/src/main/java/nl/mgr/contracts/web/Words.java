package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.ui.Texts;

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

    /** Where a contract came from: by hand, out of a tender, taken over, or the name of its file. */
    public String source(String source) {
        return List.of("handmatig", "inkoop", "import").contains(source)
                ? Texts.of(MODULE, "bron." + source)
                : Texts.of(MODULE, "bron.bestand", source);
    }
}
