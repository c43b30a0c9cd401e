package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.platform.AccessReviews;
import nl.mgr.platform.AccessReviews.Access;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/nakijken}: everybody of one's own organisation, each to be looked at, and its keys; and the name under it. */
@Named("platformReview")
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccessReviews reviews;

    @Inject
    private Messages messages;

    private List<Looked> people = List.of();
    private final KeyVerdicts keys = new KeyVerdicts();
    private String remark = "";

    /** One member and whether they were looked at. */
    public static final class Looked implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID id;
        private final List<String> roles;
        private final transient @Nullable Access access;
        private boolean right;

        Looked(Access access) {
            this.id = access.membershipId();
            this.roles = List.copyOf(access.roles());
            this.access = access;
        }

        public @Nullable Access getAccess() {
            return access;
        }

        public boolean isRight() {
            return right;
        }

        public void setRight(boolean right) {
            this.right = right;
        }
    }

    /** Anew before each rendering, so that what is ticked is what is seen. */
    public void load() {
        Map<UUID, Looked> before = people.stream().collect(Collectors.toMap(one -> one.id, one -> one));
        people = reviews.toReview().stream().map(Looked::new).toList();
        people.forEach(one -> {
            Looked same = before.get(one.id);
            one.right = same != null && same.right && same.roles.equals(one.roles);
        });
        keys.show(reviews.keysToReview());
    }

    public String sign() {
        reviews.sign(
                people.stream().filter(Looked::isRight).collect(Collectors.toMap(one -> one.id, one -> one.roles)),
                keys.chosen(),
                remark);
        messages.info("platform", "nakijken.getekend");
        return "/account/nakijken?faces-redirect=true";
    }

    public List<Looked> getPeople() {
        return people;
    }

    public KeyVerdicts getKeys() {
        return keys;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
