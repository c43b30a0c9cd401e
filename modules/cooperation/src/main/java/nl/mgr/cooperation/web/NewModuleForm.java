package nl.mgr.cooperation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The fields of a module to be offered. */
public class NewModuleForm {

    /** Behind all that is offered so far. */
    private static final int LAST = 100;

    private String name = "";
    private String[] opens = {};
    private String[] domains = {};
    private String services = "";
    private LocalDate from = LocalDate.EPOCH;
    private int months = 12;

    /** @param words name of a law by its code */
    NewModule module(UnaryOperator<String> words) {
        List<NewSubmodule> submodules = new ArrayList<>();
        for (String code : domains) {
            submodules.add(new NewSubmodule(
                    words.apply(code), LegalDomain.of(code), null, Period.from(from), submodules.size() + 1));
        }
        for (String service : services.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            submodules.add(new NewSubmodule(service, null, Slug.of(service), Period.from(from), submodules.size() + 1));
        }
        return new NewModule(name, List.of(opens), Period.from(from), months, LAST, submodules);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String[] getOpens() {
        return opens.clone();
    }

    public void setOpens(String[] opens) {
        this.opens = opens.clone();
    }

    public String[] getDomains() {
        return domains.clone();
    }

    public void setDomains(String[] domains) {
        this.domains = domains.clone();
    }

    /** One on each line. */
    public String getServices() {
        return services;
    }

    public void setServices(@Nullable String services) {
        this.services = services == null ? "" : services;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from == null ? this.from : from;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
