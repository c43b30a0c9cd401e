package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Article;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/tekst-artikel?tekst=&id=}: an article of a concept, or without an id a new one. */
@Named("contractsArticle")
@ViewScoped
@Right("contracts.text.change")
public class ArticlePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractTexts texts;
    private @Inject Messages messages;

    private @Nullable UUID text;
    private @Nullable UUID id;
    private @Nullable Details details;
    private ArticleFields fields = new ArticleFields();
    private List<String> known = List.of();

    /** @throws NotFound when text or article do not exist for this actor */
    public void load() {
        if (text == null) {
            throw new NotFound("article without text");
        }
        details = texts.get(text);
        known = texts.fields();
        if (id != null) {
            fields = details.articles().stream()
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .map(Article::words)
                    .map(ArticleFields::of)
                    .orElseThrow(() -> new NotFound("article " + id));
        }
    }

    public String save() {
        UUID of = Objects.requireNonNull(text);
        texts.write(of, id, fields.words());
        messages.info("contracts", "tekst.klaar.artikel");
        return "/contracten/tekst?faces-redirect=true&id=" + of;
    }

    /** What may stand between braces, as it is typed. */
    public String getKnown() {
        return known.stream().map(each -> "{" + each + "}").collect(Collectors.joining(", "));
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public ArticleFields getFields() {
        return fields;
    }

    public @Nullable UUID getText() {
        return text;
    }

    public void setText(@Nullable UUID text) {
        this.text = text;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
