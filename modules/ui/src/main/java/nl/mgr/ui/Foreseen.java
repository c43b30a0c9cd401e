package nl.mgr.ui;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What an action would do with each chosen row, before anybody confirms it. Shown by {@code m:foreseen}, refused rows first.
 *
 * @param missing how many were chosen that the list does not have for whoever asks
 */
public record Foreseen(List<Line> lines, long missing) implements Serializable {

    public static final Foreseen NOTHING = new Foreseen(List.of(), 0);

    /**
     * One row.
     *
     * @param text what names it
     * @param sub what it belongs to; may be empty
     * @param goes whether it would be done
     * @param outcome what it becomes, or the rule that is in the way, the value and the remedy
     */
    public record Line(UUID id, String text, String sub, boolean goes, String outcome) implements Serializable {}

    public Foreseen {
        lines = lines.stream().sorted(Comparator.comparing(Line::goes)).toList();
    }

    /** Ids of the rows that would be done. */
    public List<UUID> going() {
        return lines.stream().filter(Line::goes).map(Line::id).toList();
    }

    public long refused() {
        return lines.stream().filter(line -> !line.goes()).count();
    }
}
