package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Marks;
import nl.mgr.ui.RecordMarks;
import org.jspecify.annotations.Nullable;

/** The pin in the head of a record's page. */
@ApplicationScoped
class PinsOnPages implements RecordMarks {

    @Inject
    private Marks marks;

    @Override
    public @Nullable Pin visit(Subject subject) {
        return marks.kept() ? new Pin(subject, marks.visit(subject), PinServlet.ADDRESS) : null;
    }
}
