package nl.mgr.platform.internal.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mgr.platform.ProcessingActivities;
import nl.mgr.platform.ProcessingActivity;

/** What the modules that are present declare that they do with people's data. */
@ApplicationScoped
class Register {

    @Inject
    @Any
    private Instance<ProcessingActivities> declared;

    /** In the order of the modules' names; within a module as it tells them. */
    List<ProcessingActivity> all() {
        return declared.stream()
                .flatMap(one -> one.activities().stream())
                .sorted(Comparator.comparing(ProcessingActivity::module))
                .toList();
    }

    Optional<ProcessingActivity> find(String id) {
        return all().stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException when no module declares it */
    ProcessingActivity get(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no module declares the processing activity " + id));
    }
}
