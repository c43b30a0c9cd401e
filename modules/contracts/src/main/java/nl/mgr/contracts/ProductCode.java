package nl.mgr.contracts;

import java.io.Serializable;

/** A product's code as it travels in messages and files: five characters, letters and digits, e.g. {@code 45A04}. */
public record ProductCode(String text) implements Serializable {

    public ProductCode {
        if (!text.matches("[0-9A-Z]{5}")) {
            throw new IllegalArgumentException("a product code has five capital letters or digits: " + text);
        }
    }

    /** National categories are the first two digits of a code that follows the national structure. */
    public String category() {
        return text.substring(0, 2);
    }

    @Override
    public String toString() {
        return text;
    }
}
