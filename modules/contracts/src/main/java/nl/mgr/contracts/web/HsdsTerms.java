package nl.mgr.contracts.web;

import static nl.mgr.contracts.web.HsdsParts.DESCRIPTION;
import static nl.mgr.contracts.web.HsdsParts.ID;
import static nl.mgr.contracts.web.HsdsParts.NAME;
import static nl.mgr.contracts.web.HsdsParts.made;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.CareOffer;
import nl.mgr.ui.Texts;

/** What a service of HSDS is and how much of it is free. */
final class HsdsTerms {

    private static final String MODULE = "contracts";

    private HsdsTerms() {}

    /** Free places as the provider told them; nothing while it told none. */
    static List<Map<String, Object>> capacities(CareOffer offer) {
        Long free = offer.freePlaces();
        Instant told = offer.notedAt();
        return free == null || told == null
                ? List.of()
                : List.of(Map.of(
                        ID,
                        made("capacity", offer.lineId()),
                        "service_id",
                        offer.lineId().toString(),
                        "unit",
                        Map.of(ID, made("unit places"), NAME, Texts.of(MODULE, "hsds.plaatsen")),
                        "available",
                        free,
                        "updated",
                        told.toString()));
    }

    /** The product code, as a term. */
    static List<Map<String, Object>> attributes(CareOffer offer) {
        Map<String, Object> term = Map.of(
                ID,
                offer.productId().toString(),
                "code",
                offer.code(),
                NAME,
                offer.product(),
                DESCRIPTION,
                offer.kind(),
                "taxonomy",
                Texts.of(MODULE, "hsds.codelijst"));
        return List.of(Map.of(
                ID,
                made("product", offer.lineId()),
                "link_id",
                offer.lineId().toString(),
                "link_entity",
                "service",
                "taxonomy_term_id",
                offer.productId().toString(),
                "taxonomy_term",
                term));
    }
}
