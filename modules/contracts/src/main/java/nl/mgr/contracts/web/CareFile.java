package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.CareDirectory;
import nl.mgr.contracts.CareDirectory.Care;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/**
 * {@code /contracten/zorgaanbod-bestand?vorm=hsds&gemeente=}: the care of a municipality today as a file, one page of
 * services as the interface of HSDS has it.
 */
@Named("contractsCareFile")
@RequestScoped
public class CareFile {

    /** What the file is written in. */
    private enum Form {
        HSDS
    }

    private @Inject CareDirectory directory;
    private @Inject Territory territory;
    private @Inject Clock clock;

    private @Nullable String form;
    private @Nullable String place;

    /** @throws NotFound for another form, or without a municipality */
    public void send() {
        Download.kind(Form.class, each -> "hsds", form);
        LocalDate today = LocalDate.now(clock);
        MunicipalityRef one = territory.alwaysOne(place, today);
        if (one == null) {
            throw new NotFound("care of no municipality");
        }
        String code = one.code().digits();
        List<Care> services = directory
                .find(territory.shown(one, today), code, 0, Integer.MAX_VALUE)
                .rows();
        byte[] file =
                Json.createObjectBuilder(page(services)).build().toString().getBytes(StandardCharsets.UTF_8);
        Download.send("zorgaanbod-hsds-" + code + "-" + today + ".json", "application/json", out -> out.write(file));
    }

    private static Map<String, Object> page(List<Care> services) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("total_items", services.size());
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", services.size());
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", services.isEmpty());
        page.put("contents", services.stream().map(HsdsCare.SERVICES::written).toList());
        return page;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
