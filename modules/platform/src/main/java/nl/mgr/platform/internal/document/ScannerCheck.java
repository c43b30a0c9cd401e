package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.platform.internal.operations.Findings;

/** Whether documents are looked at for viruses, and whether the scanner answers. */
@ApplicationScoped
class ScannerCheck implements HealthCheck {

    @Inject
    private VirusScanner viruses;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Finding look(Actor actor) {
        try {
            Optional<Clamd> scanner = viruses.scanner();
            if (scanner.isEmpty()) {
                return Findings.of("scanner", Verdict.WARN, "geen");
            }
            scanner.get().ping();
            return Findings.of("scanner", Verdict.GOOD, "goed");
        } catch (IOException e) {
            return Findings.of("scanner", Verdict.BAD, "stil", VirusScanner.said(e));
        } catch (IllegalArgumentException e) {
            return Findings.of("scanner", Verdict.BAD, "adres");
        }
    }
}
