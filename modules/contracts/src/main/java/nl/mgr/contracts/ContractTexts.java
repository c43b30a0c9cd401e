package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * The words of contracts, in versions. A text has three parts, after the national contract standards: part 1 for all
 * providers, part 2 for one provider, part 3 the same everywhere. It is written as a concept and settled; what is settled
 * never changes, the next version is another text.
 */
public interface ContractTexts {

    /** Where a text stands. */
    enum Status implements Coded {
        DRAFT("concept"),
        SETTLED("vastgesteld");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such status */
        public static Status of(String code) {
            return Coded.of(Status.class, code);
        }
    }

    /**
     * @param title the same for all versions, e.g. "Overeenkomst Wmo"
     * @param label of this version, e.g. "1.2"
     * @param domain {@code null} when it is for all
     * @param source what it follows, e.g. the contract standard and its version
     * @param published the day on which what it follows was published: it is carried through within six months of it
     */
    record Terms(String title, String label, @Nullable LegalDomain domain, String source, LocalDate published)
            implements Serializable {}

    /**
     * @param contracts in force that stand on it today, of those that the actor may see
     * @param latest whether no later version of the same title is settled
     */
    record Row(UUID id, Terms terms, Status status, int articles, long contracts, boolean latest)
            implements Serializable {

        /** Title and version. */
        public String name() {
            return terms.title() + " " + terms.label();
        }
    }

    /** @param optional whether a contract may leave it out */
    record NewArticle(String number, String heading, String body, boolean optional) implements Serializable {

        /** What stands between empty lines. */
        public List<String> paragraphs() {
            return List.of(body.split("\\R{2,}"));
        }
    }

    /** @param part 1, 2 or 3: the first digit of the number */
    record Article(UUID id, int part, NewArticle words) implements Serializable {}

    /** @param sha256 over the terms and all articles; {@code null} as long as it is a concept */
    record Details(
            Row head,
            long version,
            String madeBy,
            @Nullable String sha256,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            List<Article> articles)
            implements Serializable {

        public Details {
            articles = List.copyOf(articles);
        }

        /** The articles of one part. */
        public List<Article> part(int part) {
            return articles.stream().filter(each -> each.part() == part).toList();
        }
    }

    /** Names that may stand in an article between braces; each becomes what the contract says. */
    List<String> fields();

    /** Sort keys: title, published, status, contracts. Filter keys: search (title, version or source), status, domain. */
    Page<Row> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Details get(@NotNull UUID text);

    /**
     * A concept, empty or with the articles of another text.
     *
     * @throws TextLabelTaken when there is a version of that label
     */
    UUID draft(@NotNull Terms terms, @Nullable UUID copied);

    /**
     * @throws TextSettled when it is no concept any more
     * @throws TextLabelTaken when there is another version of that label
     */
    void change(@NotNull UUID text, long version, @NotNull Terms terms);

    /**
     * @param article {@code null} for a new one
     * @throws TextSettled when the text is no concept any more
     * @throws ArticleNumberWrong when the number is not of part 1, 2 or 3
     * @throws ArticleNumberTaken when another article has it
     * @throws ArticleFieldUnknown when a name between braces is none of {@link #fields}
     */
    void write(@NotNull UUID text, @Nullable UUID article, @NotNull NewArticle words);

    /** @throws TextSettled when the text is no concept any more */
    void drop(@NotNull UUID text, @NotNull UUID article);

    /**
     * From here on contracts can stand on it, and nothing in it changes.
     *
     * @throws TextSettled when it is settled already
     * @throws TextEmpty without articles
     */
    void settle(@NotNull UUID text);
}
