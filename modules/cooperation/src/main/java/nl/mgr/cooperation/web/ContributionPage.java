package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.Contributions.Explained;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/bijdrage?id=&gemeente=0221&deel=2}: why a municipality pays what it pays of one budget. */
@Named("cooperationContribution")
@RequestScoped
public class ContributionPage {

    @Inject
    private Contributions contributions;

    @Inject
    private Municipalities municipalities;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private @Nullable UUID id;
    private @Nullable Explained explained;

    /** @throws NotFound when there is none, or it is another's */
    public void load() {
        String code = typed("gemeente", "\\d{4}");
        String part = typed("deel", "\\d{1,4}");
        if (id == null) {
            throw new NotFound("contribution without calculation");
        }
        MunicipalityRef municipality =
                municipalities.byCode(new CbsCode(code)).orElseThrow(() -> new NotFound("municipality " + code));
        explained = contributions.explain(id, Long.parseLong(part), municipality.id());
    }

    private String typed(String key, String pattern) {
        String value = chosen.get(key);
        if (value == null || !value.matches(pattern)) {
            throw new NotFound(key + " " + value);
        }
        return value;
    }

    /** The amount before a cent that was left was added. */
    public @Nullable Money getRoundedDown() {
        Explained one = explained;
        return one == null ? null : one.amount().amount().minus(Money.ofCents(one.raised() ? 1 : 0));
    }

    /** Whether the reader is the municipality itself. */
    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public @Nullable Explained getExplained() {
        return explained;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
