package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.kernel.SubjectResolver.Resolved;
import org.jspecify.annotations.Nullable;

/** Where contract lines came from, asked of the module that knows, when it is there and exists for the reader. */
@RequestScoped
public class Origins {

    @Inject
    @Any
    private Instance<SubjectResolver> resolvers;

    /** @param address page of the lot, from the application's root */
    public record Origin(String title, String address) {}

    /** By the text of the subject; each is asked once. */
    Map<String, Origin> of(List<@Nullable Subject> subjects) {
        Map<String, Origin> found = new HashMap<>();
        for (Subject subject : subjects) {
            if (subject != null && !found.containsKey(subject.toString())) {
                resolve(subject).ifPresent(each -> found.put(subject.toString(), each));
            }
        }
        return found;
    }

    private Optional<Origin> resolve(Subject subject) {
        for (SubjectResolver resolver : resolvers) {
            if (resolver.module().equals(subject.module())
                    && ActorContext.current().has(subject.module())) {
                Optional<Resolved> resolved = resolver.resolve(subject);
                if (resolved.isPresent()) {
                    return resolved.map(each -> new Origin(each.title(), each.address()));
                }
            }
        }
        return Optional.empty();
    }
}
