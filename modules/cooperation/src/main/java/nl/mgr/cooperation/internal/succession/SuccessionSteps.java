package nl.mgr.cooperation.internal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NothingLeftToPass;
import nl.mgr.cooperation.SetUp;
import nl.mgr.cooperation.SuccessionShare;
import nl.mgr.cooperation.SuccessionShare.Heirs;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.cooperation.Successions.Succession;
import nl.mgr.cooperation.internal.participation.ContinuedParticipation;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import org.jspecify.annotations.Nullable;

/** The steps of a {@link SuccessionOffice} that are one transaction each. */
@ApplicationScoped
class SuccessionSteps {

    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 37))) as turn";

    @Inject
    private SuccessionReader reader;

    @Inject
    private ContinuedParticipation participation;

    @Inject
    private SetUp setUp;

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Inject
    @Any
    private Instance<SuccessionShare> shares;

    @Transactional
    List<Estate> all() {
        return reader.all();
    }

    @Transactional
    Estate estate(CbsCode successor, LocalDate day) {
        return reader.all().stream()
                .filter(one -> one.succession().successor().code().equals(successor)
                        && one.succession().day().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("succession of " + successor + " on " + day));
    }

    /**
     * One after the other: whoever comes second finds that nothing is left.
     *
     * @throws NothingLeftToPass when all has passed
     */
    @Transactional
    Succession pass(CbsCode successor, LocalDate day, @Nullable UUID leading) {
        database.number(ALONE, ActorContext.current().requireCooperation() + ":succession");
        Estate estate = estate(successor, day);
        if (estate.passed()) {
            throw new NothingLeftToPass(estate.succession().successor().name(), day);
        }
        Heirs heirs = heirs(estate.succession(), leading);
        database.because(ContinuedParticipation.GROUNDS);
        if (!estate.admitted()) {
            setUp.admit(Set.of(heirs.successor()), heirs.day(), ContinuedParticipation.GROUNDS);
        }
        participation.pass(heirs);
        shares.forEach(share -> share.pass(heirs));
        tell(estate.succession());
        return estate.succession();
    }

    private void tell(Succession succession) {
        MunicipalityRef successor = succession.successor();
        notifications.tell(
                SuccessionNotices.PASSED,
                new Subject("cooperation", "municipality", successor.id()),
                Stream.concat(Stream.of(successor), succession.old().stream())
                        .map(one -> NoticeReaders.municipality(one.id(), "cooperation.participation.view"))
                        .toList(),
                succession.names(),
                successor.name(),
                succession.day());
    }

    /** @throws NotFound when {@code leading} is none of the old municipalities */
    static Heirs heirs(Succession succession, @Nullable UUID leading) {
        List<UUID> old = new ArrayList<>(
                succession.old().stream().map(MunicipalityRef::id).toList());
        if (leading != null) {
            if (!old.remove(leading)) {
                throw new NotFound("municipality " + leading + " among those that went up");
            }
            old.add(0, Objects.requireNonNull(leading));
        }
        return new Heirs(List.copyOf(old), succession.successor().id(), succession.day());
    }
}
