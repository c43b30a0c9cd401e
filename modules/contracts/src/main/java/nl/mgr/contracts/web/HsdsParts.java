package nl.mgr.contracts.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.CareDirectory.Care;
import nl.mgr.contracts.CareDirectory.Organisation;
import nl.mgr.contracts.CareDirectory.Site;
import nl.mgr.ui.Texts;

/**
 * Who gives a service of HSDS and where. Things that have no id here get one made of what they are of, so that it is the same
 * each time. A site has no address here, only a town: HSDS asks a whole address or none.
 */
final class HsdsParts {

    private static final String MODULE = "contracts";
    static final String ID = "id";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";

    private HsdsParts() {}

    static Map<String, Object> organization(Organisation of) {
        return Map.of(
                ID,
                of.id().toString(),
                NAME,
                of.name(),
                DESCRIPTION,
                Texts.of(MODULE, "hsds.aanbieder", of.number()),
                "organization_identifiers",
                List.of(identifier(of, "NL-KVK", "KvK", of.kvk()), identifier(of, "NL-AGB", "AGB", of.agb())));
    }

    private static Map<String, Object> identifier(Organisation of, String scheme, String type, String number) {
        return Map.of(
                ID,
                made(scheme, of.id()),
                "organization_id",
                of.id().toString(),
                "identifier_scheme",
                scheme,
                "identifier_type",
                type,
                "identifier",
                number);
    }

    static List<Map<String, Object>> places(Care care) {
        return care.sites().stream().map(site -> place(care, site)).toList();
    }

    private static Map<String, Object> place(Care care, Site site) {
        UUID service = care.offer().lineId();
        Map<String, Object> location = Map.of(
                ID,
                site.id().toString(),
                "location_type",
                "physical",
                "organization_id",
                care.organisation().id().toString(),
                NAME,
                site.name(),
                DESCRIPTION,
                site.town());
        return Map.of(
                ID,
                made(service + " ", site.id()),
                "service_id",
                service.toString(),
                "location_id",
                site.id().toString(),
                "location",
                location);
    }

    /** An id that is the same each time. */
    static String made(String what, UUID of) {
        return made(what + of);
    }

    static String made(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
