package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.CareQuestion;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/zorgaanbod}: what the care finder finds for a municipality today, without the names of people. */
@Path("/zorgaanbod")
@RequestScoped
public class FinderResource implements ApiResource {

    @Inject
    private CareFinder finder;

    @Inject
    private Territory territory;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<FoundCare> collection() {
        return FoundCare.OFFERS;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(FoundCare.OFFERS, this::offers);
    }

    private Page<FoundCare> offers(ApiQuery asked) {
        MunicipalityRef named = territory.named(asked.text("gemeente"));
        MunicipalityRef one = named == null ? territory.alwaysOne(null, asked.today()) : named;
        if (one == null) {
            return new Page<>(List.of(), 0);
        }
        String place = one.code().digits();
        Page<CareOffer> found = finder.find(
                new CareQuestion(
                        territory.shown(one, asked.today()),
                        place,
                        asked.text("zoek"),
                        asked.text("wet"),
                        asked.text("soort"),
                        asked.number("leeftijd"),
                        asked.number("weken"),
                        asked.number("afstand")),
                asked.first(),
                asked.size());
        return new Page<>(
                found.rows().stream().map(offer -> new FoundCare(place, offer)).toList(), found.total());
    }
}
