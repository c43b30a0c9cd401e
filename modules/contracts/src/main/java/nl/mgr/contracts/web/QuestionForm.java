package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractQuestions;
import nl.mgr.contracts.ContractQuestions.Question;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** Asking about one contract, and answering what waits, on the page of questions. */
@Named("contractsQuestion")
@ViewScoped
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractQuestions questions;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID contractId;
    private @Nullable ContractDetails contract;
    private List<Question> open = List.of();
    private String words = "";
    private String answer = "";
    private boolean shared;

    public void load() {
        if (contractId != null) {
            contract = contracts.details(contractId, page.getToday());
            open = questions
                    .find(ListQuery.everything().filtered(Map.of("contract", contractId.toString(), "state", "open")))
                    .rows();
        }
    }

    public String ask() {
        questions.ask(Objects.requireNonNull(contractId), words);
        messages.info("contracts", "vraag.gesteld");
        return "/contracten/vragen?faces-redirect=true&contract=" + contractId;
    }

    public String answer(UUID question) {
        questions.answer(question, answer, shared);
        messages.info("contracts", "vraag.beantwoord.klaar");
        return "/contracten/vragen?faces-redirect=true&contract=" + contractId;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<Question> getOpen() {
        return open;
    }

    public @Nullable UUID getContractId() {
        return contractId;
    }

    public void setContractId(@Nullable UUID contractId) {
        this.contractId = contractId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
