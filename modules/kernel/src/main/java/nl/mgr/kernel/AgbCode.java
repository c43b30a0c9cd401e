package nl.mgr.kernel;

import java.io.Serializable;

/** A care provider's code in the national AGB register: eight digits; the first two tell the kind of care. */
public record AgbCode(String digits) implements Serializable {

    public AgbCode {
        if (!digits.matches("\\d{8}")) {
            throw new IllegalArgumentException("an AGB code has eight digits: " + digits);
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
