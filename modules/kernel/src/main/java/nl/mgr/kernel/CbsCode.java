package nl.mgr.kernel;

import java.io.Serializable;

/** A municipality's code at Statistics Netherlands: four digits, shown as {@code GM0226}. */
public record CbsCode(String digits) implements Serializable {

    public CbsCode {
        if (!digits.matches("\\d{4}")) {
            throw new IllegalArgumentException("a CBS code has four digits: " + digits);
        }
    }

    @Override
    public String toString() {
        return "GM" + digits;
    }
}
