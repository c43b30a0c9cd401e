package nl.mgr.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers {@link RecordEnds#ends} with one query per kind that was asked for. */
public final class EndedSubjects {

    private final Database database;
    private final String module;
    private final Collection<Subject> asked;
    private final Map<Subject, RecordEnd> found = new HashMap<>();

    /** @param module whose records these are */
    public EndedSubjects(Database database, String module, Collection<Subject> asked) {
        this.database = database;
        this.module = module;
        this.asked = asked;
    }

    /**
     * @param sql gives {@code id}, {@code over} and {@code last_day}, which may be empty; its last {@code ?} is the ids
     * @param before the parameters before the ids
     */
    public EndedSubjects add(String kind, String sql, @Nullable Object... before) {
        List<UUID> ids = Subject.ids(asked, kind);
        if (!ids.isEmpty()) {
            @Nullable Object[] parameters = new @Nullable Object[before.length + 1];
            System.arraycopy(before, 0, parameters, 0, before.length);
            parameters[before.length] = ids;
            database.list(
                            sql,
                            row -> Map.entry(new Subject(module, kind, row.uuid("id")), RecordEnd.read(row)),
                            parameters)
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return this;
    }

    public Map<Subject, RecordEnd> found() {
        return found;
    }
}
