package nl.mgr.contracts.web;

import java.io.Serializable;
import nl.mgr.contracts.FinderEntry;
import org.jspecify.annotations.Nullable;

/** What a provider says of a product, as it is typed. */
public class EntryFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description = "";
    private String target = "";
    private @Nullable Long ageFrom;
    private @Nullable Long ageUntil;

    void show(FinderEntry entry) {
        description = entry.description();
        target = entry.targetWords();
        ageFrom = entry.ageFrom();
        ageUntil = entry.ageUntil();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target == null ? "" : target;
    }

    public @Nullable Long getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(@Nullable Long ageFrom) {
        this.ageFrom = ageFrom;
    }

    public @Nullable Long getAgeUntil() {
        return ageUntil;
    }

    public void setAgeUntil(@Nullable Long ageUntil) {
        this.ageUntil = ageUntil;
    }
}
