package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.Subcontract;
import nl.mgr.ui.Formats;

/**
 * What a provider asks consent for waits for the team. Before a consent ends, the provider asks for more days or stops, and the
 * team sees to it that nobody works on without.
 */
@ApplicationScoped
class SubcontractTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 14;

    static final TaskKind DECIDE = TaskKind.of(
            MODULE,
            "onderaannemer-besluiten",
            OrganisationKind.COOPERATION_TEAM,
            "providers.subcontract.decide",
            "contract-administrator",
            "relation-manager");

    static final TaskKind EXTEND = TaskKind.of(
            MODULE,
            "onderaannemer-verlengen",
            OrganisationKind.PROVIDER,
            "providers.subcontract.ask",
            "signatory",
            "provider-administrator");

    static final TaskKind ENDS = TaskKind.of(
            MODULE,
            "onderaannemer-loopt-af",
            OrganisationKind.COOPERATION_TEAM,
            "providers.subcontract.decide",
            "relation-manager",
            "contract-administrator");

    @Inject
    private SubcontractReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(DECIDE, EXTEND, ENDS);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return Stream.concat(
                        reader.waiting().stream().map(SubcontractTasks::decide),
                        reader.ending(today).stream().flatMap(SubcontractTasks::ending))
                .toList();
    }

    private static NewTask decide(Subcontract asked) {
        LocalDate since = LocalDate.ofInstant(asked.askedAt(), Formats.ZONE);
        return NewTask.forTeam(
                DECIDE,
                SubcontractSubjects.subject(asked.id()),
                "",
                List.of(asked.providerName(), asked.name(), asked.from()),
                SubcontractSubjects.page(asked.id()),
                since,
                since.plusDays(PATIENCE));
    }

    private static Stream<NewTask> ending(Subcontract one) {
        LocalDate last = Objects.requireNonNull(one.through());
        LocalDate since = last.minusDays(Subcontractors.SOON);
        NewTask extend = new NewTask(
                EXTEND,
                SubcontractSubjects.subject(one.id()),
                "",
                one.provider(),
                one.providerName(),
                List.of(one.name(), last),
                "/aanbieders/onderaannemer-nieuw?na=" + one.id(),
                since,
                last);
        NewTask ends = NewTask.forTeam(
                ENDS,
                SubcontractSubjects.subject(one.id()),
                "",
                List.of(one.providerName(), one.name(), last),
                SubcontractSubjects.page(one.id()),
                since,
                last);
        return Stream.of(extend, ends);
    }
}
