package nl.mgr.cooperation;

import java.util.Arrays;
import nl.mgr.kernel.Actor;

/** The role in the team that answers for a line. Results are confirmed by it, and by who manages contracts. */
public enum OwnerRole {
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
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a role that owns lines: " + code));
    }
}
