package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.internal.address.BaseAddress;

/** {@code /.well-known/security.txt}; as if it did not exist while no contact is set. */
public class SecurityContactServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    private transient Optional<SecurityContact> contact = Optional.empty();

    @Override
    public void init() {
        contact = SecurityContact.of(
                Settings.text("mgr.security.contact", ""),
                BaseAddress.configured().origin());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(contact.get().text(clock.instant()));
    }
}
