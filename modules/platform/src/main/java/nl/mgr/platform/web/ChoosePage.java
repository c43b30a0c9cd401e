package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.Reception;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/kies}: as which membership somebody goes on. */
@Named("platformChoose")
@RequestScoped
public class ChoosePage {

    /** One membership, ready to show. */
    public record Choice(UUID id, String organisation, String cooperation, String roles, boolean active) {}

    @Inject
    private Reception reception;

    private List<Choice> choices = List.of();
    private @Nullable String wanted;
    private @Nullable UUID as;
    private @Nullable UUID active;

    @PostConstruct
    void load() {
        active = reception.activeMembership();
        choices = reception.memberships().stream()
                .map(row -> new Choice(
                        row.id(),
                        row.organisation(),
                        row.cooperation(),
                        roles(row),
                        row.id().equals(active)))
                .toList();
    }

    private static String roles(MembershipRow row) {
        return row.roles().stream()
                .map(role -> Texts.of("platform", "rol." + role))
                .collect(Collectors.joining(", "));
    }

    /** A link of a mail names the membership it belongs to: whoever acts as that one goes on. */
    public void arrive() {
        if (as != null && as.equals(active)) {
            reception.goOn(wanted);
        }
    }

    /** The choice that a mail belongs to, when it is one of theirs. */
    public @Nullable Choice getMeant() {
        return choices.stream().filter(one -> one.id().equals(as)).findFirst().orElse(null);
    }

    public void choose(UUID membership) {
        reception.switchTo(membership, wanted);
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public @Nullable UUID getAs() {
        return as;
    }

    public void setAs(@Nullable UUID as) {
        this.as = as;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
