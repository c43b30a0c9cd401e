package nl.mgr.procurement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.Applications;
import nl.mgr.procurement.OpenLot;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/inschrijven?id=}: a provider reads a lot, applies, and follows its application. */
@Named("procurementApply")
@ViewScoped
public class ApplyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable OpenLot lot;
    private boolean meetsTerms;
    private String remark = "";

    /** @throws NotFound when there is no such lot for this provider */
    public void load() {
        lot = applications.lotForProvider(shown());
    }

    public String submit() {
        applications.submit(shown(), meetsTerms, remark);
        messages.info(
                "procurement",
                "schrijfin.ingediend",
                applications.lotForProvider(shown()).number());
        return "/inkoop/inschrijven?faces-redirect=true&id=" + id;
    }

    private UUID shown() {
        if (id == null) {
            throw new NotFound("a lot without id");
        }
        return id;
    }

    public @Nullable OpenLot getLot() {
        return lot;
    }

    public boolean isMeetsTerms() {
        return meetsTerms;
    }

    public void setMeetsTerms(boolean meetsTerms) {
        this.meetsTerms = meetsTerms;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
