package nl.mgr.platform;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose data are looked at, by a number that tells them from everybody else. The log keeps a keyed hash of it.
 *
 * @param type what kind of number it is, as the log calls it
 * @param value the number itself; never written anywhere
 * @param personId who logs in here, and may see who looked
 */
public record DataSubject(
        String type, String value, @Nullable UUID personId) {

    private static final int DIGITS = 9;
    private static final int PROOF = 11;

    /** Somebody with an account. */
    public static DataSubject person(UUID id) {
        return new DataSubject("person", id.toString(), id);
    }

    /**
     * A citizen.
     *
     * @param bsn nine digits that pass the eleven-proof (Wet algemene bepalingen burgerservicenummer)
     * @throws IllegalArgumentException for anything else, which it does not repeat
     */
    public static DataSubject citizen(String bsn) {
        if (!bsn.matches("\\d{" + DIGITS + "}") || proof(bsn) % PROOF != 0 || proof(bsn) == 0) {
            throw new IllegalArgumentException("not the number of a citizen");
        }
        return new DataSubject("BSN", bsn, null);
    }

    private static int proof(String bsn) {
        int weighed = IntStream.range(0, DIGITS - 1)
                .map(at -> (DIGITS - at) * (bsn.charAt(at) - '0'))
                .sum();
        return weighed - (bsn.charAt(DIGITS - 1) - '0');
    }

    /** Without the number: this may reach a log file. */
    @Override
    public String toString() {
        return "DataSubject[" + type + "]";
    }
}
