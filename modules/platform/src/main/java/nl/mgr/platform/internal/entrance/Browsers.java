package nl.mgr.platform.internal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.platform.LoginService.Arrival;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in words for people who look through their sessions. For nothing else: anybody can lie. */
final class Browsers {

    private static final int LONGEST = 40;
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // in this order: most of them call themselves by the names of others too
        NAMES.put("Edg", "Edge");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("FxiOS/", "Firefox");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("CriOS/", "Chrome");
        NAMES.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browsers() {}

    /** @param identityProvider the organisation's own log-in they came by; {@code null} for a password of ours */
    static Arrival arrival(HttpServletRequest request, @Nullable UUID identityProvider) {
        return new Arrival(request.getRemoteAddr(), inWords(request.getHeader("User-Agent")), identityProvider);
    }

    /** E.g. {@code Firefox, Windows}; what is not known stays as it is, shortened. */
    static String inWords(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent.replaceAll("[^\\x20-\\x7e]", "");
        String name = first(NAMES, told);
        String system = first(SYSTEMS, told);
        if (name.isEmpty()) {
            return told.length() > LONGEST ? told.substring(0, LONGEST) : told;
        }
        return system.isEmpty() ? name : name + ", " + system;
    }

    private static String first(Map<String, String> words, String told) {
        return words.entrySet().stream()
                .filter(word -> told.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
