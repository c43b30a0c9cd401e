package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An answer says something, on a day between the opinion and today. */
public class AnswerEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerEmpty(LocalDate received, LocalDate today) {
        super(received, today);
    }
}
