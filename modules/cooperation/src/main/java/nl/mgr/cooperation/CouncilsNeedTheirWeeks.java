package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** The general board adopts after the weeks that councils have for their opinion (Wgr article 35). */
public class CouncilsNeedTheirWeeks extends Refusal {

    private static final long serialVersionUID = 1L;

    public CouncilsNeedTheirWeeks(LocalDate day, LocalDate sent, int weeks, LocalDate earliest) {
        super(day, sent, weeks, earliest);
    }
}
