package nl.mgr.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.mgr.kernel.SubjectResolver.Resolved;

/** Answers {@link SubjectResolver#resolveAll} with one query per kind that was asked for. */
public final class ResolvedSubjects {

    private final Database database;
    private final String module;
    private final Collection<Subject> asked;
    private final Map<Subject, Resolved> found = new HashMap<>();

    /** @param module whose subjects these are */
    public ResolvedSubjects(Database database, String module, Collection<Subject> asked) {
        this.database = database;
        this.module = module;
        this.asked = asked;
    }

    /** @param sql with one {@code ?}, the ids; gives {@code id} and what the mapper reads */
    public ResolvedSubjects add(String kind, String sql, Function<Row, Resolved> mapper) {
        List<UUID> ids = Subject.ids(asked, kind);
        if (!ids.isEmpty()) {
            database.list(sql, row -> Map.entry(new Subject(module, kind, row.uuid("id")), mapper.apply(row)), ids)
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return this;
    }

    public Map<Subject, Resolved> found() {
        return found;
    }
}
