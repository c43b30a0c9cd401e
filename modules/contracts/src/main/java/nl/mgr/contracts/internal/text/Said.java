package nl.mgr.contracts.internal.text;

import nl.mgr.contracts.WordsMissing;

/** What somebody wrote, without the spaces around it. */
public final class Said {

    private Said() {}

    /** @throws WordsMissing when nothing is left, or more than {@code most} characters */
    public static String of(String typed, int most) {
        String said = typed.strip();
        if (said.isEmpty() || said.length() > most) {
            throw new WordsMissing(most);
        }
        return said;
    }
}
