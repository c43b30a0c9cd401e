package nl.mgr.contracts.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.ID;
import static nl.mgr.platform.ApiCollection.Type.NUMBER;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.mgr.contracts.CareOffer;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.platform.ApiCollection;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * An offer as programs get it: what the page of the care finder shows, without the names of who vouched.
 *
 * @param place code of the municipality for which it was found
 */
record FoundCare(String place, CareOffer offer) {

    static final ApiCollection<FoundCare> OFFERS = ApiCollection.<FoundCare>of("contracts", "zorgaanbod")
            .asks("gemeente", TEXT)
            .asks("zoek", TEXT)
            .asks(
                    "wet",
                    TEXT,
                    Arrays.stream(LegalDomain.values()).map(LegalDomain::code).toArray(String[]::new))
            .asks("soort", TEXT)
            .asks("leeftijd", NUMBER)
            .asks("weken", NUMBER)
            .asks("afstand", NUMBER)
            .field("regel", ID, row -> row.offer().lineId())
            .field("gemeente", TEXT, FoundCare::place)
            .field("wet", TEXT, row -> row.offer().domain().code())
            .field("categorie", TEXT, row -> row.offer().kind())
            .field("product", TEXT, row -> row.offer().code())
            .field("omschrijving", TEXT, row -> row.offer().product())
            .field("aanbiedernaam", TEXT, row -> row.offer().provider())
            .field("toelichting", TEXT, row -> row.offer().description())
            .field("doelgroep", TEXT, row -> row.offer().targetWords())
            .optional("leeftijdVanaf", NUMBER, row -> row.offer().ageFrom())
            .optional("leeftijdTotEnMet", NUMBER, row -> row.offer().ageUntil())
            .field("plaatsen", TEXT, row -> row.offer().towns())
            .optional("kilometers", NUMBER, row -> row.offer().kilometres())
            .optional("wachttijdWeken", NUMBER, row -> row.offer().waitingWeeks())
            .optional("vrijePlaatsen", NUMBER, row -> row.offer().freePlaces())
            .optional("gemeldOp", DAY, row -> day(row.offer().notedAt()))
            .optional("opnamestopSinds", DAY, row -> day(row.offer().stoppedAt()))
            .optional("opnamestopTotEnMet", DAY, row -> row.offer().stopLast())
            .optional("bevestigdOp", DAY, row -> day(row.offer().vouchedAt()))
            .field("kloptNietMeldingen", NUMBER, row -> row.offer().reports());

    /** The day of a moment. */
    static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Formats.ZONE).toLocalDate();
    }
}
