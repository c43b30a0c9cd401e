package nl.mgr.cooperation;

import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation to be founded.
 *
 * @param centreMunicipality the municipality that acts for the others; only with
 *     {@link LegalForm#CENTRE_MUNICIPALITY}
 * @param source document that tells of it
 */
public record NewCooperation(
        String code,
        String name,
        String shortName,
        LegalForm legalForm,
        @Nullable UUID centreMunicipality,
        Period period,
        String source) {

    public NewCooperation {
        if ((centreMunicipality != null) != (legalForm == LegalForm.CENTRE_MUNICIPALITY)) {
            throw new IllegalArgumentException("exactly the centre-municipality arrangement names its centre: " + code);
        }
    }
}
