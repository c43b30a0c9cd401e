package nl.mgr.kernel.internal.gate;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;

/** Refuses, at start, a service that does not declare module and rights. */
public class GateExtension implements Extension {

    <T> void check(@Observes ProcessManagedBean<T> bean) {
        for (String violation : ServiceRules.violations(bean.getBean().getBeanClass())) {
            bean.addDefinitionError(new IllegalStateException(violation));
        }
    }
}
