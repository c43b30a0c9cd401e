package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * One cooperation in memory: who is a member, what is offered and who takes part, of all days. A few hundred rows; from
 * it come the overview of any day and the terms of any change.
 */
record Snapshot(List<Member> members, List<Module> modules, List<Offered> submodules, List<Taken> taken) {

    Snapshot {
        members = List.copyOf(members);
        modules = List.copyOf(modules);
        submodules = List.copyOf(submodules);
        taken = List.copyOf(taken);
    }

    /** @param membership days on which it exists and is a member */
    record Member(
            UUID participantId,
            MunicipalityRef municipality,
            Period membership,
            @Nullable String successor,
            @Nullable String subRegion,
            int tileColumn,
            int tileRow) {}

    record Module(UUID id, String name, Period period, int noticeMonths) {}

    /** @param period days on which both the submodule and its module are offered */
    record Offered(UUID moduleId, SubmoduleRef submodule, Period period, int noticeMonths) {}

    /** @param endedByDecision whether its end is a decision, and not the end of the municipality */
    record Taken(
            UUID municipality,
            UUID submodule,
            Period period,
            boolean endedByDecision,
            FactState state,
            String source) {}

    Optional<Member> member(UUID municipality, LocalDate day) {
        return members.stream()
                .filter(member -> member.municipality().id().equals(municipality)
                        && member.membership().contains(day))
                .findFirst();
    }

    /** The membership that holds the day or, when there is none, the latest; its period then refuses the change. */
    Terms terms(UUID municipality, UUID submodule, LocalDate day) {
        Member member = member(municipality, day)
                .or(() -> members.stream()
                        .filter(one -> one.municipality().id().equals(municipality))
                        .reduce((earlier, later) -> later))
                .orElseThrow(() -> new NotFound("municipality " + municipality + " in this cooperation"));
        Offered offered = submodules.stream()
                .filter(one -> one.submodule().id().equals(submodule))
                .findFirst()
                .orElseThrow(() -> new NotFound("submodule " + submodule));
        return new Terms(
                member.municipality(),
                member.participantId(),
                member.membership(),
                offered.submodule(),
                offered.period(),
                offered.noticeMonths(),
                periods(municipality, submodule));
    }

    /** The same cooperation with the choices of one municipality only. */
    Snapshot choicesOf(UUID municipality) {
        return new Snapshot(
                members,
                modules,
                submodules,
                taken.stream()
                        .filter(one -> one.municipality().equals(municipality))
                        .toList());
    }

    List<Period> periods(UUID municipality, UUID submodule) {
        return takenBy(municipality, submodule).stream().map(Taken::period).toList();
    }

    List<Taken> takenBy(UUID municipality, UUID submodule) {
        return taken.stream()
                .filter(one -> one.municipality().equals(municipality)
                        && one.submodule().equals(submodule))
                .toList();
    }
}
