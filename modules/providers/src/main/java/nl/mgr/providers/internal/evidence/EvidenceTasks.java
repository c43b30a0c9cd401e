package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Standing;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.providers.internal.evidence.EvidenceReader.Held;
import nl.mgr.ui.Formats;

/** The team judges what was handed in; a provider renews in time what it is asked for, and is spoken to when it did not. */
@ApplicationScoped
class EvidenceTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 14;

    static final TaskKind JUDGE = TaskKind.of(
            MODULE,
            "bewijs-beoordelen",
            OrganisationKind.COOPERATION_TEAM,
            "providers.evidence.judge",
            "contract-administrator",
            "relation-manager");

    static final TaskKind RENEW = TaskKind.of(
                    MODULE,
                    "bewijs-vernieuwen",
                    OrganisationKind.PROVIDER,
                    "providers.evidence.add",
                    "data-officer",
                    "provider-administrator")
            .awaitedByTeam();

    static final TaskKind CHASE = TaskKind.of(
            MODULE,
            "bewijs-navragen",
            OrganisationKind.COOPERATION_TEAM,
            "providers.evidence.judge",
            "relation-manager",
            "contract-administrator");

    @Inject
    private EvidenceReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(JUDGE, RENEW, CHASE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        List<NewTask> wanted = new ArrayList<>();
        for (Held held : reader.handedIn(today)) {
            Evidence newest = held.line().newest();
            if (newest != null && newest.state() == State.DELIVERED) {
                wanted.add(judge(newest));
            } else if (held.line().asked() && held.line().standing() != Standing.VALID) {
                wanted.add(renew(held, today));
                if (held.line().standing() == Standing.EXPIRED) {
                    wanted.add(chase(held, today));
                }
            }
        }
        return wanted;
    }

    private static NewTask judge(Evidence evidence) {
        LocalDate since = LocalDate.ofInstant(evidence.addedAt(), Formats.ZONE);
        return NewTask.forTeam(
                JUDGE,
                EvidenceSubjects.subject(evidence.id()),
                "",
                List.of(evidence.providerName(), evidence.kind().name(), since),
                EvidenceSubjects.page(evidence.id()),
                since,
                since.plusDays(PATIENCE));
    }

    /** Before its last day; and when all that was handed in was refused, from then on. */
    private static NewTask renew(Held held, LocalDate today) {
        Evidence current = held.line().current();
        LocalDate last = current == null ? null : current.through();
        LocalDate due = last == null ? refused(held, today).plusDays(PATIENCE) : last;
        return new NewTask(
                RENEW,
                EvidenceSubjects.provider(held.provider()),
                held.line().kind().code(),
                held.provider(),
                held.providerName(),
                List.of(held.line().kind().name(), due),
                "/aanbieders/bewijs-nieuw?soort=" + held.line().kind().code(),
                last == null ? refused(held, today) : last.minusDays(ProviderEvidence.SOON),
                due);
    }

    private static LocalDate refused(Held held, LocalDate today) {
        Evidence newest = held.line().newest();
        return newest == null || newest.judgedAt() == null
                ? today
                : LocalDate.ofInstant(newest.judgedAt(), Formats.ZONE);
    }

    private static NewTask chase(Held held, LocalDate today) {
        Evidence current = held.line().current();
        LocalDate last = current == null || current.through() == null ? today : current.through();
        return NewTask.forTeam(
                CHASE,
                EvidenceSubjects.provider(held.provider()),
                held.line().kind().code(),
                List.of(held.providerName(), held.line().kind().name(), last),
                "/aanbieders/aanbieder?id=" + held.provider() + "#bewijsstukken",
                last.plusDays(1),
                last.plusDays(PATIENCE));
    }
}
