package nl.mgr.platform;

import java.io.Serializable;

/** What an organisation asks of its own people before they get in. For its administrator. */
public interface OrganisationSafety {

    /**
     * How it stands.
     *
     * @param always whether the portal asks it of people of this kind of organisation anyway
     * @param asked whether the organisation itself asks it
     * @param with how many of its people have one
     * @param people how many people it has today
     */
    record Demand(boolean always, boolean asked, long with, long people) implements Serializable {}

    Demand secondStep();

    /**
     * From now on, also of log-ins that last: whoever has no second step sets one up before any other page opens.
     *
     * @throws OwnSecondStepFirst whoever asks has none
     * @throws nl.mgr.kernel.NotFound the portal asks it of this kind of organisation anyway
     */
    void askSecondStep(boolean asked);
}
