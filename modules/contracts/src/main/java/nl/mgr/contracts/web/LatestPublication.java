package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import org.jspecify.annotations.Nullable;

/** The newest publication of a municipality, of any month or of one. */
@ApplicationScoped
class LatestPublication {

    @Inject
    private CataloguePublications publications;

    @Nullable
    CataloguePublication of(@Nullable MunicipalityRef municipality, @Nullable Month month) {
        if (municipality == null) {
            return null;
        }
        Map<String, String> filters =
                Map.of("municipality", municipality.id().toString(), "month", month == null ? "" : month.toString());
        return publications.find(ListQuery.firstPage(1).filtered(filters)).rows().stream()
                .findFirst()
                .orElse(null);
    }
}
