package nl.mgr.platform.internal.destruction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.Destructions.Survey;
import nl.mgr.platform.internal.destruction.Keeping.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of all documents that are not destroyed.
 *
 * @param records those that exist for who asked
 */
record Reckoning(Map<Subject, Resolved> records, List<Document> documents) {

    /**
     * One document.
     *
     * @param listed whether it is on a list that waits for approval
     * @param keeping {@code null} when its record does not exist for who asked
     */
    record Document(
            UUID id,
            Subject subject,
            int versions,
            boolean listed,
            @Nullable Keeping keeping) {

        Document kept(@Nullable Keeping by) {
            return new Document(id, subject, versions, listed, by);
        }

        boolean is(Verdict verdict) {
            return keeping != null && keeping.verdict() == verdict;
        }

        /** Only asked of one that is due. */
        Keeping due() {
            return Objects.requireNonNull(keeping);
        }
    }

    /** Those that may go, whether they are on a list or not. */
    Map<UUID, Document> due() {
        return documents.stream()
                .filter(one -> one.is(Verdict.DUE))
                .collect(Collectors.toMap(Document::id, one -> one));
    }

    /** Those that may go and are on no open list. */
    List<Document> free() {
        return documents.stream()
                .filter(one -> one.is(Verdict.DUE) && !one.listed())
                .toList();
    }

    List<UUID> undated() {
        return documents.stream()
                .filter(one -> one.is(Verdict.UNDATED))
                .map(Document::id)
                .toList();
    }

    Resolved record(Subject subject) {
        return Objects.requireNonNull(records.get(subject));
    }

    Survey survey() {
        return new Survey(
                count(one -> one.is(Verdict.DUE) && !one.listed()),
                count(one -> one.is(Verdict.DUE) && one.listed()),
                count(one -> one.is(Verdict.LATER)),
                count(one -> one.is(Verdict.RUNNING)),
                count(one -> one.is(Verdict.WITHOUT_TERM)),
                count(one -> one.is(Verdict.UNDATED)),
                count(one -> one.keeping() == null));
    }

    private long count(Predicate<Document> such) {
        return documents.stream().filter(such).count();
    }
}
