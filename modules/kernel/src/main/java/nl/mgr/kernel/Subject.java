package nl.mgr.kernel;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The one way to point at anything from anywhere: {@code contracts:line:0190...}. */
public record Subject(String module, String kind, UUID id) implements Serializable {

    /** @throws IllegalArgumentException when the text is not {@code module:kind:id} */
    public static Subject parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a subject is module:kind:id, not " + text);
        }
        return new Subject(parts[0], parts[1], UUID.fromString(parts[2]));
    }

    /** Ids of those of one kind. */
    public static List<UUID> ids(Collection<Subject> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(Subject::id)
                .toList();
    }

    @Override
    public String toString() {
        return module + ":" + kind + ":" + id;
    }
}
