package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small facts of the current page that tags and templates need. */
@Named("uiPage")
@RequestScoped
public class PageInfo {

    private static final int WEEKS_FROM = 21;

    private @Inject Clock clock;

    /** An address of the platform ({@code /contracten/overzicht}) with the context path in front; others unchanged. */
    public @Nullable String url(@Nullable String address) {
        if (address == null || !address.startsWith("/")) {
            return address;
        }
        return external().getRequestContextPath() + address;
    }

    /**
     * An address with parameters behind it.
     *
     * @param parameters name and value in turn
     */
    public String link(String address, Object... parameters) {
        StringBuilder link = new StringBuilder(address);
        for (int at = 0; at + 1 < parameters.length; at += 2) {
            link.append(at == 0 ? '?' : '&')
                    .append(URLEncoder.encode(String.valueOf(parameters[at]), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(parameters[at + 1]), StandardCharsets.UTF_8));
        }
        return link.toString();
    }

    /** An address from outside, if it stays inside the platform; else the home page. */
    public String inside(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\w/.-]*") ? address : "/";
    }

    /** The address of this page, without its query. */
    public String getAddress() {
        return external().getRequestContextPath() + external().getRequestServletPath();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** An id made of a heading: "Lopende termijnen" becomes "lopende-termijnen". */
    public String slug(@Nullable String heading) {
        String plain = Normalizer.normalize(heading == null ? "" : heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "deel-" + plain : plain;
    }

    /** How far away a day is: "vandaag", "morgen", "5 dagen", "3 weken", "2 dagen te laat". */
    public String distance(@Nullable LocalDate day) {
        return day == null ? "" : distance(getToday(), day);
    }

    static String distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0 || days == 1 || days == -1) {
            return Texts.of("ui", "distance." + days);
        }
        if (days < 0) {
            return Texts.of("ui", "distance.late", -days);
        }
        return days < WEEKS_FROM ? Texts.of("ui", "distance.days", days) : Texts.of("ui", "distance.weeks", days / 7);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
