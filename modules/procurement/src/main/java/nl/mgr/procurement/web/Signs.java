package nl.mgr.procurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.mgr.kernel.LegalDomain;

/** Which sign and colour stand for a status of a tender, lot or application; its code is given. And the laws. */
@Named("procurementSigns")
@ApplicationScoped
public class Signs {

    static final List<String> LAWS =
            Arrays.stream(LegalDomain.values()).map(LegalDomain::code).toList();

    /** Codes of the laws under which may be bought. */
    public List<String> getLaws() {
        return LAWS;
    }

    public String kind(String status) {
        return switch (status) {
            case "open", "admitted", "awarded" -> "positive";
            case "submitted" -> "info";
            default -> "neutral";
        };
    }

    public String sign(String status) {
        return switch (status) {
            case "open", "awarded" -> "full";
            case "submitted", "admitted" -> "half";
            case "draft" -> "dashed";
            default -> "dash";
        };
    }
}
