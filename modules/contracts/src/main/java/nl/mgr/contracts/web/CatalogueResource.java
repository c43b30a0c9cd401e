package nl.mgr.contracts.web;

import static nl.mgr.platform.ApiCollection.Type.AMOUNT;
import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.mgr.contracts.Catalogue;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/catalogus}: what is contracted on a day and at which tariff, live, as the page of the catalogue shows it. */
@Path("/catalogus")
@RequestScoped
public class CatalogueResource implements ApiResource {

    private static final ApiCollection<CatalogueRow> LINES = ApiCollection.<CatalogueRow>of("contracts", "catalogus")
            .asks("peildatum", DAY)
            .asks("gemeente", TEXT)
            .asks(
                    "wet",
                    TEXT,
                    Arrays.stream(LegalDomain.values()).map(LegalDomain::code).toArray(String[]::new))
            .field("gemeente", TEXT, CatalogueRow::municipalityCode)
            .field("wet", TEXT, row -> row.legalDomain().code())
            .field("categorie", TEXT, CatalogueRow::category)
            .field("code", TEXT, CatalogueRow::code)
            .field("omschrijving", TEXT, CatalogueRow::product)
            .field("eenheid", TEXT, row -> row.unit().code())
            .field("variant", TEXT, row -> row.variant().code())
            .field("aanbieder", TEXT, CatalogueRow::providerNumber)
            .field("agb", TEXT, CatalogueRow::agbCode)
            .field("aanbiedernaam", TEXT, CatalogueRow::providerName)
            .field("contract", TEXT, CatalogueRow::contractNumber)
            .optional("tarief", AMOUNT, CatalogueRow::tariff)
            .optional("vanaf", DAY, CatalogueRow::tariffFrom)
            .optional("totEnMet", DAY, CatalogueRow::tariffLast)
            .field("cakCode", TEXT, CatalogueRow::cakCode);

    @Inject
    private Catalogue catalogue;

    @Inject
    private Territory territory;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<CatalogueRow> collection() {
        return LINES;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(LINES, this::lines);
    }

    private Page<CatalogueRow> lines(ApiQuery asked) {
        LocalDate day = asked.day("peildatum");
        return catalogue.find(
                territory.shown(territory.named(asked.text("gemeente")), day),
                day,
                asked.list("code", Map.of("domain", asked.text("wet"))));
    }
}
