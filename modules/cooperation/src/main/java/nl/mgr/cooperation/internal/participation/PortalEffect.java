package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ReviewedChange.Portal;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.Period;

/**
 * What a change does to a municipality's portal. A software module is there as long as any submodule in which the
 * municipality takes part opens it, so what one change closes another may keep open.
 *
 * @param together all changes that would be decided at once
 * @param present software modules that this platform has
 */
record PortalEffect(Snapshot snapshot, List<ParticipationChange> together, Set<String> present) {

    Portal of(ParticipationChange change, SubmoduleRef submodule, LocalDate today) {
        if (!change.joins() && !hasBegun(change, today)) {
            return Portal.UNTOUCHED;
        }
        List<SubmoduleRef> others = snapshot.submodules().stream()
                .map(Snapshot.Offered::submodule)
                .filter(other -> !other.id().equals(submodule.id()))
                .filter(other -> takesPart(change.municipality(), other.id(), change.effective()))
                .toList();
        List<String> opened =
                submodule.softwareModules().stream().filter(present::contains).toList();
        Predicate<String> whole = software ->
                others.stream().noneMatch(other -> other.softwareModules().contains(software));
        Predicate<String> part = software -> submodule.legalDomain() != null
                && others.stream()
                        .noneMatch(other -> other.softwareModules().contains(software)
                                && submodule.legalDomain() == other.legalDomain());
        return new Portal(
                opened.stream().filter(whole).toList(),
                opened.stream().filter(whole.negate().and(part)).toList());
    }

    private boolean hasBegun(ParticipationChange change, LocalDate today) {
        return periods(change.municipality(), change.submodule()).stream()
                .anyMatch(period -> period.contains(change.effective())
                        && !period.from().isAfter(today)
                        && period.from().isBefore(change.effective()));
    }

    private boolean takesPart(UUID municipality, UUID submodule, LocalDate day) {
        return together.stream()
                .filter(one -> one.municipality().equals(municipality)
                        && one.submodule().equals(submodule)
                        && !one.effective().isAfter(day))
                .map(ParticipationChange::joins)
                .findFirst()
                .orElseGet(() -> periods(municipality, submodule).stream().anyMatch(period -> period.contains(day)));
    }

    private List<Period> periods(UUID municipality, UUID submodule) {
        return snapshot.periods(municipality, submodule);
    }
}
