package nl.mgr.procurement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.Applications;
import nl.mgr.procurement.LotDetails;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/inschrijving?id=}: judges one application, and awards the lot. */
@Named("procurementJudgement")
@ViewScoped
public class JudgementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Tenders tenders;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable ApplicationRow application;
    private @Nullable LotDetails lot;
    private String motivation = "";

    /** @throws NotFound when there is no such application for this actor, or it is sealed */
    public void load() {
        ApplicationRow shown = applications.get(shown());
        application = shown;
        lot = tenders.lot(shown.lotId());
    }

    public String admit() {
        applications.admit(shown(), motivation);
        return done("oordeel.toegelaten", true);
    }

    public String reject() {
        applications.reject(shown(), motivation);
        return done("oordeel.afgewezen", true);
    }

    public String award() {
        applications.award(shown());
        return done("oordeel.gegund", false);
    }

    private String done(String key, boolean providerFirst) {
        ApplicationRow row = applications.get(shown());
        String one = providerFirst ? row.providerName() : row.lotNumber();
        messages.info("procurement", key, one, providerFirst ? row.lotNumber() : row.providerName());
        return "/inkoop/inschrijving?faces-redirect=true&id=" + id;
    }

    private UUID shown() {
        if (id == null) {
            throw new NotFound("an application without id");
        }
        return id;
    }

    public @Nullable ApplicationRow getApplication() {
        return application;
    }

    public @Nullable LotDetails getLot() {
        return lot;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(@Nullable String motivation) {
        this.motivation = motivation == null ? "" : motivation;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
