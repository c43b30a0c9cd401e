package nl.mgr.platform;

import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;

/** What kind of party a person logs in for. */
public enum OrganisationKind {
    /** Administrators of the installation itself. */
    INSTALLATION("installation", ActorKind.PLATFORM),
    /** The staff of a cooperation; its pointer is the cooperation. */
    COOPERATION_TEAM("cooperation-team", ActorKind.STAFF),
    /** Its pointer is the municipality. */
    MUNICIPALITY("municipality", ActorKind.MUNICIPALITY),
    /** Its pointer is the care provider of one cooperation. */
    PROVIDER("provider", ActorKind.PROVIDER);

    private final String code;
    private final ActorKind actor;

    OrganisationKind(String code, ActorKind actor) {
        this.code = code;
        this.actor = actor;
    }

    /** As it stands in the database. */
    public String code() {
        return code;
    }

    /** The kind of actor its members are. */
    public ActorKind actor() {
        return actor;
    }

    /**
     * Where somebody of that kind works.
     *
     * @throws NotFound for the system and the log-in, who work nowhere
     */
    public static OrganisationKind of(ActorKind kind) {
        return switch (kind) {
            case PLATFORM -> INSTALLATION;
            case STAFF -> COOPERATION_TEAM;
            case MUNICIPALITY -> MUNICIPALITY;
            case PROVIDER -> PROVIDER;
            case AUTHENTICATION, SYSTEM -> throw new NotFound("an own organisation");
        };
    }

    /** @throws IllegalArgumentException for an unknown code */
    public static OrganisationKind of(String code) {
        for (OrganisationKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of organisation is called " + code);
    }
}
