package nl.mgr.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One thing a module looks at when an administrator asks whether all is well. A bean of this type joins the page of
 * operations by being there. Asked only when the module exists for the actor, outside of any transaction.
 */
public interface HealthCheck {

    /** How bad it is. */
    enum Verdict {
        GOOD,
        /** Somebody should look, without haste. */
        WARN,
        /** Something does not work, or soon will not. */
        BAD
    }

    /**
     * What was found. All texts are ready to show.
     *
     * @param subject what was looked at, one or two words
     * @param sentence how it is
     * @param remedy what to do about it; empty when nothing is to be done
     * @param link address of the page where it is done, {@code null} when there is none
     */
    record Finding(
            String subject,
            Verdict verdict,
            String sentence,
            String remedy,
            @Nullable String link) {

        /** Nothing to be done. */
        public static Finding good(String subject, String sentence) {
            return new Finding(subject, Verdict.GOOD, sentence, "", null);
        }
    }

    String module();

    /** Place on the page. */
    int order();

    /** Whether it tells the actor something; who runs the installation sees nothing of a cooperation's own. */
    default boolean concerns(Actor actor) {
        return true;
    }

    /** What it throws is shown as a finding of its own: who cannot look does not know that all is well. */
    Finding look(Actor actor);
}
