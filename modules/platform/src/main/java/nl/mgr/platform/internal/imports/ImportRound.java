package nl.mgr.platform.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.ParticipationSource;
import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Round;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.TableFiles;
import nl.mgr.platform.TableRow;

/** Judges files that were handed in and applies those that were confirmed, also what a stop or a kill left half done. */
@ApplicationScoped
class ImportRound implements Round {

    private static final Logger LOG = Logger.getLogger(ImportRound.class.getName());
    private static final String CAUSE = "imports";
    private static final int ROWS_AT_ONCE = 2_000;
    private static final int MOST_TRIES = 5;

    @Inject
    private Instance<ParticipationSource> cooperations;

    @Inject
    private ImportKinds kinds;

    @Inject
    private ImportSteps steps;

    @Inject
    private TableFiles files;

    @Override
    public String name() {
        return "platform.imports";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void go() {
        if (cooperations.isResolvable()) {
            for (UUID cooperation : cooperations.get().cooperations()) {
                ActorContext.runAs(Actor.system(cooperation, CAUSE), this::goOn);
            }
        }
    }

    private void goOn() {
        Optional<Claim> claim = steps.claim();
        while (claim.isPresent()) {
            attempt(claim.get());
            claim = steps.claim();
        }
        steps.tidy();
    }

    /** What fails is tried again when its lease is over, some times. */
    private void attempt(Claim claim) {
        try {
            if (claim.tries() >= MOST_TRIES) {
                steps.fail(claim.id(), "MostTries");
                return;
            }
            ImportKind kind = kinds.of(ActorContext.current(), claim.kind());
            if (claim.applying()) {
                ActorContext.runAs(confirmer(claim), () -> steps.apply(claim, kind));
            } else {
                judge(claim, kind);
            }
        } catch (ImportSteps.CalledOff calledOff) {
            LOG.log(Level.INFO, "{0} was called off", calledOff.getMessage());
        } catch (Refusal | NotFound lost) {
            LOG.log(Level.WARNING, "import " + claim.id() + " cannot go on", lost);
            steps.fail(claim.id(), lost.getClass().getSimpleName());
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "import " + claim.id() + " is tried again", trouble);
        }
    }

    private void judge(Claim claim, ImportKind kind) {
        Optional<byte[]> content = steps.begin(claim.id());
        if (content.isEmpty()) {
            return;
        }
        RowReader reader = new RowReader(
                kind.module(), kind.columns(), files.read(claim.fileName(), new ByteArrayInputStream(content.get())));
        List<TableRow> rows = reader.rows();
        for (int from = Math.toIntExact(claim.done()); from < rows.size(); from += ROWS_AT_ONCE) {
            List<StagedRow> staged = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE))
                    .forEach(row -> staged.add(reader.read(row, faults)));
            if (!steps.stage(claim.id(), from, staged, faults)) {
                return;
            }
        }
        steps.judge(claim, kind);
    }

    /** The system, in the name of the person who decided it. */
    private static Actor confirmer(Claim claim) {
        String name = claim.confirmedBy();
        return new Actor(
                ActorKind.SYSTEM,
                claim.confirmedById(),
                name == null ? CAUSE : name,
                null,
                claim.cooperation(),
                null,
                List.of(),
                null,
                ModuleAccess.NONE,
                Set.of(Actor.EVERY_RIGHT));
    }
}
