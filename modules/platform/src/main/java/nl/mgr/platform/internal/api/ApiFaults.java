package nl.mgr.platform.internal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.BadApiRequest;

/** What goes wrong in a resource. What a program may not know of is not there. */
@Provider
@ApplicationScoped
public class ApiFaults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ApiFaults.class.getName());
    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();
    private static final int UNAVAILABLE = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    private static final int FAILED = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable trouble) {
        Problem problem = problem(trouble);
        Locale language = Problem.language(request);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.TYPE + ";charset=UTF-8")
                .header("Content-Language", language.toLanguageTag())
                .entity(problem.json(language));
        return problem.status() == UNAVAILABLE
                ? answer.header("Retry-After", "10").build()
                : answer.build();
    }

    private static Problem problem(Throwable trouble) {
        if (trouble instanceof BadApiRequest bad) {
            return Problem.badRequest(bad.faults());
        }
        if (trouble instanceof NotFound) {
            return Problem.ofStatus(NOT_FOUND);
        }
        if (trouble instanceof WebApplicationException known
                && known.getResponse().getStatus() < FAILED) {
            return Problem.ofStatus(known.getResponse().getStatus());
        }
        if (DatabaseFailure.isOutage(trouble)) {
            LOG.warning("a program has to wait: the database does not answer");
            return Problem.ofStatus(UNAVAILABLE);
        }
        LOG.log(Level.SEVERE, "a program got no answer", trouble);
        return Problem.ofStatus(FAILED);
    }
}
