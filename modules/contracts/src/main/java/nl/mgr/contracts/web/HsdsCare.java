package nl.mgr.contracts.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.ID;
import static nl.mgr.platform.ApiCollection.Type.NUMBER;
import static nl.mgr.platform.ApiCollection.Type.OBJECT;
import static nl.mgr.platform.ApiCollection.Type.OBJECTS;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import java.time.Instant;
import nl.mgr.contracts.CareDirectory.Care;
import nl.mgr.platform.ApiCollection;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Care as a service of Open Referral HSDS 3.1, with what belongs to it inside; the names are those of the standard. */
final class HsdsCare {

    static final ApiCollection<Care> SERVICES = ApiCollection.<Care>of("contracts", "hsds")
            .asks("gemeente", TEXT)
            .field("id", ID, care -> care.offer().lineId())
            .field("organization_id", ID, care -> care.organisation().id())
            .field("name", TEXT, care -> care.offer().product())
            .field("description", TEXT, care -> care.offer().description())
            .field("status", TEXT, care -> care.offer().stoppedAt() == null ? "active" : "temporarily closed")
            .field("eligibility_description", TEXT, care -> care.offer().targetWords())
            .whenKnown("minimum_age", NUMBER, care -> care.offer().ageFrom())
            .whenKnown("maximum_age", NUMBER, care -> care.offer().ageUntil())
            .whenKnown("assured_date", DAY, care -> FoundCare.day(care.offer().vouchedAt()))
            .whenKnown("alert", TEXT, care -> alert(care.offer().stoppedAt()))
            .field("organization", OBJECT, care -> HsdsParts.organization(care.organisation()))
            .field("service_at_locations", OBJECTS, HsdsParts::places)
            .field("capacities", OBJECTS, care -> HsdsTerms.capacities(care.offer()))
            .field("attributes", OBJECTS, care -> HsdsTerms.attributes(care.offer()));

    private HsdsCare() {}

    private static @Nullable String alert(@Nullable Instant stoppedAt) {
        return stoppedAt == null ? null : Texts.of("contracts", "stop.sinds", stoppedAt);
    }
}
