package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.ContractQuestions;
import nl.mgr.contracts.ContractQuestions.Question;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/vragen?contract=&zoek=&stand=}: questions and answers, what waits on top. */
@Named("contractsQuestions")
@RequestScoped
public class QuestionsPage {

    @Inject
    private ContractQuestions questions;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Question> rows = new ListModel<Question>(query -> questions.find(query))
            .filteredBy(() -> Map.of("contract", typed("contract"), "search", typed("zoek"), "state", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand") + typed("contract")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Question> getRows() {
        return rows;
    }
}
