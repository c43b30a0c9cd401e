package nl.mgr.kernel.test;

import java.util.stream.Collectors;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Gives the server of the tests its database, before Arquillian reads how to start it. */
public class ServerUnderTest implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Settings.class);
    }

    /** The observer. */
    public static class Settings {

        void hand(@Observes(precedence = 1000) BeforeSuite event) {
            System.setProperty("payara.cmdOptions", options());
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
