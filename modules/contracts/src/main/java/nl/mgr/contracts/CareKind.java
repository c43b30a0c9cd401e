package nl.mgr.contracts;

import java.io.Serializable;
import nl.mgr.kernel.LegalDomain;

/** A national category of care, with the number of products of providers in it. */
public record CareKind(LegalDomain domain, String category, String name, long offers) implements Serializable {

    /** As a question has it. */
    public String code() {
        return domain.code() + category;
    }
}
