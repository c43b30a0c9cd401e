package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The fields of a submodule to be added: under a law, or else a service. */
public class NewSubmoduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String law;
    private LocalDate from = LocalDate.EPOCH;

    NewSubmodule submodule(int order) {
        return law == null || law.isEmpty()
                ? new NewSubmodule(name, null, Slug.of(name), Period.from(from), order)
                : new NewSubmodule(name, LegalDomain.of(law), null, Period.from(from), order);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public @Nullable String getLaw() {
        return law;
    }

    public void setLaw(@Nullable String law) {
        this.law = law;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from == null ? this.from : from;
    }
}
