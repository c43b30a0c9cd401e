package nl.mgr.platform.internal.api;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.mgr.platform.BadApiRequest.Fault;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why a program does not get what it asked, as RFC 9457 writes it: rule, value and remedy in words, and a code in
 * {@code type} that stays the same.
 *
 * @param code names the texts {@code api.fout.<code>}, with {@code .regel} and {@code .oplossing} behind it
 * @param value what broke the rule; empty when it is not told
 * @param gaps of the texts
 */
public record Problem(String code, int status, String value, List<String> gaps, List<Fault> faults) {

    public static final String TYPE = "application/problem+json";

    private static final String URN = "urn:mgr:probleem:";
    private static final String KEY = "api.fout.";

    public Problem {
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
    }

    public static Problem of(String code, int status, String value, String... gaps) {
        return new Problem(code, status, value, List.of(gaps), List.of());
    }

    static Problem badRequest(List<Fault> faults) {
        return new Problem("vraag", HttpServletResponse.SC_BAD_REQUEST, "", List.of(), faults);
    }

    /** What a bare status means. */
    public static Problem ofStatus(int status) {
        String code =
                switch (status) {
                    case HttpServletResponse.SC_BAD_REQUEST -> "verzoek";
                    case HttpServletResponse.SC_NOT_FOUND -> "niet-gevonden";
                    case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "methode";
                    case HttpServletResponse.SC_NOT_ACCEPTABLE -> "vorm";
                    case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "even-niet";
                    default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "geweigerd" : "storing";
                };
        return of(code, status, "");
    }

    /** The language that the program prefers of those there are; Dutch when it says nothing. */
    public static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locales.DUTCH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .filter(Locales.ALL::contains)
                .findFirst()
                .orElse(Locales.DUTCH);
    }

    /** Into an answer that is still open. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = language(request);
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getWriter().print(json(language));
    }

    String json(Locale language) {
        return Json.createObjectBuilder(tree(language)).build().toString();
    }

    Map<String, Object> tree(Locale language) {
        ResourceBundle texts = Texts.bundle("platform", language);
        String rule = filled(texts, KEY + code + ".regel", gaps, language);
        String remedy = filled(texts, KEY + code + ".oplossing", gaps, language);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", URN + code);
        tree.put("title", texts.getString(KEY + code));
        tree.put("status", status);
        tree.put("detail", rule + " " + remedy);
        tree.put("regel", rule);
        if (!value.isEmpty()) {
            tree.put("waarde", value);
        }
        tree.put("oplossing", remedy);
        if (!faults.isEmpty()) {
            tree.put(
                    "fouten",
                    faults.stream().map(fault -> tree(fault, texts, language)).toList());
        }
        return tree;
    }

    private static Map<String, Object> tree(Fault fault, ResourceBundle texts, Locale language) {
        String key = KEY + "vraag." + fault.rule();
        List<String> gaps = List.of(fault.parameter(), fault.allowed());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("parameter", fault.parameter());
        tree.put("regel", filled(texts, key, gaps, language));
        tree.put("waarde", fault.value());
        tree.put("oplossing", filled(texts, key + ".oplossing", gaps, language));
        return tree;
    }

    private static String filled(ResourceBundle texts, String key, List<String> gaps, Locale language) {
        @Nullable Object[] values = gaps.toArray();
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
