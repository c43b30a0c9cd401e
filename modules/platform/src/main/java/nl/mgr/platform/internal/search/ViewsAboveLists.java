package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mgr.platform.SavedViews;
import nl.mgr.platform.SavedViews.View;
import nl.mgr.ui.ListViews;

/** Shows the saved views of a page above its list, and the way to save one more once the list is filtered or sorted. */
@ApplicationScoped
class ViewsAboveLists implements ListViews {

    private static final String PAGE = "/account/weergave";

    @Inject
    private SavedViews views;

    @Override
    public Bar of(String page, String query) {
        String present = ListAddress.query(query);
        List<View> saved = views.of(page);
        boolean known =
                saved.stream().anyMatch(view -> view.own() && view.query().equals(present));
        return new Bar(
                saved.stream().map(view -> link(view, present)).toList(),
                present.isEmpty() || known ? "" : PAGE + "?pagina=" + encoded(page) + "&vraag=" + encoded(present));
    }

    private static Link link(View view, String present) {
        return new Link(
                view.name(),
                view.address(),
                view.query().equals(present),
                view.shared(),
                view.own() ? PAGE + "?id=" + view.id() : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
