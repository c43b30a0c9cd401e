package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.kernel.SubjectResolver.Resolved;

/** What whoever acts may see of a record today; empty when it does not exist for them. */
@ApplicationScoped
class Sight {

    @Inject
    @Any
    private Instance<SubjectResolver> resolvers;

    @Transactional
    Optional<Resolved> of(Subject subject) {
        return find(subject);
    }

    /** In a transaction of its own: that of the caller belongs to another actor. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Resolved> apart(Subject subject) {
        return find(subject);
    }

    private Optional<Resolved> find(Subject subject) {
        return ActorContext.current().has(subject.module())
                ? resolvers.stream()
                        .filter(resolver -> resolver.module().equals(subject.module()))
                        .flatMap(resolver -> resolver.resolve(subject).stream())
                        .findFirst()
                : Optional.empty();
    }
}
