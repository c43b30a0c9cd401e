package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.mgr.cooperation.MunicipalDateKind;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about the planning and control cycle of a municipality. */
public class CycleFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate kadernota;
    private @Nullable LocalDate begroting;
    private @Nullable LocalDate berap;
    private @Nullable LocalDate jaarrekening;

    void show(Map<MunicipalDateKind, LocalDate> days) {
        kadernota = days.get(MunicipalDateKind.FRAMEWORK);
        begroting = days.get(MunicipalDateKind.BUDGET);
        berap = days.get(MunicipalDateKind.PROGRESS);
        jaarrekening = days.get(MunicipalDateKind.ACCOUNTS);
    }

    Map<MunicipalDateKind, LocalDate> days() {
        Map<MunicipalDateKind, LocalDate> days = new EnumMap<>(MunicipalDateKind.class);
        put(days, MunicipalDateKind.FRAMEWORK, kadernota);
        put(days, MunicipalDateKind.BUDGET, begroting);
        put(days, MunicipalDateKind.PROGRESS, berap);
        put(days, MunicipalDateKind.ACCOUNTS, jaarrekening);
        return days;
    }

    private static void put(Map<MunicipalDateKind, LocalDate> days, MunicipalDateKind kind, @Nullable LocalDate day) {
        if (day != null) {
            days.put(kind, day);
        }
    }

    public @Nullable LocalDate getKadernota() {
        return kadernota;
    }

    public void setKadernota(@Nullable LocalDate kadernota) {
        this.kadernota = kadernota;
    }

    public @Nullable LocalDate getBegroting() {
        return begroting;
    }

    public void setBegroting(@Nullable LocalDate begroting) {
        this.begroting = begroting;
    }

    public @Nullable LocalDate getBerap() {
        return berap;
    }

    public void setBerap(@Nullable LocalDate berap) {
        this.berap = berap;
    }

    public @Nullable LocalDate getJaarrekening() {
        return jaarrekening;
    }

    public void setJaarrekening(@Nullable LocalDate jaarrekening) {
        this.jaarrekening = jaarrekening;
    }
}
