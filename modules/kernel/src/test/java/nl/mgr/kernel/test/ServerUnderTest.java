package nl.mgr.kernel.test;

import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Gives the server of the tests its database, before Arquillian reads how to start it. */
public class ServerUnderTest implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Settings.class);
        builder.observer(Address.class);
    }

    /** The observer. */
    public static class Settings {

        void hand(@Observes(precedence = 1000) BeforeSuite event) {
            System.setProperty("payara.cmdOptions", options());
        }
    }

    /**
     * Completes where the tests are found. The adapter looks at what the server prints every 200 ms and stops at the
     * port; the list of servlets comes a moment later, so that now and then it misses them and not one test runs.
     */
    public static class Address {

        @Inject
        private Instance<DeploymentDescription> deployed;

        void complete(@Observes(precedence = 1000) ProtocolMetaData told) {
            complete(told, deployed.get().getArchive().getName());
        }

        /** @param archive name of the deployed file; Payara Micro takes it without its ending as the context root */
        static void complete(ProtocolMetaData told, String archive) {
            for (HTTPContext address : told.getContexts(HTTPContext.class)) {
                if (address.getServletByName(PastTheEntrance.ARQUILLIAN) == null) {
                    address.add(new Servlet(PastTheEntrance.ARQUILLIAN, "/" + archive.replaceFirst("\\.war$", "")));
                }
            }
        }
    }

    /** Options of the virtual machine, separated by spaces. */
    public static String options() {
        return "-Xmx512m "
                + TestDatabase.shared().settings().entrySet().stream()
                        .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" "));
    }
}
