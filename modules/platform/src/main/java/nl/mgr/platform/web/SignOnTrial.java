package nl.mgr.platform.web;

import java.io.Serializable;
import java.time.Instant;
import nl.mgr.platform.SingleSignOn.Test;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How a try of an organisation's own log-in ended, ready to show.
 *
 * @param fault why it failed; empty when it did not
 * @param name the log-in name that came; empty when none did
 * @param roles that would follow; empty when they are given by hand
 */
public record SignOnTrial(Instant at, String fault, String name, String roles) implements Serializable {

    static @Nullable SignOnTrial of(@Nullable Test test) {
        return test == null
                ? null
                : new SignOnTrial(
                        test.at(),
                        test.fault() == null ? "" : Texts.of("platform", "aanmelden.fout." + test.fault()),
                        test.name() == null ? "" : test.name(),
                        String.join(
                                ", ",
                                RoleChoice.of(test.roles()).stream()
                                        .map(RoleChoice::name)
                                        .toList()));
    }
}
