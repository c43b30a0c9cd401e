package sample.mgr.contracts.internal.line;

import java.time.LocalDate;
import java.util.Date;

/** Cannot be tested on another day. */
public class GuessesTheTime {

    public String today() {
        return LocalDate.now() + " " + new Date() + System.currentTimeMillis();
    }
}
