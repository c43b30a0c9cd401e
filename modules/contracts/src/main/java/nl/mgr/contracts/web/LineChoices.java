package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.cooperation.Participations;
import org.jspecify.annotations.Nullable;

/** Reads what can be chosen for a new line of a contract. */
@ApplicationScoped
class LineChoices {

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    LineForm of(UUID contractId, @Nullable UUID productId) {
        ContractDetails contract = contracts.details(contractId, LocalDate.EPOCH);
        Set<UUID> taken =
                contract.lines().stream().map(ContractDetails.Line::productId).collect(Collectors.toSet());
        List<ProductRow> open = products.open(contract.period().from()).stream()
                .filter(product -> !taken.contains(product.id()))
                .toList();
        ProductRow product = productId == null ? null : products.get(productId);
        return new LineForm(contract, open, product, product == null ? List.of() : takingPart(contract, product));
    }

    private List<MunicipalityRef> takingPart(ContractDetails contract, ProductRow product) {
        return participations.spans("contracts").stream()
                .filter(span -> span.legalDomain() == product.legalDomain()
                        && span.period().overlaps(contract.period()))
                .map(ParticipationSpan::municipalityId)
                .distinct()
                .map(municipalities::get)
                .filter(municipality -> municipality.period().overlaps(contract.period()))
                .sorted(Comparator.comparing(MunicipalityRef::name))
                .toList();
    }
}
