package nl.mgr.lending.internal.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.lending.Loans;

/** A service that forgets one right; no server starts with it. */
@ApplicationScoped
@Guarded("lending")
public class Careless implements Loans {

    @Override
    @Right("lending.loan.make")
    public UUID lend(String title) {
        throw new UnsupportedOperationException(title);
    }

    @Override
    public List<String> titles() {
        return List.of();
    }
}
