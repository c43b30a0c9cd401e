package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityDetails;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.TakenPart;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/gemeente?code=0221}: all that is known of one municipality. */
@Named("cooperationMunicipality")
@RequestScoped
public class MunicipalityPage {

    @Inject
    private Municipalities municipalities;

    @Inject
    private ParticipationDesk desk;

    private @Nullable String code;
    private @Nullable MunicipalityDetails details;
    private List<TakenPart> parts = List.of();

    /** @throws NotFound for a code that is none, or of a municipality elsewhere */
    public void load() {
        if (code == null || !code.matches("\\d{4}")) {
            throw new NotFound("municipality " + code);
        }
        MunicipalityDetails found = municipalities.details(new CbsCode(code));
        parts = desk.takenBy(found.municipality().id());
        details = found;
    }

    public @Nullable MunicipalityDetails getDetails() {
        return details;
    }

    public List<TakenPart> getParts() {
        return parts;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
