package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.mgr.platform.Imports.State;

/** How the state of an import looks. */
@Named("platformImportSigns")
@RequestScoped
public class ImportSigns {

    /** Kind of {@code m:status}. */
    public String look(State state) {
        return switch (state) {
            case APPLIED -> "positive";
            case REFUSED, FAILED -> "negative";
            case CHECKED -> "warning";
            default -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(State state) {
        return switch (state) {
            case APPLIED, NOTHING -> "full";
            case REFUSED, FAILED -> "alert";
            case CANCELLED -> "empty";
            default -> "half";
        };
    }
}
