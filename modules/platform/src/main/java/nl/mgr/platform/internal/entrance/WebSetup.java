package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.internal.address.BaseAddress;

/**
 * What the entrance can only know at start: whether cookies are locked, and below which addresses nothing but pages
 * stands. Its filters are laid out in {@code META-INF/web-fragment.xml}.
 */
@WebListener
public class WebSetup implements ServletContextListener {

    /** Where the work lists stand, beside the pages of the account. */
    private static final String WORK = "werk";

    private static final Logger LOG = Logger.getLogger(WebSetup.class.getName());

    @Inject
    private Modules modules;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        BaseAddress base = BaseAddress.configured();
        if (!base.secure()) {
            LOG.log(Level.WARNING, "{0} is plain http: for this machine only", base.origin());
        }
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        context.getSessionCookieConfig().setSecure(base.secure());
        context.getSessionCookieConfig().setHttpOnly(true);
        for (MgrModule module : modules.inOrder()) {
            String prefix = module.addressPrefix();
            if (prefix != null) {
                nothingBelow(context, prefix);
            }
        }
        nothingBelow(context, WORK);
    }

    private static void nothingBelow(ServletContext context, String prefix) {
        context.addServlet("mgr-nothing-" + prefix, NothingHereServlet.class).addMapping("/" + prefix + "/*");
    }
}
