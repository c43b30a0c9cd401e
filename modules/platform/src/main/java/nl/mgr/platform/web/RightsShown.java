package nl.mgr.platform.web;

import java.util.List;
import java.util.Locale;

/** Rights in words, as pages show them. */
public final class RightsShown {

    /** @param link empty when it can't be opened from here: not theirs, or a page about one thing that is not known */
    public record PageName(String name, String link) {}

    /**
     * @param text goes on after "may"
     * @param roles names of roles that have it
     * @param marks per role of the question, whether it has the right
     */
    public record Sentence(String right, String text, List<String> roles, List<Mark> marks, List<PageName> pages) {

        /** The text on its own. */
        public String capital() {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    /** One box of the matrix. */
    public record Mark(boolean held, boolean own, String words) {}

    public record Part(String module, String name, List<Sentence> sentences) {}

    /** @param told how many rights, in words */
    public record RoleName(String role, String name, String may, boolean own, String told, List<Part> parts) {}

    private RightsShown() {}
}
