package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The one search box: records of all modules and texts that explain, as far as they exist for whoever acts. */
public interface Search {

    /** Hits of one kind are counted up to this number. */
    int MOST_COUNTED = 500;

    /**
     * One record or text that was found.
     *
     * @param subject the record; {@code null} for a text
     * @param rank how well it fits; higher is better, comparable over kinds
     */
    record Hit(Kind kind, @Nullable Subject subject, String title, String address, double rank) {}

    /**
     * What was found of one kind.
     *
     * @param total how many there are, at most {@link #MOST_COUNTED}
     * @param hits the best first
     */
    record Group(Kind kind, long total, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }

        /** Whether there are more than were counted. */
        public boolean countless() {
            return total >= MOST_COUNTED;
        }
    }

    /**
     * The answer.
     *
     * @param groups the kind with the best hit first
     * @param guessed whether the words as they stand gave nothing and others, spelt nearly so, were taken instead; then nothing is among it that has the words as they stand
     */
    record Found(List<Group> groups, boolean guessed) {

        public static final Found NOTHING = new Found(List.of(), false);

        public Found {
            groups = List.copyOf(groups);
        }

        public boolean empty() {
            return groups.isEmpty();
        }
    }

    /** The kinds that can exist for whoever acts, in their order. */
    List<Kind> kinds();

    /**
     * @param asked as typed; at most eight words count
     * @param kind code of the only wanted kind, or {@code null} for all
     * @param first of each kind so many hits are skipped
     * @param most of each kind so many hits are given
     */
    Found find(String asked, @Nullable String kind, int first, int most);
}
