package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A module is agreed with who takes part in it. */
public class NoAgreementWithoutParticipation extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoAgreementWithoutParticipation(String municipality, String module, LocalDate from) {
        super(municipality, module, from);
    }
}
