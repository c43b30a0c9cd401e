package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.AgbCode;
import nl.mgr.providers.AgbKind;
import nl.mgr.providers.AgbRegistrations.NewRegistration;
import org.jspecify.annotations.Nullable;

/** What is typed of a registration. */
public class AgbFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String kind = AgbKind.BRANCH.code();
    private @Nullable UUID site;
    private @Nullable LocalDate from;
    private @Nullable LocalDate through;

    AgbFields(LocalDate from) {
        this.from = from;
    }

    NewRegistration of(UUID provider) {
        return new NewRegistration(provider, new AgbCode(code), AgbKind.of(kind), site, requireNonNull(from), through);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable UUID getSite() {
        return site;
    }

    public void setSite(@Nullable UUID site) {
        this.site = site;
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
