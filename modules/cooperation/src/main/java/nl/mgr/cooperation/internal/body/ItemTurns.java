package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mgr.cooperation.ItemIsOfRequest;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.kernel.SubjectResolver.Resolved;

/** Items that are about a record: where that record is, and who hears what becomes of them. */
@ApplicationScoped
class ItemTurns {

    @Inject
    private Event<ItemTurn> turns;

    @Inject
    @Any
    private Instance<SubjectResolver> resolvers;

    void tell(ItemTurn.Kind kind, Meeting meeting, Collection<Item> items) {
        for (Item item : items) {
            Subject about = item.subject();
            if (about != null) {
                turns.fire(new ItemTurn(kind, about, item, meeting));
            }
        }
    }

    /** Whoever reads the agenda sees the record only when it exists for them. */
    List<Item> named(List<Item> items) {
        List<Subject> subjects =
                items.stream().map(Item::subject).filter(Objects::nonNull).toList();
        Map<Subject, Resolved> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            resolvers.stream()
                    .filter(resolver -> subjects.stream()
                            .anyMatch(subject -> subject.module().equals(resolver.module())))
                    .forEach(resolver -> found.putAll(resolver.resolveAll(subjects)));
        }
        return items.stream()
                .map(item -> {
                    Resolved about = item.subject() == null ? null : found.get(item.subject());
                    return about == null ? item : item.about(about.title(), about.address());
                })
                .toList();
    }

    /** What is asked about a record was said by who laid it before the body. */
    static void keepsAsked(Item item, ItemTerms terms) {
        if (item.subject() != null && terms.asked() != item.terms().asked()) {
            throw new ItemIsOfRequest(item.terms().title());
        }
    }
}
