package nl.mgr.system.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Makes keys for programs on the page for it, all of one name. */
final class Keys {

    private final Connection superuser;
    private final String name;
    private final Map<String, HttpVisitor> administrators = new HashMap<>();

    Keys(Connection superuser, String name) {
        this.superuser = superuser;
        this.name = name;
    }

    HttpVisitor administrator(String login) {
        return administrators.computeIfAbsent(
                login, one -> HttpVisitor.of(Platform.shared()).logsInAs(one));
    }

    /** Makes a key on the page, and gives it; empty when it was refused. */
    String makes(String login, List<String> scopes) {
        HttpVisitor visitor = administrator(login);
        FormElement form = (FormElement) visitor.get("/account/sleutel-nieuw")
                .page()
                .selectFirst("[type=submit][name$=':maak']")
                .closest("form");
        Map<String, String> fields = new LinkedHashMap<>(HttpVisitor.fields(form));
        form.select("input[type=checkbox]").forEach(box -> fields.remove(box.attr("name")));
        fields.put("nieuw:naam", name);
        fields.put("nieuw:maak", "x");
        Element secret = visitor.postSeveral(form.absUrl("action"), fields, "nieuw:bereik", scopes)
                .page()
                .selectFirst("#geheim");
        return secret == null ? "" : secret.text();
    }

    void clean() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("delete from platform.api_key_use where key_id in"
                    + " (select id from platform.api_key where name = '" + name + "')");
            statement.execute("delete from platform.api_key where name = '" + name + "'");
        }
    }
}
