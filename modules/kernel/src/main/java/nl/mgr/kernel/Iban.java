package nl.mgr.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * A bank account number by ISO 13616: country, two check digits, and the number in that country. The check digits hold: read
 * as one number, the whole leaves 1 when divided by 97. A Dutch one has eighteen signs.
 *
 * @param signs without spaces, in capitals, e.g. {@code NL91ABNA0417164300}
 */
public record Iban(String signs) implements Serializable {

    private static final String FORM = "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}";
    private static final String DUTCH = "NL\\d{2}[A-Z]{4}\\d{10}";
    private static final int HEAD = 4;
    private static final int TAIL = 4;
    private static final int MODULUS = 97;
    private static final int LETTERS_FROM = 10;

    public Iban {
        if (!holds(signs)) {
            throw new IllegalArgumentException("not a bank account number");
        }
    }

    /** Spaces and small letters do not matter; empty when it is none. */
    public static Optional<Iban> read(String typed) {
        String signs = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return holds(signs) ? Optional.of(new Iban(signs)) : Optional.empty();
    }

    private static boolean holds(String signs) {
        return signs.matches(FORM) && (!signs.startsWith("NL") || signs.matches(DUTCH)) && remainder(signs) == 1;
    }

    /** Letters count as 10 to 35, and the head comes last. */
    private static int remainder(String signs) {
        int rest = 0;
        for (char sign : (signs.substring(HEAD) + signs.substring(0, HEAD)).toCharArray()) {
            int value = Character.isDigit(sign) ? sign - '0' : sign - 'A' + LETTERS_FROM;
            rest = (rest * (value < LETTERS_FROM ? LETTERS_FROM : LETTERS_FROM * LETTERS_FROM) + value) % MODULUS;
        }
        return rest;
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        return signs.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** For who need not know it: the country and the last four signs. */
    public String masked() {
        int hidden = signs.length() - 2 - TAIL;
        return signs.substring(0, 2) + "•".repeat(hidden) + signs.substring(signs.length() - TAIL);
    }

    /** Never whole in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
