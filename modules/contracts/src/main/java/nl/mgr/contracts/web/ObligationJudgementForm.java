package nl.mgr.contracts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** What the team makes of a delivery. */
@Named("contractsObligationJudgement")
@RequestScoped
public class ObligationJudgementForm {

    private static final int TIME_TO_MEND = 14;
    private static final String MODULE = "contracts";

    @Inject
    private Obligations obligations;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String reason = "";
    private @Nullable LocalDate again;

    @PostConstruct
    void begin() {
        again = LocalDate.now(clock).plusDays(TIME_TO_MEND);
    }

    static String page(UUID due) {
        return "/contracten/verplichting-dag?faces-redirect=true&id=" + due;
    }

    public String accept(UUID due) {
        obligations.accept(due);
        messages.info(MODULE, "verplichting.klaar.aanvaard");
        return page(due);
    }

    public @Nullable String refuse(UUID due) {
        LocalDate day = again;
        if (day == null) {
            messages.error(MODULE, "verplichting.geenDag");
            return null;
        }
        obligations.refuse(due, reason, day);
        messages.info(MODULE, "verplichting.klaar.afgewezen");
        return page(due);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getAgain() {
        return again;
    }

    public void setAgain(@Nullable LocalDate again) {
        this.again = again;
    }
}
