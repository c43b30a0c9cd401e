package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Article;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Chooses the text of a contract; and which of its articles the contract can deviate from. */
@Named("contractsPaperChoice")
@ViewScoped
public class PaperChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractTexts texts;
    private @Inject ContractPapers papers;
    private @Inject Messages messages;

    private List<Article> articles = List.of();
    private @Nullable UUID text;
    private @Nullable UUID contract;

    public void load(UUID contractId) {
        contract = contractId;
        articles = papers.standings(contractId).stream()
                .findFirst()
                .map(on -> texts.get(on.textId()).articles())
                .orElse(List.of())
                .stream()
                .filter(article -> article.part() < 3)
                .toList();
    }

    public String stand() {
        papers.stand(Objects.requireNonNull(contract), Objects.requireNonNull(text));
        messages.info("contracts", "tekst.klaar.gekozen");
        return "/contracten/contract-tekst?faces-redirect=true&contract=" + contract;
    }

    public List<Article> getArticles() {
        return articles;
    }

    public @Nullable UUID getText() {
        return text;
    }

    public void setText(@Nullable UUID text) {
        this.text = text;
    }
}
