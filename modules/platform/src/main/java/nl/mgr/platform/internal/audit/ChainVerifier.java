package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.AuditTrail.Problem;
import nl.mgr.platform.internal.audit.Chains.End;
import nl.mgr.platform.internal.audit.Chains.Part;

/** Computes a whole chain anew, whatever its length: in parts, so that no question takes longer than it may. */
@ApplicationScoped
class ChainVerifier {

    @Inject
    private Chains chains;

    Checked verify(UUID chain) {
        List<Problem> problems = new ArrayList<>();
        End end = End.START;
        long lines = 0;
        for (Part part = chains.after(chain, end); ; part = chains.after(chain, end)) {
            problems.addAll(part.problems());
            End reached = part.end();
            if (reached == null) {
                break;
            }
            lines += reached.lines();
            end = reached;
        }
        problems.addAll(chains.ends(chain));
        return new Checked(lines, end, problems);
    }
}
