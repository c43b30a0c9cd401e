package nl.mgr.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a {@link Subject} of its module into a title and an address, for those who may see it. */
public interface SubjectResolver {

    /**
     * @param title in the words of the domain, e.g. the contract's number and provider
     * @param address path from the application's root
     */
    record Resolved(String title, String address) {}

    String module();

    /** Empty when it does not exist for this actor. */
    Optional<Resolved> resolve(Subject subject);

    /** Kind of the rows of each audited table that it can name, e.g. {@code contracts.contract_line -> line}. */
    default Map<String, String> tables() {
        return Map.of();
    }

    /** Kind of the rows that a column points at, in whatever table it stands, e.g. {@code provider_id -> provider}. */
    default Map<String, String> columns() {
        return Map.of();
    }

    /**
     * Those of many that exist for this actor. Whoever has lists of them answers in one go per kind.
     *
     * @param subjects of this module
     */
    default Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        Map<Subject, Resolved> found = new LinkedHashMap<>();
        subjects.forEach(subject -> resolve(subject).ifPresent(resolved -> found.put(subject, resolved)));
        return found;
    }
}
