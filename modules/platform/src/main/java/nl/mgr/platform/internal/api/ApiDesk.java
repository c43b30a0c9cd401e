package nl.mgr.platform.internal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.internal.address.BaseAddress;

/** Rows come from the modules' services, which ask their own rights. */
@ApplicationScoped
@Guarded
class ApiDesk implements ApiCalls {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Override
    @Right(Right.EVERYBODY)
    public <R> String answer(ApiCollection<R> collection, Function<ApiQuery, Page<R>> rows) {
        ApiQuery asked = ApiQuestion.read(collection, request.getParameterMap(), LocalDate.now(clock));
        String root = BaseAddress.configured().origin() + ApiVersion.ROOT;
        return Json.createObjectBuilder(ApiAnswer.tree(root, collection, asked, rows.apply(asked)))
                .build()
                .toString();
    }
}
