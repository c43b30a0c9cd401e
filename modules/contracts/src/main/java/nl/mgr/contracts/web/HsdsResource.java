package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.mgr.contracts.CareDirectory;
import nl.mgr.contracts.CareDirectory.Care;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/hsds}: the care of a municipality as services in the words of Open Referral HSDS 3.1. */
@Path("/hsds")
@RequestScoped
public class HsdsResource implements ApiResource {

    @Inject
    private CareDirectory directory;

    @Inject
    private Territory territory;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<Care> collection() {
        return HsdsCare.SERVICES;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(HsdsCare.SERVICES, this::services);
    }

    private Page<Care> services(ApiQuery asked) {
        MunicipalityRef named = territory.named(asked.text("gemeente"));
        MunicipalityRef one = named == null ? territory.alwaysOne(null, asked.today()) : named;
        return one == null
                ? new Page<>(List.of(), 0)
                : directory.find(territory.shown(one, asked.today()), one.code().digits(), asked.first(), asked.size());
    }
}
