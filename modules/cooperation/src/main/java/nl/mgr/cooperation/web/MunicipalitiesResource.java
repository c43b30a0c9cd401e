package nl.mgr.cooperation.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/gemeenten}: the municipalities of the cooperation on a day. */
@Path("/gemeenten")
@RequestScoped
public class MunicipalitiesResource implements ApiResource {

    private static final ApiCollection<MunicipalityRef> MUNICIPALITIES = ApiCollection.<MunicipalityRef>of(
                    "cooperation", "gemeenten")
            .asks("peildatum", DAY)
            .field("code", TEXT, row -> row.code().toString())
            .field("naam", TEXT, MunicipalityRef::name)
            .field("vanaf", DAY, row -> row.period().from())
            .optional("totEnMet", DAY, row -> row.period().lastDay());

    @Inject
    private Municipalities municipalities;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<MunicipalityRef> collection() {
        return MUNICIPALITIES;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(MUNICIPALITIES, asked -> asked.of(municipalities.participants(asked.day("peildatum"))));
    }
}
