package nl.mgr.procurement.internal.tender;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ProductRow;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.procurement.MunicipalityNotInProcurement;
import nl.mgr.procurement.ProductNotOffered;
import nl.mgr.procurement.ProductUnderAnotherLaw;

/**
 * What may be bought in a lot, and for whom.
 *
 * @param products those that the lot asks for
 * @param municipalities those that the lot asks for
 * @param buyers ids of the municipalities that take part in procurement for the lot's law
 */
record LotMarket(Map<UUID, ProductRow> products, Map<UUID, MunicipalityRef> municipalities, Set<UUID> buyers) {

    LotMarket {
        products = Map.copyOf(products);
        municipalities = Map.copyOf(municipalities);
        buyers = Set.copyOf(buyers);
    }

    ProductRow product(UUID id, LegalDomain domain, LocalDate firstDay) {
        ProductRow product = products.get(id);
        if (product == null) {
            throw new IllegalArgumentException("product " + id + " was not looked up");
        }
        if (product.legalDomain() != domain) {
            throw new ProductUnderAnotherLaw(product.code(), domain);
        }
        if (!product.period().contains(firstDay)) {
            throw new ProductNotOffered(product.code(), firstDay);
        }
        return product;
    }

    void requireBuyer(UUID municipality, LegalDomain domain) {
        MunicipalityRef known = municipalities.get(municipality);
        if (!buyers.contains(municipality)) {
            throw new MunicipalityNotInProcurement(known == null ? municipality.toString() : known.name(), domain);
        }
    }
}
