package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the same thing, when somebody else saved first. A page bean tells before it saves what it is about to
 * save and how to read what is there now; if the save is lost, {@code m:errorSummary} shows both.
 *
 * <pre>{@code
 * conflict.when(() -> List.of(Conflict.of(label, mine, contracts.details(id).name())));
 * }</pre>
 */
@Named("uiConflict")
@RequestScoped
public class Conflict {

    /** One field with what the user typed and what is there now. */
    public record Difference(String label, String mine, String theirs) {}

    /** Reads what is there now; called only after a save was lost. */
    @FunctionalInterface
    public interface Comparison {
        List<Difference> compare();
    }

    private @Nullable Comparison comparison;
    private final List<Difference> differences = new ArrayList<>();

    public static Difference of(String label, @Nullable Object mine, @Nullable Object theirs) {
        Formats formats = new Formats();
        return new Difference(
                label,
                mine == null ? Formats.NOTHING : formats.any(mine),
                theirs == null ? Formats.NOTHING : formats.any(theirs));
    }

    public void when(Comparison lost) {
        comparison = lost;
    }

    /** A save was lost: compare now. */
    public void happened() {
        if (comparison != null) {
            comparison.compare().stream()
                    .filter(difference -> !Objects.equals(difference.mine(), difference.theirs()))
                    .forEach(differences::add);
        }
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
