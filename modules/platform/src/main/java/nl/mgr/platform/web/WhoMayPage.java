package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Rights;
import nl.mgr.platform.Rights.Overview;
import nl.mgr.platform.web.RightsShown.Part;
import nl.mgr.platform.web.RightsShown.RoleName;
import org.jspecify.annotations.Nullable;

/** {@code /account/rechten?rol=}: what the roles of one's own kind of organisation may, all side by side or one. */
@Named("platformWhoMay")
@RequestScoped
public class WhoMayPage {

    /** With more columns than this their names stand upright. */
    private static final int FEW = 6;

    @Inject
    private Rights rights;

    private String role = "";
    private List<RoleName> roles = List.of();
    private List<RoleName> own = List.of();
    private List<Part> parts = List.of();
    private @Nullable RoleName chosen;
    private String kind = "";

    public void load() {
        Overview overview = rights.ownKind();
        roles = RightsWords.roles(overview);
        own = roles.stream().filter(RoleName::own).toList();
        parts = RightsWords.parts(overview.blocks(), overview.roles(), overview.own());
        chosen = roles.stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElse(null);
        kind = ActorContext.current().kind().name();
    }

    public List<RoleName> getRoles() {
        return roles;
    }

    public List<RoleName> getOwn() {
        return own;
    }

    public List<Part> getParts() {
        return parts;
    }

    public @Nullable RoleName getChosen() {
        return chosen;
    }

    public boolean isFew() {
        return roles.size() <= FEW;
    }

    /** Name of the {@link nl.mgr.kernel.ActorKind}. */
    public String getKind() {
        return kind;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }
}
