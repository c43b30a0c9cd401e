package nl.mgr.platform.internal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.internal.address.BaseAddress;
import org.jspecify.annotations.Nullable;

/**
 * Decides once what is believed of forwarding headers and hides them from everybody behind: the browser's address comes
 * from trusted proxies only, scheme and host from {@code mgr.base-url} only.
 */
public class ProxyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient TrustedProxies proxies = new TrustedProxies(Settings.text("mgr.trusted-proxies", ""));
    private final transient BaseAddress base = BaseAddress.configured();

    private static final class Direct extends HttpServletRequestWrapper {

        private final String origin;
        private final BaseAddress base;

        Direct(HttpServletRequest request, String origin, BaseAddress base) {
            super(request);
            this.origin = origin;
            this.base = base;
        }

        @Override
        public String getRemoteAddr() {
            return origin;
        }

        @Override
        public String getRemoteHost() {
            return origin;
        }

        @Override
        public boolean isSecure() {
            return base.secure();
        }

        @Override
        public String getScheme() {
            return base.scheme();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !hidden(name))
                    .toList());
        }

        private static boolean hidden(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = proxies.origin(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        chain.doFilter(new Direct(request, origin, base), response);
    }
}
