package nl.mgr.kernel;

import java.io.Serializable;

/** A number in the trade register of the Chamber of Commerce: eight digits, no check digit. */
public record KvkNumber(String digits) implements Serializable {

    public KvkNumber {
        if (!digits.matches("\\d{8}")) {
            throw new IllegalArgumentException("a KvK number has eight digits: " + digits);
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
