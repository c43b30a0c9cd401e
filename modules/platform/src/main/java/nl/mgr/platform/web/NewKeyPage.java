package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mgr.platform.ApiKeys;
import nl.mgr.platform.ApiKeys.Made;
import org.jspecify.annotations.Nullable;

/** {@code /account/sleutel-nieuw}: makes a key, which is shown here and nowhere else. */
@Named("platformNewKey")
@RequestScoped
public class NewKeyPage {

    /** A scope to tick, with what it lets a program do. */
    public record ScopeChoice(String scope, String name) {}

    @Inject
    private ApiKeys keys;

    private List<ScopeChoice> choices = List.of();
    private String name = "";
    private List<String> scopes = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate longest;
    private @Nullable Made made;

    @PostConstruct
    void load() {
        choices = keys.scopes().stream()
                .map(scope -> new ScopeChoice(scope, KeysPage.scope(scope)))
                .toList();
        longest = keys.longest();
        lastDay = longest;
    }

    /** Stays on the page. */
    public void make() {
        if (lastDay != null) {
            made = keys.make(name, Set.copyOf(scopes), lastDay);
        }
    }

    public List<ScopeChoice> getChoices() {
        return choices;
    }

    public @Nullable Made getMade() {
        return made;
    }

    public @Nullable LocalDate getLongest() {
        return longest;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
