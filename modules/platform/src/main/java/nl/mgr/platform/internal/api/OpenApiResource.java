package nl.mgr.platform.internal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiResource;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.entrance.AddressGate;

/** {@code /api/v1/openapi.json}: the description for developers, for everybody and from everywhere. */
@Path("/openapi.json")
@RequestScoped
public class OpenApiResource {

    @Inject
    @Any
    private Instance<ApiResource> resources;

    @Inject
    private AddressGate gate;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces("application/json")
    public Response description() {
        Locale language = Problem.language(request);
        List<ApiCollection<?>> collections = resources.stream()
                .<ApiCollection<?>>map(ApiResource::collection)
                .sorted(Comparator.comparing(ApiCollection::name))
                .toList();
        String root = BaseAddress.configured().origin() + ApiVersion.ROOT;
        return Response.ok(
                        Json.createObjectBuilder(new OpenApiDocument(root, gate::scopeOf, language).tree(collections))
                                .build()
                                .toString())
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Language", language.toLanguageTag())
                .build();
    }
}
