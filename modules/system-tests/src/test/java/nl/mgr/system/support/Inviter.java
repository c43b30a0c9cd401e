package nl.mgr.system.support;

import java.util.Locale;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor.Answer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The administrator of a municipality who invites people, one after the other. */
public final class Inviter {

    private final HttpVisitor administrator;

    public Inviter(RunningPlatform platform) {
        administrator = HttpVisitor.of(platform).logsInAs("beheerder@duiven");
    }

    /**
     * Invites somebody called {@code <who>@duiven}.
     *
     * @return the address that the portal promised to send a mail to
     * @throws IllegalStateException nothing was promised
     */
    public String invite(String who) {
        String address = who + "@duiven.example";
        FormElement form =
                administrator.get("/account/uitnodigen").form().orElseThrow(() -> new IllegalStateException("no form"));
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put("uitnodiging:naam", name(who));
        fields.put("uitnodiging:inlognaam", who + "@duiven");
        fields.put("uitnodiging:mailadres", address);
        Element role = form.selectFirst("input[type=checkbox][value=policy-officer]");
        fields.put(role.attr("name"), role.attr("value"));
        Element button = form.selectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        Answer answer = administrator.post(form.absUrl("action"), fields);
        String said = answer.page().select("main .note").text();
        if (!said.contains("krijgt een mail op " + address)) {
            throw new IllegalStateException(
                    answer.status() + " " + answer.page().select("main").text());
        }
        return address;
    }

    private static String name(String who) {
        StringBuilder name = new StringBuilder();
        for (String word : who.split("-")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
