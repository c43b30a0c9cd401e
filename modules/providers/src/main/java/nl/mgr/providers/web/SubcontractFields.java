package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.providers.Subcontractors.Subcontract;
import org.jspecify.annotations.Nullable;

/** What is typed of a subcontractor that is asked for. */
public class SubcontractFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String kvk = "";
    private String work = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate through;

    /** The same work, from the day after on. */
    static SubcontractFields goingOn(Subcontract ending) {
        SubcontractFields fields = new SubcontractFields();
        fields.name = ending.name();
        fields.kvk = ending.kvkNumber();
        fields.work = ending.work();
        fields.from = ending.next();
        return fields;
    }

    NewSubcontract asked() {
        return new NewSubcontract(name.strip(), new KvkNumber(kvk), work.strip(), requireNonNull(from), through);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getKvk() {
        return kvk;
    }

    public void setKvk(@Nullable String kvk) {
        this.kvk = kvk == null ? "" : kvk;
    }

    public String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work == null ? "" : work;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getThrough() {
        return through;
    }

    public void setThrough(@Nullable LocalDate through) {
        this.through = through;
    }
}
