package nl.mgr.contracts.internal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.mgr.contracts.ArticleNumberTaken;
import nl.mgr.contracts.ArticleNumberWrong;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.TextEmpty;
import nl.mgr.contracts.TextLabelTaken;
import nl.mgr.contracts.TextSettled;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class TextService implements ContractTexts {

    private static final int MOST_TITLE = 120;
    private static final int MOST_LABEL = 40;
    private static final int MOST_SOURCE = 300;
    private static final int MOST_HEADING = 200;
    private static final int MOST_BODY = 20_000;
    private static final Pattern NUMBER = Pattern.compile("[1-3](\\.[0-9]{1,3}){1,4}");

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.text.view")
    public List<String> fields() {
        return ContractFields.codes();
    }

    @Override
    @Right("contracts.text.view")
    public Page<Row> find(ListQuery query) {
        return database.page(TextStatements.list(LocalDate.now(clock)), query, TextStatements::row);
    }

    @Override
    @Right("contracts.text.view")
    public Details get(UUID text) {
        List<Article> articles = database.list(TextStatements.ARTICLES, TextStatements::article, text);
        return database.first(
                        TextStatements.ONE,
                        row -> new Details(
                                TextStatements.row(row),
                                row.number("version"),
                                row.text("made_by"),
                                row.optionalText("sha256"),
                                row.optionalText("settled_by"),
                                row.optionalInstant("settled_at"),
                                articles),
                        LocalDate.now(clock),
                        text)
                .orElseThrow(() -> new NotFound("text " + text));
    }

    @Override
    @Right("contracts.text.change")
    public UUID draft(Terms given, @Nullable UUID copied) {
        Terms terms = stripped(given);
        requireLabel(terms, null);
        UUID id = Ids.next();
        database.update(
                TextStatements.DRAFT,
                id,
                ActorContext.current().requireCooperation(),
                terms.title(),
                terms.label(),
                code(terms.domain()),
                terms.source(),
                terms.published(),
                ActorContext.current().name(),
                clock.instant());
        if (copied != null) {
            database.update(TextStatements.COPY, id, get(copied).head().id());
        }
        return id;
    }

    private static Terms stripped(Terms given) {
        return new Terms(
                Said.of(given.title(), MOST_TITLE),
                Said.of(given.label(), MOST_LABEL),
                given.domain(),
                Said.of(given.source(), MOST_SOURCE),
                given.published());
    }

    private static @Nullable String code(@Nullable LegalDomain domain) {
        return domain == null ? null : domain.code();
    }

    private void requireLabel(Terms terms, @Nullable UUID of) {
        database.alone("text", terms.title());
        if (database.number(TextStatements.LABEL, terms.title(), terms.label(), of) > 0) {
            throw new TextLabelTaken(terms.title(), terms.label());
        }
    }

    @Override
    @Right("contracts.text.change")
    public void change(UUID text, long version, Terms given) {
        Terms terms = stripped(given);
        alone(text);
        requireLabel(terms, text);
        int changed = database.update(
                TextStatements.CHANGE,
                terms.title(),
                terms.label(),
                code(terms.domain()),
                terms.source(),
                terms.published(),
                text,
                version);
        if (changed == 0) {
            throw new OptimisticLockException("text " + text + " has another version than " + version);
        }
    }

    /** A concept, to be written in: whoever does so too waits until it is done. */
    private Details alone(UUID text) {
        database.alone("text", text);
        Details details = get(text);
        if (details.head().status() != Status.DRAFT) {
            throw new TextSettled(details.head().name());
        }
        return details;
    }

    @Override
    @Right("contracts.text.change")
    public void write(UUID text, @Nullable UUID article, NewArticle given) {
        Details details = alone(text);
        String number = given.number().strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new ArticleNumberWrong(number);
        }
        if (details.articles().stream()
                .anyMatch(each ->
                        each.words().number().equals(number) && !each.id().equals(article))) {
            throw new ArticleNumberTaken(number);
        }
        String body = Said.of(given.body(), MOST_BODY);
        ContractFields.require(body);
        String heading = Said.of(given.heading(), MOST_HEADING);
        int part = number.charAt(0) - '0';
        int written = article == null
                ? database.update(TextStatements.ADD, Ids.next(), part, number, heading, body, given.optional(), text)
                : database.update(TextStatements.REWRITE, part, number, heading, body, given.optional(), article, text);
        if (written == 0) {
            throw new NotFound("article " + article);
        }
    }

    @Override
    @Right("contracts.text.change")
    public void drop(UUID text, UUID article) {
        alone(text);
        database.update(TextStatements.DROP, article, text);
    }

    @Override
    @Right("contracts.text.change")
    public void settle(UUID text) {
        Details details = alone(text);
        if (details.articles().isEmpty()) {
            throw new TextEmpty(details.head().name());
        }
        database.update(
                TextStatements.SETTLE, seal(details), ActorContext.current().name(), clock.instant(), text);
    }

    /** Over everything in it. */
    private static String seal(Details details) {
        Terms terms = details.head().terms();
        List<Object> all = new ArrayList<>(List.of(
                terms.title(), terms.label(), String.valueOf(code(terms.domain())), terms.source(), terms.published()));
        details.articles().stream().map(Article::words).forEach(all::add);
        return Fingerprint.of(all);
    }
}
