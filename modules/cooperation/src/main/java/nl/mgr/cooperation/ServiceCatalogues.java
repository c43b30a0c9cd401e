package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What the cooperation does for municipalities, line by line, in versions. A published version never changes. */
public interface ServiceCatalogues {

    /** The newest first; a municipality sees those that were published. */
    List<Version> versions();

    /** @throws NotFound when it does not exist for this actor */
    Version version(@NotNull UUID id);

    /** In the order of their numbers. */
    List<Line> lines(@NotNull UUID version);

    /** @throws NotFound when it does not exist for this actor */
    Line line(@NotNull UUID id);

    /** What lines can be of: each module, and each submodule of it. */
    List<Part> parts();

    /**
     * Begins a next version, with the lines of the last one that was published.
     *
     * @throws CatalogueDraftOpen when there is a draft already
     * @throws SourceNeeded without a source
     */
    UUID draft(@NotNull CatalogueTerms terms);

    /**
     * @throws CatalogueFrozen when the version was published
     * @throws ServiceLineTwice when the version has the number
     * @throws ServiceLineWrong when a value cannot be
     */
    UUID add(@NotNull UUID version, @NotNull ServiceLineTerms terms);

    /**
     * Refuses what {@link #add} refuses.
     *
     * @param seen version of the line
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed it since
     */
    void change(@NotNull UUID line, long seen, @NotNull ServiceLineTerms terms);

    /** @throws CatalogueFrozen when the version was published */
    void remove(@NotNull UUID line);

    /**
     * From now on it does not change.
     *
     * @throws CatalogueFrozen when it was published
     * @throws CatalogueEmpty without lines
     * @throws CatalogueTooEarly when it holds from a day on or before that of the version before it
     */
    void publish(@NotNull UUID version);

    /**
     * @param from first day on which agreements can be made of it
     * @param source document or decision, in words
     */
    record CatalogueTerms(String title, LocalDate from, FactState state, String source) implements Serializable {}

    /** @param publishedAt {@code null} for a draft */
    record Version(
            UUID id,
            long number,
            CatalogueTerms terms,
            String madeBy,
            Instant madeAt,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy,
            @Nullable String sha256,
            long lines)
            implements Serializable {
        public boolean draft() {
            return publishedAt == null;
        }
    }

    /**
     * @param lineage the same in all versions
     * @param submodule empty when the line is of the whole module
     * @param seen version of the line, for changes
     */
    record Line(UUID id, UUID version, UUID lineage, ServiceLineTerms terms, String module, String submodule, long seen)
            implements Serializable {

        /** "6.3", and its module. */
        public String title() {
            return terms.number() + " " + module + (submodule.isEmpty() ? "" : " " + submodule);
        }
    }

    /** @param submodule {@code null} for the module as a whole */
    record Part(UUID module, @Nullable UUID submodule, String moduleName, String submoduleName)
            implements Serializable {

        /** As it stands in forms. */
        public String key() {
            return module + (submodule == null ? "" : ":" + submodule);
        }

        public String title() {
            return submodule == null ? moduleName : moduleName + " " + submoduleName;
        }
    }
}
