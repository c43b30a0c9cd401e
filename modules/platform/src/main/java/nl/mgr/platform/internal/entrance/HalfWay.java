package nl.mgr.platform.internal.entrance;

import java.io.Serializable;
import java.time.Instant;
import nl.mgr.platform.LoginService.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the web session keeps of somebody whose password was right and who still owes the second step.
 *
 * @param wanted the address they were on the way to
 * @param until when it lapses
 * @param binding SHA-256 of the second cookie, in hexadecimal
 */
record HalfWay(Person person, @Nullable String wanted, Instant until, String binding) implements Serializable {

    static final String ATTRIBUTE = "mgr.half-way";
}
