package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What has an end is not ended later. */
public class AgbEndsBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgbEndsBefore(String code, LocalDate through) {
        super(code, through);
    }
}
