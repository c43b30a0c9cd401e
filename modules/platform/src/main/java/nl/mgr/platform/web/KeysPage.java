package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.platform.ApiKeys;
import nl.mgr.platform.ApiKeys.Key;
import nl.mgr.platform.ApiKeys.State;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Texts;

/** {@code /account/sleutels}: the keys of one's own organisation. */
@Named("platformKeys")
@RequestScoped
public class KeysPage {

    @Inject
    private ApiKeys keys;

    private final ListModel<Key> rows = new ListModel<>(query -> keys.find(query));
    private String example = "";

    @PostConstruct
    void load() {
        example = "curl -H \"Authorization: Bearer mgr_...\" \"" + keys.address() + "/gemeenten\"";
    }

    /** Scopes in words. */
    public String scopes(List<String> scopes) {
        return scopes.stream().map(KeysPage::scope).collect(Collectors.joining(", "));
    }

    /** How a key stands: of one that ends, in how many days. */
    public String standing(Key key) {
        String text = "sleutel.stand." + key.state().code();
        if (key.state() == State.ENDING && key.daysLeft() < 2) {
            text += "." + key.daysLeft();
        }
        return Texts.of("platform", text, key.daysLeft());
    }

    static String scope(String scope) {
        return Texts.of("platform", "bereik." + scope);
    }

    /** A call, as one types it. */
    public String getExample() {
        return example;
    }

    public ListModel<Key> getRows() {
        return rows;
    }
}
