package nl.mgr.cooperation.web;

import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/organen}: boards, committees and consultations of the cooperation. */
@Path("/organen")
@RequestScoped
public class BodiesResource implements ApiResource {

    private static final ApiCollection<Body> BODIES = ApiCollection.<Body>of("cooperation", "organen")
            .field("code", TEXT, body -> body.terms().code())
            .field("naam", TEXT, body -> body.terms().name())
            .field("rol", TEXT, body -> body.terms().role().code())
            .field("stemmen", TEXT, body -> body.terms().voting().code())
            .optional("module", TEXT, body -> body.moduleName().isEmpty() ? null : body.moduleName());

    @Inject
    private Bodies bodies;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<?> collection() {
        return BODIES;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(BODIES, asked -> asked.of(bodies.all()));
    }
}
