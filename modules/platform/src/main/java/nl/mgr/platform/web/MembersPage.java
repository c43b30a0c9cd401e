package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Member;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/mensen?zoek=}: the people of one's own organisation. */
@Named("platformMembers")
@RequestScoped
public class MembersPage {

    @Inject
    private Members members;

    private String search = "";
    private final ListModel<Member> rows =
            new ListModel<Member>(query -> members.find(query)).filteredBy(() -> Map.of("search", search));

    /** Roles in words. */
    public String roles(List<String> roles) {
        return roles.stream().map(role -> Texts.of("platform", "rol." + role)).collect(Collectors.joining(", "));
    }

    public ListModel<Member> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }
}
