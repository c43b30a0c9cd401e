package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.Role;
import nl.mgr.cooperation.FactState;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a body. */
public class BodyFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String role = Role.DECIDES.code();
    private VotingFields votes = new VotingFields();
    private @Nullable UUID module;
    private String source = "";
    private boolean assumed;

    static BodyFields of(BodyTerms terms) {
        BodyFields fields = new BodyFields();
        fields.code = terms.code();
        fields.name = terms.name();
        fields.role = terms.role().code();
        fields.votes = VotingFields.of(terms);
        fields.module = terms.module();
        fields.source = terms.source();
        fields.assumed = terms.state() == FactState.ASSUMED;
        return fields;
    }

    BodyTerms terms() {
        return new BodyTerms(
                code.strip(),
                name,
                Role.of(role),
                votes.counted(),
                votes.figure(),
                votes.number(),
                votes.getQuorum(),
                module,
                assumed ? FactState.ASSUMED : FactState.KNOWN,
                source);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public VotingFields getVotes() {
        return votes;
    }

    public @Nullable UUID getModule() {
        return module;
    }

    public void setModule(@Nullable UUID module) {
        this.module = module;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isAssumed() {
        return assumed;
    }

    public void setAssumed(boolean assumed) {
        this.assumed = assumed;
    }
}
