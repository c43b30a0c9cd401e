package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;

/** Publishes a version as at a moment: the demo tells what was, everybody else what is. */
@ApplicationScoped
@Transactional
public class CatalogueFreezer {

    private static final String PUBLISH = """
            update cooperation.service_catalogue set published_at = ?, published_by = ?, sha256 = ?
            where cooperation_id = ? and id = ?""";

    @Inject
    private Database database;

    @Inject
    private CatalogueReader reader;

    public void freeze(UUID version, Instant at) {
        UUID cooperation = ActorContext.current().requireCooperation();
        database.update(
                PUBLISH,
                at,
                ActorContext.current().name(),
                Fingerprint.of(reader.lines(cooperation, version).stream()
                        .map(AgreementText::line)
                        .toList()),
                cooperation,
                version);
    }
}
