package nl.mgr.system.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Fills in the forms of setting up a cooperation, as whoever does it. */
final class Founder {

    /** What people choose by the link of an invitation. */
    static final String CHOSEN = "een zin die niemand raadt";

    private final HttpVisitor visitor;

    Founder(String login) {
        this(login, Platform.PASSWORD);
    }

    Founder(String login, String password) {
        visitor = HttpVisitor.of(Platform.shared());
        Answer answer = visitor.logInForm().send(login, password);
        if (answer.page().selectFirst("input[type=password]") != null) {
            throw new IllegalStateException(login + " could not log in: " + text(answer));
        }
    }

    HttpVisitor visitor() {
        return visitor;
    }

    /** Main text of a page. */
    String text(String page) {
        return text(visitor.get(page));
    }

    static String text(Answer answer) {
        return answer.page().select("main").text();
    }

    /** Chooses by the words on the screen where a field has a list of choices. */
    String fill(String page, String button, Map<String, String> typed) {
        return text(send(page, button, typed));
    }

    Answer send(String page, String button, Map<String, String> typed) {
        Answer form = visitor.get(page);
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((field, value) -> values.put(field, valueOf(form, field, value)));
        return visitor.press(form, button, values);
    }

    private static String valueOf(Answer form, String field, String words) {
        for (Element option : form.page().select("main select[name$=':" + field + "'] option")) {
            if (option.text().equals(words)) {
                return option.attr("value");
            }
        }
        return words;
    }

    /** Fills in a form and ticks the boxes with these words. */
    String tick(String page, String button, Map<String, String> typed, List<String> words) {
        return tick(visitor.get(page), button, typed, words);
    }

    String tick(Answer form, String button, Map<String, String> typed, List<String> words) {
        return text(ticked(form, button, typed, words));
    }

    Answer ticked(Answer form, String button, Map<String, String> typed, List<String> words) {
        Element pressed = one(form.page(), "main [type=submit][name$=':" + button + "']");
        FormElement sent = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        Map<String, String> fields = HttpVisitor.fields(sent);
        typed.forEach((field, value) ->
                fields.put(one(sent, "[name$=':" + field + "']").attr("name"), value));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        for (String word : words) {
            Element box = box(sent, word);
            ticked.computeIfAbsent(box.attr("name"), name -> new ArrayList<>())
                    .add(box.hasAttr("value") ? box.attr("value") : "on");
        }
        return visitor.postSeveral(sent.absUrl("action"), fields, ticked);
    }

    /** Sets the password by the link of an invitation that was just shown. */
    static void accept(Answer invitation) {
        String link = invitation.page().select("#link").text();
        if (link.isEmpty()) {
            throw new IllegalStateException("no link: " + text(invitation));
        }
        HttpVisitor somebody = HttpVisitor.of(Platform.shared());
        Answer page = somebody.get(link.replaceFirst("^https?://[^/]+", ""));
        somebody.press(page, "bewaar", Map.of("nieuw", CHOSEN, "nogmaals", CHOSEN));
    }

    private static Element one(Element within, String selector) {
        return Objects.requireNonNull(within.selectFirst(selector), () -> selector + ": " + within.text());
    }

    private static Element box(FormElement form, String word) {
        return form.select("input[type=checkbox]").stream()
                .filter(box -> box.attr("aria-label").equals(word)
                        || form.select("label[for='" + box.id() + "']").text().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no box " + word + ": " + form.text()));
    }
}
