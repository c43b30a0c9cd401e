package nl.mgr.system.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who reads in files, and what the database holds of it. */
public final class ImportDriver {

    public static final String PAGE = "/account/inleesbeurt?id=";

    private static final Pattern RUN = Pattern.compile("/account/inleesbeurt\\?id=([0-9a-f-]{36})");
    private static final Set<String> BUSY = Set.of("uploaded", "checking", "applying");

    private final RunningPlatform platform;
    private final HttpVisitor visitor;

    public ImportDriver(RunningPlatform platform, String login) {
        this.platform = platform;
        this.visitor = HttpVisitor.of(platform).logsInAs(login);
    }

    public HttpVisitor visitor() {
        return visitor;
    }

    /** Hands a file in and takes the answer as it comes. */
    public Answer send(String kind, String name, byte[] bytes) {
        FormElement form = (FormElement)
                visitor.get("/account/inlezen?soort=" + kind).page().expectFirst("form[id=inlezen]");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.remove("inlezen:bestand");
        fields.put(
                "inlezen:nakijken",
                form.expectFirst("[name='inlezen:nakijken']").attr("value"));
        return visitor.upload(form.absUrl("action"), fields, "inlezen:bestand", name, bytes);
    }

    /** @return the run */
    public String upload(String kind, String name, byte[] bytes) {
        Answer answer = send(kind, name, bytes);
        Matcher run = RUN.matcher(answer.address());
        if (!run.find()) {
            throw new AssertionError(answer.status() + " " + answer.address() + ": "
                    + answer.page().select("main").text());
        }
        return run.group(1);
    }

    public Answer page(String run) {
        return visitor.get(PAGE + run);
    }

    public Answer confirm(String run) {
        return press(run, "verwerk");
    }

    public Answer cancel(String run) {
        return press(run, "stop");
    }

    private Answer press(String run, String form) {
        FormElement found = (FormElement) page(run).page().expectFirst("form[id=" + form + "]");
        Map<String, String> fields = HttpVisitor.fields(found);
        fields.put(form + ":nu", found.expectFirst("[name='" + form + ":nu']").attr("value"));
        return visitor.post(found.absUrl("action"), fields);
    }

    /** Waits until the system has done its part. */
    public String settled(String run) {
        return settled(run, Duration.ofMinutes(2));
    }

    public String settled(String run, Duration atMost) {
        return Awaitility.await("the system is done with " + run)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> text("select state from platform.import_run where id = '" + run + "'"),
                        state -> !BUSY.contains(state));
    }

    /** Waits for a state that may pass soon. */
    public void awaits(String run, String state) {
        Awaitility.await("the file is " + state)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> text("select state from platform.import_run where id = '" + run + "'")
                        .equals(state));
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first cell of the first row. */
    public String text(String sql) {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Row, column, value, fault and remedy of each, with bars between. */
    public static List<String> faults(Answer page) {
        return page.page().select("#mis tbody tr").stream()
                .map(row -> String.join(
                        "|",
                        row.select("th, td").stream().map(ImportDriver::ownText).toList()))
                .toList();
    }

    /** Without the name of the column that small screens show in front. */
    private static String ownText(Element cell) {
        Element copy = cell.clone();
        copy.select(".ui-column-title").remove();
        return copy.text();
    }
}
