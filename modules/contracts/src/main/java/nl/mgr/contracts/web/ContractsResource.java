package nl.mgr.contracts.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.ID;
import static nl.mgr.platform.ApiCollection.Type.NUMBER;
import static nl.mgr.platform.ApiCollection.Type.TEXT;
import static nl.mgr.platform.ApiCollection.Type.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.ApiResource;

/** {@code /api/v1/contracten}: the contracts that hold on a day, as far as the organisation sees them. */
@Path("/contracten")
@RequestScoped
public class ContractsResource implements ApiResource {

    private static final ApiCollection<ContractRow> CONTRACTS = ApiCollection.<ContractRow>of("contracts", "contracten")
            .asks("peildatum", DAY)
            .asks(
                    "wet",
                    TEXT,
                    Arrays.stream(LegalDomain.values()).map(LegalDomain::code).toArray(String[]::new))
            .asks(
                    "status",
                    TEXT,
                    Arrays.stream(ContractStatus.values())
                            .map(ContractsResource::word)
                            .toArray(String[]::new))
            .field("id", ID, ContractRow::id)
            .field("nummer", TEXT, ContractRow::number)
            .field("titel", TEXT, ContractRow::title)
            .field("aanbieder", TEXT, ContractRow::providerNumber)
            .field("aanbiedernaam", TEXT, ContractRow::providerName)
            .field("status", TEXT, row -> word(row.status()))
            .field("vanaf", DAY, row -> row.period().from())
            .optional("totEnMet", DAY, row -> row.period().lastDay())
            .field("wetten", TEXTS, ContractsResource::domains)
            .field("aantalRegels", NUMBER, ContractRow::lines);

    @Inject
    private Contracts contracts;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<ContractRow> collection() {
        return CONTRACTS;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(CONTRACTS, asked -> contracts.find(asked.list("number", filters(asked))));
    }

    /** What programs call it. */
    private static String word(ContractStatus status) {
        return switch (status) {
            case DRAFT -> "concept";
            case SIGNED -> "getekend";
            case ENDED -> "beeindigd";
        };
    }

    private static List<String> domains(ContractRow row) {
        return row.domains().isEmpty() ? List.of() : List.of(row.domains().split(",\\s*"));
    }

    private static Map<String, String> filters(ApiQuery asked) {
        return Map.of(
                "on", asked.day("peildatum").toString(),
                "domain", asked.text("wet"),
                "status",
                        Arrays.stream(ContractStatus.values())
                                .filter(status -> word(status).equals(asked.text("status")))
                                .map(ContractStatus::code)
                                .findFirst()
                                .orElse(""));
    }
}
