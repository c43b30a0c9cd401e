package nl.mgr.system.providers;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.mgr.system.isolation.Scope;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The register beside its screens: people who log in, questions to the database, forms with a file. */
final class Register implements AutoCloseable {

    private static final String NUMBER = """
            (select p.id from providers.provider p join cooperation.cooperation c on c.id = p.cooperation_id
             where c.code = 'mgr-sdcg' and p.number = '%s')""";

    private final Connection database = PlatformDatabase.asSuperuser(Platform.shared());

    /** A provider of the cooperation, as a part of a statement. */
    static String provider(String number) {
        return NUMBER.formatted(number);
    }

    static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Answer send(
            HttpVisitor who, Answer shown, String button, Map<String, String> typed, String name, byte[] content) {
        FormElement form = (FormElement) shown.page().expectFirst("form[enctype^=multipart]");
        Map<String, String> fields = HttpVisitor.fields(form);
        Element file = form.expectFirst("input[type=file]");
        Element pressed = form.expectFirst("[name=" + form.id() + ":" + button + "]");
        fields.remove(file.attr("name"));
        typed.forEach((field, value) -> fields.put(form.id() + ":" + field, value));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return who.upload(form.absUrl("action"), fields, file.attr("name"), name, content);
    }

    String ask(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Past all services, as somebody; nothing of it stays. */
    int tryAs(String login, String sql) throws SQLException {
        String person = ask("select id from platform.person where login_name = '" + login + "'");
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            Scope.of(database, login, Platform.DEMO_DAY).enter(database, true);
            statement.execute("select set_config('mgr.person', '" + person + "', true)");
            return statement.executeUpdate(sql);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
