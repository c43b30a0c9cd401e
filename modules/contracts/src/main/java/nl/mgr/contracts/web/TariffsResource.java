package nl.mgr.contracts.web;

import static nl.mgr.platform.ApiCollection.Type.AMOUNT;
import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.ID;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Map;
import nl.mgr.contracts.Tariffs;
import nl.mgr.contracts.Tariffs.DatedTariff;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/tarieven}: what may be charged on a day, per municipality, provider and product. */
@Path("/tarieven")
@RequestScoped
public class TariffsResource implements ApiResource {

    private static final ApiCollection<DatedTariff> TARIFFS = ApiCollection.<DatedTariff>of("contracts", "tarieven")
            .asks("peildatum", DAY)
            .asks("gemeente", TEXT)
            .asks("contract", TEXT)
            .asks("aanbieder", TEXT)
            .asks("product", TEXT)
            .asks(
                    "wet",
                    TEXT,
                    Arrays.stream(LegalDomain.values()).map(LegalDomain::code).toArray(String[]::new))
            .field("id", ID, DatedTariff::id)
            .field("gemeente", TEXT, DatedTariff::municipalityCode)
            .field("contract", TEXT, DatedTariff::contract)
            .field("aanbieder", TEXT, DatedTariff::providerNumber)
            .field("aanbiedernaam", TEXT, DatedTariff::providerName)
            .field("wet", TEXT, row -> row.domain().code())
            .field("product", TEXT, DatedTariff::code)
            .field("omschrijving", TEXT, DatedTariff::product)
            .field("eenheid", TEXT, row -> row.unit().code())
            .field("tarief", AMOUNT, DatedTariff::amount)
            .field("vanaf", DAY, DatedTariff::from)
            .optional("totEnMet", DAY, DatedTariff::lastDay);

    @Inject
    private Tariffs tariffs;

    @Inject
    private Territory territory;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<DatedTariff> collection() {
        return TARIFFS;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(TARIFFS, this::tariffs);
    }

    private Page<DatedTariff> tariffs(ApiQuery asked) {
        MunicipalityRef one = territory.ofOneself() ? null : territory.named(asked.text("gemeente"));
        Map<String, String> filters = Map.of(
                "municipality", one == null ? "" : one.id().toString(),
                "contract", asked.text("contract"),
                "provider", asked.text("aanbieder"),
                "product", asked.text("product"),
                "domain", asked.text("wet"));
        return tariffs.find(asked.day("peildatum"), asked.ownOrder(filters));
    }
}
