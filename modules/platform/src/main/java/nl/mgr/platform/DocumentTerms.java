package nl.mgr.platform;

import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many years the cooperation keeps documents of a kind after their record ended. Nothing is set at first: the selection
 * list of municipalities (Archiefwet 1995, article 5) decides, and which of its categories applies is for the cooperation to
 * say. What has no term is never due.
 */
public interface DocumentTerms {

    /** Fewest years. */
    int FEWEST = 1;

    /** Most years. */
    int MOST = 100;

    /** Most characters of the ground. */
    int LONGEST_GROUND = 300;

    /**
     * The term of a kind.
     *
     * @param version for {@link #set}; 0 when nobody ever set it
     * @param years {@code null} for no term
     * @param ground in words, e.g. the category of the selection list; empty without a term
     * @param setAt when it was set last; {@code null} when nobody ever did
     * @param setBy empty when nobody ever did
     */
    record Term(
            DocumentKind kind,
            long version,
            @Nullable Integer years,
            String ground,
            @Nullable Instant setAt,
            String setBy)
            implements Serializable {}

    /** Of every kind, in the order of {@link DocumentKind}. */
    List<Term> all();

    Term of(DocumentKind kind);

    /**
     * Sets a term, or takes it back.
     *
     * @param version as it was read
     * @param years {@code null} for no term; then there is no ground either
     * @throws OptimisticLockException when somebody set it meanwhile
     */
    void set(DocumentKind kind, long version, @Nullable Integer years, String ground);
}
