package nl.mgr.cooperation.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Taken;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/besluiten}: what bodies decided and advised; a municipality sees those of bodies it has a seat in. */
@Path("/besluiten")
@RequestScoped
public class DecisionsResource implements ApiResource {

    private static final ApiCollection<Taken> DECISIONS = ApiCollection.<Taken>of("cooperation", "besluiten")
            .field("nummer", TEXT, Taken::number)
            .field("orgaan", TEXT, Taken::body)
            .optional("dag", DAY, Taken::day)
            .field("uitkomst", TEXT, taken -> taken.outcome().code())
            .field("onderwerp", TEXT, Taken::title);

    @Inject
    private Decisions decisions;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<?> collection() {
        return DECISIONS;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(DECISIONS, asked -> decisions.find(asked.list("nummer", Map.of())));
    }
}
