package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Of which municipalities a catalogue is shown: a municipality's own, else the one that is chosen or all. */
@ApplicationScoped
class Territory {

    @Inject
    private Municipalities municipalities;

    /** Empty for a municipality, which has nothing to choose. */
    List<MunicipalityRef> choices(LocalDate day) {
        return ofOneself() ? List.of() : municipalities.participants(day);
    }

    /** The one municipality that is shown, {@code null} for all. */
    @Nullable
    MunicipalityRef one(@Nullable String code) {
        Actor actor = ActorContext.current();
        if (actor.kind() == ActorKind.MUNICIPALITY) {
            return municipalities.get(actor.requireMunicipality());
        }
        return code == null || !code.matches("\\d{4}")
                ? null
                : municipalities.byCode(new CbsCode(code)).orElseThrow(() -> new NotFound("municipality " + code));
    }

    /** The one municipality that is shown where it must be one: without a choice the first. */
    @Nullable
    MunicipalityRef alwaysOne(@Nullable String code, LocalDate day) {
        MunicipalityRef asked = one(code);
        return asked != null ? asked : choices(day).stream().findFirst().orElse(null);
    }

    /**
     * The same, as programs ask it.
     *
     * @throws NotFound when there is none with that code
     */
    @Nullable
    MunicipalityRef named(String code) {
        if (!code.isEmpty() && !code.matches("\\d{4}")) {
            throw new NotFound("municipality " + code);
        }
        return one(code);
    }

    /** Those whose lines are shown: of a municipality's own also its predecessors'. */
    List<UUID> shown(@Nullable MunicipalityRef one, LocalDate day) {
        Actor actor = ActorContext.current();
        if (actor.kind() == ActorKind.MUNICIPALITY) {
            return actor.municipalityIds();
        }
        return one == null ? choices(day).stream().map(MunicipalityRef::id).toList() : List.of(one.id());
    }

    boolean ofOneself() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }
}
