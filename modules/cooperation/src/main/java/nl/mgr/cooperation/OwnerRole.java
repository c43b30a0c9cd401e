package nl.mgr.cooperation;

import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Coded;

/** The role in the team that answers for a line. Results are confirmed by it, and by who manages contracts. */
public enum OwnerRole implements Coded {
    BUYER("buyer"),
    RELATION_MANAGER("relation-manager"),
    CONTRACT_ADMINISTRATOR("contract-administrator"),
    PROJECT_LEADER("project-leader"),
    MANAGER("manager");

    private final String code;

    OwnerRole(String code) {
        this.code = code;
    }

    /** As rights, the database, files and bundle keys call it. */
    @Override
    public String code() {
        return code;
    }

    /** The right to confirm results of lines that this role answers for. */
    public String right() {
        return "cooperation.result." + code;
    }

    public boolean isOf(Actor actor) {
        return switch (this) {
            case BUYER -> actor.may("cooperation.result.buyer");
            case RELATION_MANAGER -> actor.may("cooperation.result.relation-manager");
            case CONTRACT_ADMINISTRATOR -> actor.may("cooperation.result.contract-administrator");
            case PROJECT_LEADER -> actor.may("cooperation.result.project-leader");
            case MANAGER -> actor.may("cooperation.result.manager");
        };
    }

    /** @throws IllegalArgumentException for another word */
    public static OwnerRole of(String code) {
        return Coded.of(OwnerRole.class, code);
    }
}
