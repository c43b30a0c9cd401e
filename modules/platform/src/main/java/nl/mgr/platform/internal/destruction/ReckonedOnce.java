package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What one page shows comes from one reckoning. Whoever decides reckons anew. */
@RequestScoped
class ReckonedOnce {

    private @Inject Reckoner reckoner;
    private @Nullable Reckoning known;

    /** As it was first asked for by this request, or as it was last decided by. */
    Reckoning known() {
        Reckoning reckoned = known;
        return reckoned == null ? anew() : reckoned;
    }

    Reckoning anew() {
        Reckoning reckoned = reckoner.reckon();
        known = reckoned;
        return reckoned;
    }
}
