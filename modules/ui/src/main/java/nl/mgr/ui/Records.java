package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.RecordPanel;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.kernel.SubjectResolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Ways between the pages of modules that do not know each other: {@code #{uiRecords.find(line.origin)}} gives title and
 * address of a subject, {@code #{uiRecords.panels('providers:provider')}} what other modules add to a page.
 */
@Named("uiRecords")
@RequestScoped
public class Records {

    private @Inject @Any Instance<SubjectResolver> resolvers;
    private @Inject @Any Instance<RecordPanel> panels;
    private @Inject @Any Instance<MgrModule> modules;

    private @Inject @Any Instance<RecordMarks> marks;

    private final Map<Subject, Optional<RecordMarks.Pin>> pins = new HashMap<>();
    private final Map<Subject, Optional<Resolved>> known = new HashMap<>();

    /** {@code null} when there is none, when its module is not there, or when it does not exist for this actor. */
    public @Nullable Resolved find(@Nullable Subject subject) {
        return subject == null
                ? null
                : known.computeIfAbsent(subject, this::resolve).orElse(null);
    }

    /** A way to name a record in a page: {@code #{uiRecords.of('contracts', 'product', product.id())}}. */
    public @Nullable Subject of(String module, String kind, @Nullable UUID id) {
        return id == null ? null : new Subject(module, kind, id);
    }

    /** The pin of the record of this page, which is opened hereby; {@code null} when there is none. */
    public RecordMarks.@Nullable Pin pin(@Nullable Subject subject) {
        return subject == null
                ? null
                : pins.computeIfAbsent(
                                subject, opened -> marks.stream().findFirst().map(one -> one.visit(opened)))
                        .orElse(null);
    }

    private Optional<Resolved> resolve(Subject subject) {
        return resolvers.stream()
                .filter(resolver -> resolver.module().equals(subject.module()) && exists(resolver.module()))
                .flatMap(resolver -> resolver.resolve(subject).stream())
                .findFirst();
    }

    /** @param about module and kind, e.g. {@code providers:provider} */
    public @Nullable Subject subject(String about, @Nullable UUID id) {
        return id == null ? null : Subject.parse(about + ":" + id);
    }

    /** Name of a row of an audited table; {@code null} as {@link #find}. */
    public @Nullable Resolved row(String table, @Nullable UUID id) {
        return named(SubjectResolver::tables, table, id);
    }

    /** Name of the row that a column points at; {@code null} as {@link #find}, and when no module knows the column. */
    public @Nullable Resolved column(String column, @Nullable UUID id) {
        return named(SubjectResolver::columns, column, id);
    }

    private @Nullable Resolved named(
            Function<SubjectResolver, Map<String, String>> kinds, String name, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        for (SubjectResolver resolver : resolvers) {
            String kind = kinds.apply(resolver).get(name);
            if (kind != null) {
                return find(new Subject(resolver.module(), kind, id));
            }
        }
        return null;
    }

    /**
     * Facelets of the modules that exist for this actor, in their order.
     *
     * @param about module and kind of the page's subject, e.g. {@code providers:provider}
     */
    public List<String> panels(String about) {
        Actor actor = ActorContext.current();
        return panels.stream()
                .filter(panel -> panel.about().equals(about) || panel.about().equals(RecordPanel.EVERY_RECORD))
                .filter(panel -> exists(panel.module()) && panel.shownTo(actor))
                .sorted(Comparator.comparingInt(RecordPanel::order))
                .map(RecordPanel::view)
                .toList();
    }

    private boolean exists(String module) {
        return ActorContext.current().has(module)
                || modules.stream().anyMatch(present -> present.id().equals(module) && !present.participatory());
    }
}
