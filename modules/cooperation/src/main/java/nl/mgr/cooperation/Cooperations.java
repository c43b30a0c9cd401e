package nl.mgr.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cooperations of this installation and what each of them offers. */
public interface Cooperations {

    /** The cooperations that the actor may know of: its own; all of them for the system and at log-in. By code. */
    List<CooperationRef> all();

    /** The actor's cooperation with all it offers, has offered and will offer. */
    CooperationDetails own();

    /** @throws CooperationCodeTaken when the code is in use */
    UUID found(@NotNull NewCooperation cooperation);

    /**
     * Founds a cooperation together with the person who lets in all others.
     *
     * @throws CooperationCodeTaken when the code is in use
     * @throws nl.mgr.platform.LoginNameTaken when somebody has the administrator's log-in name
     * @throws nl.mgr.platform.WeakPassword too short or too well known
     */
    UUID found(@NotNull NewCooperation cooperation, @Valid @NotNull NewAdministrator administrator);

    /** Adds a municipality to the actor's cooperation and places its tile on the map. */
    UUID admit(@NotNull NewParticipant participant);

    /**
     * Adds a module with its submodules to the offer of the actor's cooperation.
     *
     * @throws ModuleNameTaken when it offers a module of that name
     * @throws ModuleOpensNothing when it opens no part of the platform
     * @throws ModuleWithoutSubmodule when there is nothing to choose in it
     * @throws SubmoduleTwice when two of its submodules have one name
     * @throws ModuleBeforeFounding when it begins before the cooperation does
     */
    UUID offer(@NotNull NewModule module);

    /**
     * Adds a submodule to a module that is offered already.
     *
     * @throws SubmoduleTwice when the module has one of that name
     * @throws SubmoduleNotOffered when it begins before the module does
     * @throws ModuleHasEnded when the module has ended by then
     */
    UUID extend(@NotNull UUID module, @NotNull NewModule.NewSubmodule submodule);

    /**
     * Names a part of the region.
     *
     * @param municipalities its municipalities, each with its first day in it
     */
    void subRegion(@NotNull String name, @NotNull Map<UUID, LocalDate> municipalities);
}
