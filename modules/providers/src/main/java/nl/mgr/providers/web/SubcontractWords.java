package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.providers.Subcontractors.State;

/** How a consent is shown. */
@Named("providersSubcontractWords")
@ApplicationScoped
public class SubcontractWords {

    /** Kind of {@code m:status}. */
    public String kind(State state) {
        return switch (state) {
            case ASKED -> "warning";
            case GRANTED -> "positive";
            case REFUSED, WITHDRAWN -> "negative";
            case OVER, ENDED -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(State state) {
        return switch (state) {
            case ASKED -> "half";
            case GRANTED -> "full";
            case REFUSED, WITHDRAWN -> "alert";
            case OVER, ENDED -> "dash";
        };
    }
}
